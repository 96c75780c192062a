internal import Careers

/// The records that conditions admit, and what became of the rest.
struct RecordSelection {
  let conditions: Conditions
  /// How many there were to choose from.
  let total: Int
  let records: [Record]
  /// How many of the records stay though their source doesn't state what is asked for.
  let unknown: Int
  /// The condition that leaves nothing, and how many would remain without it.
  let cause: (condition: Condition, remaining: Int)?

  /// - Parameter related: records whose QF levels others go by.
  init(of all: [Record], by conditions: Conditions, among related: [Record]) {
    self.conditions = conditions
    total = all.count
    let facts = Array(ConditionFacts.all(of: all + related).prefix(all.count))
    let (test, certain) = (ConditionTest(conditions), ConditionTest(Conditions(conditions.list, keepsUnknown: false)))
    records = zip(all, facts).filter { test.admits($0.1) }.map(\.0)
    unknown = facts.count { test.admits($0) && !certain.admits($0) }
    cause = conditions.emptyingCondition(among: facts).map { ($0, conditions.removing($0).count(among: facts)) }
  }
}
