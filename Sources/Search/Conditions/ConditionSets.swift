public import Careers

/// The rows that satisfy each condition, as sets, so that counting asks no record again.
///
/// A question is asked once of each distinct set of figures, by the same code that asks it of a record; the answers are kept as two
/// sets of rows.
public struct ConditionSets: Sendable {
  /// The size of the cache, more than the choices on one screen. A full cache is emptied.
  private static let maxAnswers = 128

  public let table: FactTable
  /// The kinds in the catalogue.
  public let kinds: [RecordKind]
  private let rowsOfKinds: [RecordKind: RowSet]
  private let terms: [RequirementTerms]
  private let traits: NamedRows
  private let institutions: NamedRows
  private let courses: NamedRows
  /// The number of rows that ask for each of the terms.
  private let demand: [Int]
  private var answers: [ConditionQuestion: ConditionAnswers] = [:]
  /// The groups of the latest profiles.
  private var groups: [Profile: [Fit.Group: RowSet]] = [:]

  public init(_ table: FactTable) {
    self.table = table
    let rowsOfKinds = Self.rowsOfKinds(in: table)
    self.rowsOfKinds = rowsOfKinds
    kinds = RecordKind.allCases.filter { rowsOfKinds[$0]?.isEmpty == false }
    terms = (0..<table.terms.count).map { table.terms.terms(at: $0, ids: table.ids) }
    let naming = { (list: ListColumn, subject: Condition.Subject) in
      let asked = Self.asked(.one(Condition(subject)), rowsOfKinds, capacity: table.count)
      let stating = RowSet(capacity: table.count) { !list.isEmpty(Int(table.rowFacts[$0])) }
      return NamedRows(list, count: table.ids.count, of: table, asked: asked, stating: stating)
    }
    demand = Self.demand(in: table)
    traits = naming(table.traits, .trait(""))
    institutions = naming(table.institutions, .institution(""))
    courses = naming(table.courses, .course(""))
  }

  private static func demand(in table: FactTable) -> [Int] {
    var demand = Array(repeating: 0, count: table.terms.count)
    for row in 0..<table.count {
      for term in table.requirements[Int(table.rowFacts[row])] { demand[Int(term)] += 1 }
    }
    return demand
  }

  private static func rowsOfKinds(in table: FactTable) -> [RecordKind: RowSet] {
    let kinds = RecordKind.allCases
    var sets = Array(repeating: RowSet(capacity: table.count), count: kinds.count)
    for row in 0..<table.count { sets[Int(table.kinds[table.figures(of: row)])].insert(row) }
    return Dictionary(zip(kinds, sets)) { first, _ in first }
  }

  /// The rows whose answer depends on what they state: other kinds all answer alike.
  private static func asked(_ question: ConditionQuestion, _ rowsOfKinds: [RecordKind: RowSet], capacity: Int) -> RowSet {
    var rows = RowSet(capacity: capacity)
    for (kind, ofKind) in rowsOfKinds where question.answer(by: ConditionFacts(kind: kind)) == nil { rows.formUnion(ofKind) }
    return rows
  }

  // MARK: What remains

  /// The rows that stay.
  public mutating func kept(by conditions: Conditions) -> RowSet {
    var kept = RowSet(capacity: table.count, isFull: true)
    for question in ConditionQuestion.all(of: conditions) {
      let answers = answers(to: question)
      kept.formIntersection(conditions.keepsUnknown ? answers.possible : answers.certain)
    }
    return kept
  }

  public mutating func count(of conditions: Conditions) -> ConditionCount {
    let scope = ConditionScope(of: conditions, existing: kinds)
    let rows = rows(in: scope)
    var kept = kept(by: conditions)
    kept.formIntersection(rows)
    let groups = conditions.profile.isEmpty ? [:] : self.groups(for: conditions.profile).mapValues { $0.count(with: kept) }
    return ConditionCount(remaining: kept.count, total: rows.count, scope: scope, groups: groups)
  }

  // MARK: Groups

  /// The occupations in each group for a person: each of the distinct terms is compared once.
  public mutating func groups(for profile: Profile) -> [Fit.Group: RowSet] {
    if let known = groups[profile] { return known }
    if groups.count >= Self.maxAnswers { groups.removeAll() }
    let found = findGroups(for: profile)
    groups[profile] = found
    return found
  }

