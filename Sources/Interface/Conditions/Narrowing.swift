public import Careers
public import Search

/// What the conditions leave of the lists.
public struct Narrowing: Sendable {
  private var sets: ConditionSets
  let menu: ConditionMenu
  let fields: [String: Text]
  /// The rows that stay; absent where no condition is set.
  public private(set) var kept: RowSet?
  /// How many remain of what is counted.
  public private(set) var count: ConditionCount
  /// The condition that leaves nothing of what is counted, where nothing is left.
  public private(set) var emptying: Condition?

  init(_ facts: FactTable, records: RecordTable) {
    sets = ConditionSets(facts)
    menu = ConditionMenu(sets, records: records)
    fields = Dictionary(facts.fields.map { ($0.id, $0.title) }) { first, _ in first }
    count = sets.count(of: Conditions())
  }

  /// Leaves what other conditions leave.
  mutating func narrow(to conditions: Conditions) {
    kept = conditions.isEmpty ? nil : sets.kept(by: conditions)
    count = sets.count(of: conditions)
    emptying = count.remaining == 0 ? sets.emptyingCondition(of: conditions) : nil
  }

  /// How many records of a kind stay.
  func keptCount(of kind: RecordKind) -> Int { kept?.count(with: sets.rows(of: kind)) ?? sets.rows(of: kind).count }

  /// How many would remain under other conditions.
  mutating func remaining(under conditions: Conditions) -> Int { sets.count(of: conditions).remaining }
}
