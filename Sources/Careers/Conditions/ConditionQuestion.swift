/// Conditions prepared for many records.
public struct ConditionTest: Hashable, Sendable {
  private let questions: [ConditionQuestion]
  private let keepsUnknown: Bool

  public init(_ conditions: Conditions) {
    questions = ConditionQuestion.all(of: conditions)
    keepsUnknown = conditions.keepsUnknown
  }

  /// Whether a record remains: no question is answered no, and unknown only if unknown records are kept.
  public func admits(_ facts: ConditionFacts) -> Bool {
    questions.allSatisfy { $0.answer(by: facts) ?? keepsUnknown }
  }
}

/// A question that conditions ask of a record; all must be answered yes.
///
/// The profile asks nothing: it leaves no record out. Conditions that only make sense together are one question: both ends of the QF levels,
/// and the kinds, institutions, courses or activities, any of which is enough.
public enum ConditionQuestion: Hashable, Sendable {
  case qfLevels(QFLevelSet)
  case kinds([RecordKind])
  case institutions([RecordID])
  case courses([RecordID])
  case activities([Activity])
  case one(Condition)

  /// The questions of conditions. An index can keep the answers to each and ask only new ones.
  public static func all(of conditions: Conditions) -> [ConditionQuestion] {
    let (excluded, included) = (conditions.list.filter(\.isExcluded), conditions.list.filter { !$0.isExcluded })
    var (kinds, institutions, courses): ([RecordKind], [RecordID], [RecordID]) = ([], [], [])
    var activities: [Activity] = []
    var (lowest, highest): (QFLevel?, QFLevel?) = (nil, nil)
    var questions = excluded.map(ConditionQuestion.one)
    for condition in included {
      switch condition.subject {
      case .kind(let kind): kinds.append(kind)
      case .institution(let id): institutions.append(id)
      case .course(let id): courses.append(id)
      case .qfFrom(let level): lowest = level
      case .qfTo(let level): highest = level
      case .likes(let activity): activities.append(activity)
      case .award, .field, .years, .language, .certificate, .result, .unit, .worksAs, .lacking: break
      case .payFrom, .payReaching, .hoursTo, .workplace, .regularHours, .trait: questions.append(.one(condition))
      }
    }
    if !kinds.isEmpty { questions.append(.kinds(kinds)) }
    if !institutions.isEmpty { questions.append(.institutions(institutions)) }
    if !courses.isEmpty { questions.append(.courses(courses)) }
    if lowest != nil || highest != nil { questions.append(.qfLevels(QFLevelSet(from: lowest, to: highest))) }
    if !activities.isEmpty { questions.append(.activities(activities)) }
    return questions
  }

  /// Yes or no, or nil if the source doesn't state it. For a kind of record that the question doesn't apply to, no.
  public func answer(by facts: ConditionFacts) -> Bool? {
    switch self {
    case .kinds(let kinds): kinds.contains(facts.kind)
    case .qfLevels(let levels): facts.kind.hasQFLevels ? facts.isWithin(levels) : false
    case .institutions(let ids): facts.kind.hasCourses ? facts.institutions.includes(anyOf: ids) : false
    case .courses(let ids): facts.kind.hasCourses ? facts.courses.includes(anyOf: ids) : false
    case .activities(let activities): facts.kind.isWork ? facts.answer(toLiking: activities) : false
    case .one(let condition): facts.kind.canBeAsked(condition.subject) ? facts.answer(to: condition) : false
    }
  }
}

extension RecordKind {
  /// Whether it is work that people do. Pathways state less than occupations, so their answers are often unknown.
  fileprivate var isWork: Bool {
    switch self {
    case .occupation, .pathway, .level, .jobTitle: true
    case .unit, .cluster, .course, .institution, .trait, .qualification: false
    }
  }

  fileprivate var hasCourses: Bool { self != .unit && self != .cluster && self != .trait }
  fileprivate var hasQFLevels: Bool { self != .institution && self != .trait }

  fileprivate func canBeAsked(_ subject: Condition.Subject) -> Bool {
    switch subject {
    case .kind: true
    case .qfFrom, .qfTo: hasQFLevels
    case .institution, .course: hasCourses
    case .payFrom, .payReaching, .hoursTo, .workplace, .regularHours, .likes, .trait: isWork
    case .award, .field, .years, .language, .certificate, .result, .unit, .worksAs, .lacking: isWork
    }
  }
}

extension ConditionFacts {
  fileprivate func answer(to condition: Condition) -> Bool? {
    let answer = answer(to: condition.subject)
    return condition.isExcluded ? answer.map { !$0 } : answer
  }

  private func answer(to subject: Condition.Subject) -> Bool? {
    switch subject {
    case .payFrom(let least): pay.map { $0 >= least }
    case .payReaching(let least): topPay.flatMap { $0 >= least ? true : isPayOpen ? nil : false }
    case .likes(let activity): self.answer(toLiking: [activity])
    case .hoursTo(let most): hoursTo.map { $0 <= most } ?? hoursFrom.flatMap { $0 > most ? false : nil }
    case .workplace(let setting): settings.includes(anyOf: [setting])
    case .regularHours: irregular.map { !$0 }
    case .trait(let id): traits.includes(anyOf: [id])
    case .institution(let id): institutions.includes(anyOf: [id])
    case .course(let id): courses.includes(anyOf: [id])
    case .kind(let kind): self.kind == kind
    case .qfFrom(let level): isWithin(QFLevelSet(from: level, to: nil))
    case .qfTo(let level): isWithin(QFLevelSet(from: nil, to: level))
    case .award, .field, .years, .language, .certificate, .result, .unit, .worksAs, .lacking: nil
    }
  }

  /// A record whose duties aren't tagged says nothing.
  fileprivate func answer(toLiking wanted: [Activity]) -> Bool? {
    activities.isEmpty ? nil : !activities.isDisjoint(with: wanted)
  }

  fileprivate func isWithin(_ levels: QFLevelSet) -> Bool? {
    qfLevels.isEmpty ? nil : !qfLevels.isDisjoint(with: levels)
  }
}

extension Array where Element: Equatable {
  /// Nil if the array is empty, which means “not stated”.
  fileprivate func includes(anyOf wanted: [Element]) -> Bool? {
    isEmpty ? nil : contains(where: wanted.contains)
  }
}