  private func findGroups(for profile: Profile) -> [Fit.Group: RowSet] {
    let verdicts = terms.map(profile.verdict)
    let groups = (0..<table.factCount).map { fact in
      let asked = table.requirements[fact].map { Int($0) }
      return Fit.Group(
        statesEnough: asked.contains { terms[$0].isSubstantial }, asked.lazy.filter { !terms[$0].preferred }.map { verdicts[$0] })
    }
    var sets = Dictionary(Fit.Group.allCases.map { ($0, RowSet(capacity: table.count)) }) { first, _ in first }
    for row in 0..<table.count where RecordKind.allCases[Int(table.kinds[table.figures(of: row)])] == .occupation {
      sets[groups[Int(table.rowFacts[row])]]?.insert(row)
    }
    return sets
  }

  /// The condition that leaves nothing of what is counted; see ``Conditions/emptyingCondition(among:)``.
  public mutating func emptyingCondition(of conditions: Conditions) -> Condition? {
    let rows = rows(in: ConditionScope(of: conditions, existing: kinds))
    return rows.isEmpty ? nil : conditions.emptyingCondition { kept(by: $0).count(with: rows) }
  }

  /// The records of a kind.
  public func rows(of kind: RecordKind) -> RowSet { rowsOfKinds[kind] ?? RowSet(capacity: table.count) }

  private func rows(in scope: ConditionScope) -> RowSet {
    var rows = RowSet(capacity: table.count)
    for kind in scope.kinds { rows.formUnion(self.rows(of: kind)) }
    return rows
  }

  // MARK: Answers

  private mutating func answers(to question: ConditionQuestion) -> ConditionAnswers {
    switch question {
    case .institutions(let ids): return institutions.answers(naming: numbers(of: ids), isExcluded: false)
    case .courses(let ids): return courses.answers(naming: numbers(of: ids), isExcluded: false)
    case .one(let condition):
      if let (list, id) = list(named: condition.subject) {
        return list.answers(naming: numbers(of: [id]), isExcluded: condition.isExcluded)
      }
    case .qfLevels, .kinds, .activities: break
    }
    if let known = answers[question] { return known }
    if answers.count >= Self.maxAnswers { answers.removeAll() }
    let found = askAll(question)
    answers[question] = found
    return found
  }

  private func list(named subject: Condition.Subject) -> (NamedRows, RecordID)? {
    switch subject {
    case .trait(let id): (traits, id)
    case .institution(let id): (institutions, id)
    case .course(let id): (courses, id)
    default: nil
    }
  }

  private func numbers(of ids: [RecordID]) -> [Int] { ids.compactMap(table.number) }

  /// Asks each distinct set of figures, except of kinds whose rows all answer alike.
  private func askAll(_ question: ConditionQuestion) -> ConditionAnswers {
    let alike = RecordKind.allCases.map { question.answer(by: ConditionFacts(kind: $0)) }
    let answers = (0..<table.figureCount).map { alike[Int(table.kinds[$0])] ?? question.answer(by: table.factsOfFigures($0)) }
    return ConditionAnswers(
      certain: RowSet(capacity: table.count) { answers[table.figures(of: $0)] == true },
      possible: RowSet(capacity: table.count) { answers[table.figures(of: $0)] != false })
  }

  // MARK: Choices

  /// A list of ids that facts have.
  public enum Named: Hashable, Sendable {
    case traits, institutions, courses
  }

  /// The ids that most rows name, and how many ids there are at all.
  public func mostNamed(_ named: Named, limit: Int) -> (ids: [RecordID], total: Int) {
    let rows =
      switch named {
      case .traits: traits
      case .institutions: institutions
      case .courses: courses
      }
    return mostFrequent(of: (0..<table.ids.count).map(rows.count), limit: limit)
  }

  /// Qualifications, those first that most requirements ask for.
  public func sortedByDemand(_ qualifications: [RecordID]) -> [RecordID] {
    var counts: [UInt32: Int] = [:]
    for term in 0..<table.terms.count {
      for id in table.terms.qualifications[term] { counts[id, default: 0] += demand[term] }
    }
    let keyed = qualifications.enumerated().map { place, id in
      (demand: table.number(of: id).flatMap { counts[UInt32($0)] } ?? 0, place: place, id: id)
    }
    return keyed.sorted { (-$0.demand, $0.place) < (-$1.demand, $1.place) }.map(\.id)
  }

