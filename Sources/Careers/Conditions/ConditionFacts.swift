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

extension ConditionFacts {
  /// The facts of a record.
  ///
  /// - Parameter qfLevels: the levels of the records that it takes its own from: of a job title its level, of a course its award.
  public init(of record: Record, qfLevels: [RecordID: QFLevelSet] = [:]) {
    self.init(kind: record.kind)
    switch record {
    case .occupation(let occupation): state(occupation)
    case .course(let course):
      (institutions, courses) = ([course.institution], [course.id])
      self.qfLevels = course.award.flatMap { qfLevels[$0] } ?? []
    case .institution(let institution): (institutions, courses) = ([institution.id], institution.courses)
    case .qualification(let qualification):
      state(qualification.courses)
      self.qfLevels = QFLevelSet(record.qfLevels)
    case .jobTitle(let jobTitle): self.qfLevels = qfLevels[jobTitle.level] ?? []
    case .pathway, .level, .unit: self.qfLevels = QFLevelSet(record.qfLevels)
    case .trait: break
    }
  }

  /// The facts of all records of a catalogue, in their order.
  public static func all(of records: [Record]) -> [ConditionFacts] {
    let levels = records.filter { $0.kind == .level || $0.kind == .qualification }.map { ($0.id, QFLevelSet($0.qfLevels)) }
    let qfLevels = Dictionary(levels) { first, _ in first }
    return records.map { ConditionFacts(of: $0, qfLevels: qfLevels) }
  }

  private mutating func state(_ occupation: Occupation) {
    if let first = occupation.ladder.first?.pay, first.currency == "HKD", first.period == .month { pay = first.from }
    if let hours = occupation.hours {
      hoursFrom = hours.from
      hoursTo = hours.wording?.isOpenEnded == true ? nil : hours.to
      irregular = hours.irregular
    }
    settings = (occupation.environment?.places ?? []).map(\.setting).unique
    traits = occupation.traits
    state(occupation.training.flatMap(\.courses))
    qfLevels = QFLevelSet([occupation.entryLevel].compactMap(\.self))
    requirements = occupation.entry.isEmpty ? nil : occupation.entry.map(RequirementTerms.init).filter(\.canBeNotMet)
  }

  private mutating func state(_ listed: [ListedCourse]) {
    courses = listed.map(\.id).unique
    institutions = listed.map(\.institution).unique
  }
}
