/// What conditions are asked of one record: small, so that an index can hold it for every record.
///
/// What is absent or empty the source doesn't state.
public struct ConditionFacts: Codable, Hashable, Sendable {
  public var kind: RecordKind
  /// What the first rung pays from, in Hong Kong dollars a month; absent too where pay is stated in another unit.
  public var pay: Int?
  /// Hours a week.
  public var hoursFrom: Int?
  /// Hours a week; absent too where the wording leaves the upper end open.
  public var hoursTo: Int?
  /// Whether irregular hours are named.
  public var irregular: Bool?
  public var settings: [WorkSetting]
  public var traits: [RecordID]
  /// Of the courses that it lists, leads to or is.
  public var institutions: [RecordID]
  public var courses: [RecordID]
  public var qfLevels: QFLevelSet
  /// The entry requirements that somebody may be found not to meet; empty where those stated are all for them to judge, absent where none is
  /// stated.
  public var requirements: [RequirementTerms]?

  public init(
    kind: RecordKind, pay: Int? = nil, hoursFrom: Int? = nil, hoursTo: Int? = nil, irregular: Bool? = nil, settings: [WorkSetting] = [],
    traits: [RecordID] = [], institutions: [RecordID] = [], courses: [RecordID] = [], qfLevels: QFLevelSet = [],
    requirements: [RequirementTerms]? = nil
  ) {
    self.kind = kind
    self.pay = pay
    self.hoursFrom = hoursFrom
    self.hoursTo = hoursTo
    self.irregular = irregular
    self.settings = settings
    self.traits = traits
    self.institutions = institutions
    self.courses = courses
    self.qfLevels = qfLevels
    self.requirements = requirements
  }
}