  /// - Parameter counts: by the number of an id.
  private func mostFrequent(of counts: [Int], limit: Int) -> (ids: [RecordID], total: Int) {
    let ids = counts.indices.filter { counts[$0] > 0 }
    let sorted = ids.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    return (sorted.prefix(limit).map { table.id($0) }, ids.count)
  }

  /// The range of starting pay, in HK$ a month.
  public var startingPay: ClosedRange<Int>? { Self.range(of: table.pay) }

  /// The range of the highest pay of each ladder, in HK$ a month.
  public var topPay: ClosedRange<Int>? { Self.range(of: table.topPay) }

  /// The activities that duties or key tasks are tagged with.
  public var activities: [Activity] {
    let all = (0..<table.figureCount).reduce(into: Set<Activity>()) { $0.formUnion(table.factsOfFigures($1).activities) }
    return Activity.allCases.filter(all.contains)
  }

  /// The range of the longest weekly hours.
  public var hours: ClosedRange<Int>? { Self.range(of: table.hoursTo) }

  private static func range(of figures: [Int64]) -> ClosedRange<Int>? {
    let stated = figures.filter { $0 >= 0 }
    guard let least = stated.min(), let most = stated.max() else { return nil }
    return Int(least)...Int(most)
  }
}

/// The kinds that are counted under conditions: occupations, unless the conditions name other kinds.
public struct ConditionScope: Hashable, Sendable {
  public let kinds: [RecordKind]

  /// - Parameter existing: the kinds that the catalogue has.
  public init(of conditions: Conditions, existing: [RecordKind]) {
    let named = { (isExcluded: Bool) in
      conditions.list.filter { $0.isExcluded == isExcluded }.compactMap { if case .kind(let kind) = $0.subject { kind } else { nil } }
    }
    let (included, excluded) = (named(false), named(true))
    let usual: [RecordKind] = excluded.contains(.occupation) || !existing.contains(.occupation) ? existing : [.occupation]
    kinds = existing.filter { included.isEmpty ? usual.contains($0) && !excluded.contains($0) : included.contains($0) }
  }

  /// The one kind that is counted; nil for several.
  public var kind: RecordKind? { kinds.count == 1 ? kinds[0] : nil }
}

/// The number of records that satisfy some conditions, and of all records of the same kinds.
public struct ConditionCount: Hashable, Sendable {
  public let remaining: Int
  public let total: Int
  public let scope: ConditionScope
  /// How many of those that remain are in each group; empty without a profile.
  public let groups: [Fit.Group: Int]
}

/// The rows that answer yes, and those that may: the source may not state it.
struct ConditionAnswers: Sendable {
  let certain: RowSet
  let possible: RowSet
}

/// The rows that name each id in one of their lists, found in one pass over all facts.
struct NamedRows: Sendable {
  /// The rows of the kinds that the question applies to.
  private let asked: RowSet
  /// The rows that state the list at all.
  private let stating: RowSet
  /// Rows by the number of a thing.
  private let rows: ListColumn

  /// - Parameter count: the number of things.
  init(_ list: ListColumn, count: Int, of table: FactTable, asked: RowSet, stating: RowSet) {
    (self.asked, self.stating) = (asked, stating)
    rows = ListColumn(count: count, rows: 0..<table.count) { list[Int(table.rowFacts[$0])] }
  }

  func count(of thing: Int) -> Int { rows[thing].count }

  /// The rows that name any of some things; with an exclusion, those that name none.
  ///
  /// - Parameter things: their numbers.
  func answers(naming things: [Int], isExcluded: Bool) -> ConditionAnswers {
    var named = RowSet(capacity: asked.capacity)
    for thing in things {
      for row in rows[thing] { named.insert(Int(row)) }
    }
    named.formIntersection(asked)
    var (certain, possible) = (isExcluded ? asked : named, asked)
    if isExcluded {
      possible.subtract(named)
      certain = possible
      certain.formIntersection(stating)
    } else {
      possible.subtract(stating)
      possible.formUnion(named)
    }
    return ConditionAnswers(certain: certain, possible: possible)
  }
}
