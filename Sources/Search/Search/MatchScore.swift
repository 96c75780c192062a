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
