/// A vocational qualifications pathway: the levels of work in one field.
public struct Pathway: CatalogueRecord {
  public static let kind = RecordKind.pathway

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  public var overview: Text?
  /// From the highest down, as documents print them.
  public var levels: [Level]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, overview: Text? = nil, levels: [Level] = [], notes: [Note] = [],
    also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.overview = overview
    self.levels = levels
    self.notes = notes
    self.also = also
  }
}
