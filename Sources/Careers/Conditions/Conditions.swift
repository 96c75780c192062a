/// What a person has said of themselves and what they want, in the order added. Without wants, every record remains.
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

  /// Adds a condition, in the place of those that can't be set beside it: an award replaces another, and that it is lacking.
  public mutating func add(_ condition: Condition) {
    let index = list.firstIndex { $0.subject.isReplaced(by: condition.subject) } ?? list.endIndex
    list.removeAll { $0.subject.isReplaced(by: condition.subject) }
    list.insert(condition, at: index)
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

  /// What the person says of themselves.
  public var profile: Profile {
    list.reduce(into: Profile()) { profile, condition in
      switch condition.subject {
      case .award(let award): profile.award = award
      case .field(let field): profile.fields.append(field)
      case .years(let years): profile.years = years
      case .language(let language): profile.languages.append(language)
      case .certificate(let id): profile.certificates.append(id)
      case .result(let result): profile.results.append(result)
      case .unit(let code): profile.units.append(code)
      case .worksAs(let id): profile.worksAs = id
      case .lacking(let id): profile.lacks.append(id)
      case .payFrom, .payReaching, .hoursTo, .workplace, .regularHours, .likes, .trait, .institution, .course, .qfFrom, .qfTo, .kind: break
      }
    }
  }

  /// What the person wants: that alone leaves records out.
  public var wants: [Condition] { list.filter { !$0.subject.isOfProfile } }
}

extension Conditions {
  /// Whether a record remains. For many records, use one ``ConditionTest``.
  public func admits(_ facts: ConditionFacts) -> Bool {
    ConditionTest(self).admits(facts)
  }

  /// The want to blame if no record remains; nil if any does, or there were none to begin with.
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
    // An award of the list needn't be in the catalogue.
    case .award(let award): Award.with(award.id) == nil ? award.id : nil
    case .lacking(let id): Award.with(id) == nil ? id : nil
    case .certificate(let id), .unit(let id), .worksAs(let id), .trait(let id), .institution(let id), .course(let id): id
    case .field, .years, .language, .result, .payFrom, .payReaching, .hoursTo, .workplace, .regularHours, .likes, .qfFrom, .qfTo, .kind: nil
    }
  }
}
