internal import Careers

/// How well a record matches, as one number: higher is better.
///
/// What counts first is *how* it matches (``MatchTier``): a whole name before the beginning of one, that before words of it, those before what is
/// spelt by reading, within words or with slips, and every name before any text. Then *where*: a title before a code, a synonym, a rung, an
/// institution; a duty before a note. Then *what* the record is: somebody who searches looks for work first, for what it takes next. Then the
/// shorter name, of which the query is the greater part. What is equal in all of these stays in the order of the catalogue.
struct MatchScore: Hashable, Comparable, Sendable {
  /// Four bits for the tier, four for the field, four for the kind, eight for the length.
  let value: UInt32

  static let bits = 20
  private static let fields = SearchField.allCases

  init(value: UInt32) {
    self.value = value
  }

  init(tier: MatchTier, field: Int, kind: RecordKind, length: Int) {
    let place = Self.fields.count - field
    value = UInt32(tier.rawValue) << 16 | UInt32(place) << 12 | Self.rank(of: kind) << 8 | UInt32(255 - min(length, 255))
  }

  var tier: MatchTier { MatchTier(rawValue: UInt8(value >> 16)) ?? .near }
  var field: SearchField { Self.fields[Self.fields.count - Int(value >> 12 & 15)] }

  private static func rank(of kind: RecordKind) -> UInt32 {
    switch kind {
    case .occupation: 4
    case .pathway: 3
    case .level, .jobTitle: 2
    case .qualification, .institution, .trait: 1
    case .unit, .course: 0
    }
  }

  static func < (left: MatchScore, right: MatchScore) -> Bool { left.value < right.value }
}

/// How a query and a record agree, the loosest first.
public enum MatchTier: UInt8, Comparable, CaseIterable, Sendable {
  /// A part of the query, or something like it: what is offered where nothing was found.
  case near
  /// In a text, such as a duty.
  case text
  /// A name is found when slips are forgiven.
  case forgiving
  /// Within a word of a name.
  case inside
  /// A name goes on like this somewhere when it is spelt in Jyutping, Pinyin, Cangjie or Quick.
  case reading
  /// A name is spelt like this as a whole.
  case wholeReading
  /// Every word begins a word of a name.
  case words
  /// The words stand together in a name, from the beginning of a word on.
  case phrase
  /// A name begins with it.
  case prefix
  /// It is a name.
  case exact

  public static func < (left: MatchTier, right: MatchTier) -> Bool { left.rawValue < right.rawValue }
}

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
