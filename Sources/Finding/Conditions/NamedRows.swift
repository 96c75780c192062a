internal import Careers

/// The rows that name each id in one of their lists, found in one pass over all facts.
struct NamedRows: Sendable {
  /// The rows of kinds that can be asked for such an id.
  private let asked: RowSet
  /// The rows that name any.
  private let stating: RowSet
  /// By the number of an id.
  private let rows: ListColumn

  init(_ list: ListColumn, of table: FactTable, rowsOfFacts: ListColumn, asked: RowSet) {
    self.asked = asked
    stating = RowSet(capacity: table.count) { !list.isEmpty(Int(table.rowFacts[$0])) }
    var naming: [[UInt32]] = Array(repeating: [], count: table.ids.count)
    for fact in table.factIndices {
      for id in list[fact] { naming[Int(id)] += rowsOfFacts[fact] }
    }
    rows = ListColumn(naming)
  }

  /// How many rows name an id.
  func count(of id: Int) -> Int { rows[id].count }

  /// Which rows name any of some ids, or with an exclusion none of them.
  ///
  /// - Parameter ids: their numbers.
  func answers(naming ids: [Int], isExcluded: Bool) -> ConditionAnswers {
    var named = RowSet(capacity: asked.capacity)
    for id in ids {
      for row in rows[id] { named.insert(Int(row)) }
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
