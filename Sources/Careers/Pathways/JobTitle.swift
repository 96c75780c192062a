/// A job title at one level of a pathway.
public struct JobTitle: CatalogueRecord {
  public static let kind = RecordKind.jobTitle

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  public var level: RecordID
  public var links: [Link]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, level: RecordID, links: [Link] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.level = level
    self.links = links
    self.notes = notes
    self.also = also
  }
}
