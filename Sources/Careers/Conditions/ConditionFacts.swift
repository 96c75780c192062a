/// The facts of one record that conditions ask about, small enough to keep for every record.
///
/// The source doesn't state what is nil or empty.
public struct ConditionFacts: Codable, Hashable, Sendable {
  public var kind: RecordKind
  /// The lowest pay of the first rung, in HK$ a month; also nil if pay is in another unit.
  public var pay: Int?
  /// The highest pay of any rung, in HK$ a month; also nil if pay is in another unit.
  public var topPay: Int?
  /// Whether pay is open upwards, so that it may be higher still.
  public var isPayOpen: Bool
  /// Hours a week.
  public var hoursFrom: Int?
  /// Hours a week; also nil if the wording leaves the upper end open.
  public var hoursTo: Int?
  /// Whether the source mentions irregular hours.
  public var irregular: Bool?
  public var settings: [WorkSetting]
  /// What its duties or key tasks are about, by our tags.
  public var activities: Set<Activity>
  public var traits: [RecordID]
  /// The institutions of its `courses`.
  public var institutions: [RecordID]
  /// The courses that it lists, leads to or is.
  public var courses: [RecordID]
  public var qfLevels: QFLevelSet
  public var requirements: [RequirementTerms]

  public init(
    kind: RecordKind, pay: Int? = nil, topPay: Int? = nil, isPayOpen: Bool = false, hoursFrom: Int? = nil, hoursTo: Int? = nil,
    irregular: Bool? = nil, settings: [WorkSetting] = [], activities: Set<Activity> = [], traits: [RecordID] = [],
    institutions: [RecordID] = [], courses: [RecordID] = [], qfLevels: QFLevelSet = [], requirements: [RequirementTerms] = []
  ) {
    self.kind = kind
    self.pay = pay
    self.topPay = topPay
    self.isPayOpen = isPayOpen
    self.hoursFrom = hoursFrom
    self.hoursTo = hoursTo
    self.irregular = irregular
    self.settings = settings
    self.activities = activities
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
  /// - Parameters:
  ///   - qfLevels: QF levels of other records. A job title has those of its level, and a course those of its award.
  ///   - activities: those of levels: a job title has those of its level.
  public init(of record: Record, qfLevels: [RecordID: QFLevelSet] = [:], activities: [RecordID: Set<Activity>] = [:]) {
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
    case .jobTitle(let jobTitle):
      self.qfLevels = qfLevels[jobTitle.level] ?? []
      self.activities = activities[jobTitle.level] ?? []
    case .level(let level):
      self.qfLevels = QFLevelSet(record.qfLevels)
      self.activities = level.activities
    case .pathway, .unit, .cluster: self.qfLevels = QFLevelSet(record.qfLevels)
    case .trait: break
    }
  }

  /// The facts of all records of a catalogue, in order.
  public static func all(of records: [Record]) -> [ConditionFacts] {
    let levels = records.filter { $0.kind == .level || $0.kind == .qualification }.map { ($0.id, QFLevelSet($0.qfLevels)) }
    let qfLevels = Dictionary(levels) { first, _ in first }
    let activities = records.compactMap { if case .level(let level) = $0 { (level.id, level.activities) } else { nil } }
    let ofLevels = Dictionary(activities) { first, _ in first }
    return records.map { ConditionFacts(of: $0, qfLevels: qfLevels, activities: ofLevels) }
  }

  private mutating func addFacts(of occupation: Occupation) {
    if let first = occupation.ladder.first?.pay, first.hasUsualUnit { pay = first.from }
    let pays = occupation.ladder.compactMap(\.pay).filter(\.hasUsualUnit)
    topPay = pays.map(\.highest).max()
    isPayOpen = pays.contains { $0.to == nil }
    activities = Set(occupation.duties.flatMap(\.activities))
    if let hours = occupation.hours {
      hoursFrom = hours.from
      hoursTo = hours.wording?.isOpenEnded == true ? nil : hours.to
      irregular = hours.irregular
    }
    settings = (occupation.environment?.places ?? []).map(\.setting).unique
    traits = occupation.traits
    addFacts(of: occupation.training.flatMap(\.courses))
    qfLevels = QFLevelSet([occupation.entryLevel].compactMap(\.self))
    requirements = occupation.entry.map(RequirementTerms.init)
  }

  private mutating func addFacts(of listed: [ListedCourse]) {
    courses = listed.map(\.id).unique
    institutions = listed.map(\.institution).unique
  }
}

extension Level {
  fileprivate var activities: Set<Activity> { Set(tasks.flatMap(\.activities)) }
}
