/// An award, certification or examination that requirements and training headings name.
public struct Qualification: CatalogueRecord {
  public static let kind = RecordKind.qualification

  public enum Category: String, Codable, CaseIterable, Hashable, Sendable {
    case award, certification, examination
  }

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  public var category: Category
  /// Its level on the Hong Kong Qualifications Framework: our addition, not the document's.
  public var qfLevel: QFLevel?
  /// Other spellings in documents.
  public var aliases: [String]
  /// The occupations whose entry requirements name it.
  public var occupations: [RecordID]
  /// The courses that lead to it.
  public var courses: [ListedCourse]
  /// Where awards are listed; none for certifications and examinations.
  public var addresses: [WebAddress]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, category: Category, qfLevel: QFLevel? = nil, aliases: [String] = [],
    occupations: [RecordID] = [], courses: [ListedCourse] = [], addresses: [WebAddress] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.category = category
    self.qfLevel = qfLevel
    self.aliases = aliases
    self.occupations = occupations
    self.courses = courses
    self.addresses = addresses
    self.notes = notes
    self.also = also
  }
}
