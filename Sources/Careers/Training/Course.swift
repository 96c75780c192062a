/// A course at one institution.
public struct Course: CatalogueRecord {
  public static let kind = RecordKind.course

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  public var institution: RecordID
  /// The id of the ``Qualification`` it leads to.
  public var award: RecordID?
  /// Other spellings seen.
  public var aliases: [String]
  /// The occupations that list it.
  public var occupations: [RecordID]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, institution: RecordID, award: RecordID? = nil, aliases: [String] = [],
    occupations: [RecordID] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.institution = institution
    self.award = award
    self.aliases = aliases
    self.occupations = occupations
    self.notes = notes
    self.also = also
  }
}
