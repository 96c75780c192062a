internal import Careers

/// The rows that name each thing in one of their lists, be it an id or what a requirement asks for: found in one pass over all facts.
struct NamedRows: Sendable {
  /// The rows of kinds that can be asked for it.
  private let asked: RowSet
  /// The rows that state what they name.
  private let stating: RowSet
  /// By the number of a thing.
  private let rows: ListColumn

  /// - Parameter count: how many things there are.
  init(_ list: ListColumn, count: Int, of table: FactTable, asked: RowSet, stating: RowSet) {
    (self.asked, self.stating) = (asked, stating)
    rows = ListColumn(count: count, rows: 0..<table.count) { list[Int(table.rowFacts[$0])] }
  }

  /// How many rows name a thing.
  func count(of thing: Int) -> Int { rows[thing].count }

  /// Which rows name any of some things, or with an exclusion none of them.
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
