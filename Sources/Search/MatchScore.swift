internal import Careers

/// The quality of a match as one number: higher is better.
///
/// First comes *how* a record matches (``MatchTier``): a whole name before the beginning of a name, that before words of it, those before
/// readings, parts of words or slips, and any name before any text. Then *where*: a title before a code, a synonym, a rung, an institution;
/// a duty before a note. Then *what* it is: people look for work first, then for what it requires. Then a shorter name before a longer one,
/// because the query is a greater part of it. Equal scores stay in the order of the catalogue.
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
    case .unit, .cluster, .course: 0
    }
  }

  static func < (left: MatchScore, right: MatchScore) -> Bool { left.value < right.value }
}

/// The ways in which a record can match, loosest first.
enum MatchTier: UInt8, Comparable, CaseIterable, Sendable {
  /// Part of the query, or something similar: offered if nothing matches.
  case near
  /// A text matches, such as a duty.
  case text
  /// A name matches with slips.
  case forgiving
  /// Inside a word of a name.
  case inside
  /// Some characters of a name, read in Jyutping or Pinyin or keyed in Cangjie or Quick.
  case reading
  /// A whole name by its reading.
  case wholeReading
  /// Every word begins a word of a name.
  case words
  /// The words are adjacent in a name, from the beginning of a word.
  case phrase
  /// The query begins a name.
  case prefix
  /// The query is a name.
  case exact

  static func < (left: MatchTier, right: MatchTier) -> Bool { left.rawValue < right.rawValue }
}

/// The best score of each record so far, and the name that scored.
struct ScoreBoard {
  /// 0 if a record doesn't match.
  private(set) var scores: [UInt32]
  /// -1 if a text scored.
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

  /// Keeps the worse score of each record, because every word of a query has to match.
  mutating func lower(to other: ScoreBoard) {
    for row in scores.indices where other.scores[row] < scores[row] {
      scores[row] = other.scores[row]
      names[row] = other.names[row]
    }
  }

  /// Only the records that satisfy a condition.
  func keeping(_ isKept: (Int) -> Bool) -> ScoreBoard {
    var kept = self
    for row in scores.indices where !isKept(row) { kept.scores[row] = 0 }
    return kept
  }

  /// The matching rows, best first, equals in the order of the rows. A radix sort, as there may be a hundred thousand.
  func ranked(within kept: RowSet?) -> [Int32] {
    var rows = scores.indices.filter { scores[$0] > 0 && kept?.contains($0) ?? true }.map { Int32($0) }
    let digit = MatchScore.bits / 2
    for pass in 0..<2 { rows = sorted(rows, by: pass * digit, mask: 1 << digit - 1) }
    return rows
  }

  /// Sorts by some bits of the score, highest first.
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
