/// A body that runs courses.
public struct Institution: CatalogueRecord {
  public static let kind = RecordKind.institution

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  /// Other spellings seen.
  public var aliases: [String]
  public var courses: [RecordID]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, aliases: [String] = [], courses: [RecordID] = [], notes: [Note] = [],
    also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.aliases = aliases
    self.courses = courses
    self.notes = notes
    self.also = also
  }
}
