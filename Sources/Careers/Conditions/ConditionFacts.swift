/// The facts of one record that conditions ask about, small enough to keep for every record.
///
/// The source doesn't state what is nil or empty.
public struct ConditionFacts: Codable, Hashable, Sendable {
  public var kind: RecordKind
  /// The lowest pay of the first rung, in HK$ a month; also nil if pay is in another unit.
  public var pay: Int?
  /// Hours a week.
  public var hoursFrom: Int?
  /// Hours a week; also nil if the wording leaves the upper end open.
  public var hoursTo: Int?
  /// Whether the source mentions irregular hours.
  public var irregular: Bool?
  public var settings: [WorkSetting]
  public var traits: [RecordID]
  /// The institutions of its `courses`.
  public var institutions: [RecordID]
  /// The courses that it lists, leads to or is.
  public var courses: [RecordID]
  public var qfLevels: QFLevelSet
  /// The entry requirements that a student can fail; empty if the student must judge all of them, nil if none is stated.
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
  /// - Parameter qfLevels: QF levels of other records. A job title has those of its level, and a course those of its award.
  public init(of record: Record, qfLevels: [RecordID: QFLevelSet] = [:]) {
    self.init(kind: record.kind)
    switch record {
    case .occupation(let occupation): addFacts(of: occupation)
    case .course(let course):
      (institutions, courses) = ([course.institution], [course.id])
      self.qfLevels = course.award.flatMap { qfLevels[$0] } ?? []
    case .institution(let institution): (institutions, courses) = ([institution.id], institution.courses)
    case .qualification(let qualification):
      addFacts(of: qualification.courses)
      self.qfLevels = QFLevelSet(record.qfLevels)
    case .jobTitle(let jobTitle): self.qfLevels = qfLevels[jobTitle.level] ?? []
    case .pathway, .level, .unit: self.qfLevels = QFLevelSet(record.qfLevels)
    case .trait: break
    }
  }

  /// The facts of all records of a catalogue, in order.
  public static func all(of records: [Record]) -> [ConditionFacts] {
    let levels = records.filter { $0.kind == .level || $0.kind == .qualification }.map { ($0.id, QFLevelSet($0.qfLevels)) }
    let qfLevels = Dictionary(levels) { first, _ in first }
    return records.map { ConditionFacts(of: $0, qfLevels: qfLevels) }
  }

  private mutating func addFacts(of occupation: Occupation) {
    if let first = occupation.ladder.first?.pay, first.hasUsualUnit { pay = first.from }
    if let hours = occupation.hours {
      hoursFrom = hours.from
      hoursTo = hours.wording?.isOpenEnded == true ? nil : hours.to
      irregular = hours.irregular
    }
    settings = (occupation.environment?.places ?? []).map(\.setting).unique
    traits = occupation.traits
    addFacts(of: occupation.training.flatMap(\.courses))
    qfLevels = QFLevelSet([occupation.entryLevel].compactMap(\.self))
    requirements = occupation.entry.isEmpty ? nil : occupation.entry.map(RequirementTerms.init).filter(\.canBeNotMet)
  }

  private mutating func addFacts(of listed: [ListedCourse]) {
    courses = listed.map(\.id).unique
    institutions = listed.map(\.institution).unique
  }
}
