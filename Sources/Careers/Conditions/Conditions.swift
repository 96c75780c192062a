/// The conditions that a student has set, in the order added. Without any, every record remains.
public struct Conditions: Codable, Hashable, Sendable {
  public private(set) var list: [Condition]
  /// Whether a record remains if its source doesn't state what a condition asks for.
  public var keepsUnknown: Bool

  public init(_ list: [Condition] = [], keepsUnknown: Bool = true) {
    self.list = []
    self.keepsUnknown = keepsUnknown
    for condition in list { add(condition) }
  }

  public var isEmpty: Bool { list.isEmpty }

  /// Adds a condition, or replaces the one that can't be set beside it.
  public mutating func add(_ condition: Condition) {
    if let index = list.firstIndex(where: { $0.subject.isReplaced(by: condition.subject) }) {
      list[index] = condition
    } else {
      list.append(condition)
    }
  }

  public mutating func remove(_ condition: Condition) {
    list.removeAll { $0 == condition }
  }

  /// Removes all conditions; `keepsUnknown` is unchanged.
  public mutating func removeAll() {
    list.removeAll()
  }

  public func adding(_ condition: Condition) -> Conditions {
    var conditions = self
    conditions.add(condition)
    return conditions
  }

  public func removing(_ condition: Condition) -> Conditions {
    var conditions = self
    conditions.remove(condition)
    return conditions
  }

  /// The student's holdings, from the conditions on them.
  public var holdings: Holdings {
    list.reduce(into: Holdings()) { holdings, condition in
      switch condition.subject {
      case .award(let award): holdings.award = award
      case .field(let field): holdings.fields.append(field)
      case .years(let years): holdings.years = years
      case .language(let language): holdings.languages.append(language)
      case .certificate(let id): holdings.certificates.append(id)
      case .payFrom, .hoursTo, .workplace, .regularHours, .trait, .institution, .course, .qfFrom, .qfTo, .kind: break
      }
    }
  }
}

extension Conditions {
  /// Whether a record remains. For many records, use one ``ConditionTest``.
  public func admits(_ facts: ConditionFacts) -> Bool {
    ConditionTest(self).admits(facts)
  }

  /// The condition to blame if no record remains; nil if any does, or there were none to begin with.
  ///
  /// It is the one that, if removed alone, brings back most records; if several tie, the last added. If none brings any back alone, it is
  /// the first one, in the order added, after which nothing remained.
  public func emptyingCondition(among facts: some Collection<ConditionFacts>) -> Condition? {
    facts.isEmpty ? nil : emptyingCondition { $0.count(among: facts) }
  }

  /// The same with another way of counting the records that remain, such as an index.
  package func emptyingCondition(counting count: (Conditions) -> Int) -> Condition? {
    guard count(self) == 0 else { return nil }
    let counts = list.map { count(removing($0)) }
    if let most = counts.max(), most > 0 { return counts.lastIndex(of: most).map { list[$0] } }
    let prefixes = list.indices.map { Conditions(Array(list[...$0]), keepsUnknown: keepsUnknown) }
    return zip(list, prefixes).first { count($0.1) == 0 }?.0
  }

  /// The number of records that remain.
  public func count(among facts: some Collection<ConditionFacts>) -> Int {
    let test = ConditionTest(self)
    // By index, so that no facts are copied.
    return facts.indices.reduce(0) { test.admits(facts[$1]) ? $0 + 1 : $0 }
  }
}

extension Conditions {
  /// The ids of the records that the conditions name.
  public var references: Set<RecordID> {
    Set(list.compactMap(\.subject.record))
  }
}

extension Condition.Subject {
  fileprivate var record: RecordID? {
    switch self {
    case .award(let award): award.id
    case .certificate(let id), .trait(let id), .institution(let id), .course(let id): id
    case .field, .years, .language, .payFrom, .hoursTo, .workplace, .regularHours, .qfFrom, .qfTo, .kind: nil
    }
  }
}
