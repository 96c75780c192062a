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
      self.qfLevels = record.qfLevelSet
    case .jobTitle(let jobTitle): self.qfLevels = qfLevels[jobTitle.level] ?? []
    case .pathway, .level, .unit: self.qfLevels = record.qfLevelSet
    case .trait: break
    }
  }

  /// The facts of all records of a catalogue, in their order.
  public static func all(of records: [Record]) -> [ConditionFacts] {
    let levels = records.filter { $0.kind == .level || $0.kind == .qualification }.map { ($0.id, $0.qfLevelSet) }
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

extension Record {
  /// The QF levels that the record has by itself.
  fileprivate var qfLevelSet: QFLevelSet {
    switch self {
    case .pathway(let pathway): pathway.levels.reduce([]) { $0.union(QFLevelSet($1.unitLevels)) }
    case .level(let level): QFLevelSet(level.unitLevels)
    case .unit(let unit): QFLevelSet([unit.qfLevel])
    case .qualification(let qualification): QFLevelSet([qualification.qfLevel].compactMap(\.self))
    case .occupation, .jobTitle, .course, .institution, .trait: []
    }
  }
}
