/// The best score of every record so far, and the name that won it.
struct ScoreBoard {
  /// 0 for a record that doesn't match.
  private(set) var scores: [UInt32]
  /// -1 where a text won it.
  private(set) var names: [Int32]

  init(rows: Int) {
    scores = Array(repeating: 0, count: rows)
    names = Array(repeating: -1, count: rows)
  }

  var isEmpty: Bool { scores.allSatisfy { $0 == 0 } }

  mutating func raise(_ row: Int, to score: UInt32, name: Int32) {
    guard score > scores[row] else { return }
    scores[row] = score
    names[row] = name
  }

  /// Of each record the worse of both: every word of a query has to be found.
  mutating func lower(to other: ScoreBoard) {
    for row in scores.indices where other.scores[row] < scores[row] {
      scores[row] = other.scores[row]
      names[row] = other.names[row]
    }
  }

  /// Without the records that don't satisfy a condition.
  func keeping(_ isKept: (Int) -> Bool) -> ScoreBoard {
    var kept = self
    for row in scores.indices where !isKept(row) { kept.scores[row] = 0 }
    return kept
  }

  /// The rows that match, the best first and equals in the order of the rows: a radix sort, for there may be a hundred thousand.
  func ranked(within kept: RowSet?) -> [Int32] {
    var rows = scores.indices.filter { scores[$0] > 0 && kept?.contains($0) ?? true }.map { Int32($0) }
    let digit = MatchScore.bits / 2
    for pass in 0..<2 { rows = sorted(rows, by: pass * digit, mask: 1 << digit - 1) }
    return rows
  }

  /// Sorted by some bits of the score, the highest first.
  private func sorted(_ rows: [Int32], by shift: Int, mask: UInt32) -> [Int32] {
    var ends = Array(repeating: 0, count: Int(mask) + 2)
    let key = { (row: Int32) in Int(mask - (scores[Int(row)] >> UInt32(shift) & mask)) }
    for row in rows { ends[key(row) + 1] += 1 }
    for index in 1..<ends.count { ends[index] += ends[index - 1] }
    var sorted = rows
    for row in rows {
      sorted[ends[key(row)]] = row
      ends[key(row)] += 1
    }
    return sorted
  }
}
