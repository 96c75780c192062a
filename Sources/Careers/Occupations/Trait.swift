/// A personality trait that occupations name.
public struct Trait: CatalogueRecord {
  public static let kind = RecordKind.trait

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  /// The occupations that name it.
  public var occupations: [RecordID]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, occupations: [RecordID] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.occupations = occupations
    self.notes = notes
    self.also = also
  }
}
