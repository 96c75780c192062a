/// One entry requirement: our words for it, and what it states in terms that can be compared with what somebody holds.
public struct EntryRequirement: Codable, Hashable, Sendable {
  public var kind: EntryRequirementKind
  public var text: Text
  /// Ids of ``Qualification`` records, any of which will do.
  public var qualifications: [RecordID]
  /// The lowest level among the qualifications that have one.
  public var qfLevel: QFLevel?
  public var fields: [FieldOfStudy]
  public var years: YearsOfExperience?
  public var languages: [LanguageRequirement]
  public var results: [ExaminationResult]
  /// Products and programming languages that the document names.
  public var names: [String]
  /// Wanted, not required.
  public var preferred: Bool
  /// A field of study that is wanted, not required.
  public var fieldsPreferred: Bool
  /// Whether a field of study that is related to those named will do too.
  public var fieldsOrRelated: Bool
  public var orAbove: Bool
  public var orEquivalent: Bool
  /// Whether the document asks for more here than the values above say, such as where an award is from.
  public var asksForMore: Bool
  public var lines: ClosedRange<Int>?

  public init(
    kind: EntryRequirementKind, text: Text, qualifications: [RecordID] = [], qfLevel: QFLevel? = nil, fields: [FieldOfStudy] = [],
    years: YearsOfExperience? = nil, languages: [LanguageRequirement] = [], results: [ExaminationResult] = [], names: [String] = [],
    preferred: Bool = false, fieldsPreferred: Bool = false, fieldsOrRelated: Bool = false, orAbove: Bool = false,
    orEquivalent: Bool = false, asksForMore: Bool = false, lines: ClosedRange<Int>? = nil
  ) {
    self.kind = kind
    self.text = text
    self.qualifications = qualifications
    self.qfLevel = qfLevel
    self.fields = fields
    self.years = years
    self.languages = languages
    self.results = results
    self.names = names
    self.preferred = preferred
    self.fieldsPreferred = fieldsPreferred
    self.fieldsOrRelated = fieldsOrRelated
    self.orAbove = orAbove
    self.orEquivalent = orEquivalent
    self.asksForMore = asksForMore
    self.lines = lines
  }
}
