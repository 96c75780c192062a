/// How good a place between two graphemes is for the end of a line.
enum BreakStrength: Comparable {
  /// Leaves a mark on the wrong line: a closing one at the start, an opening one at the end, or a space at the start.
  case lastResort
  /// Breaks a word.
  case emergency
  /// UAX #14 lets the line end here, and so do we.
  case allowed

  /// The strength of the place between two graphemes, where UAX #14 does or doesn't allow a break.
  init(between previous: Character, and next: Character, allowed: Bool) {
    if next.isBreakingSpace || Self.neverFirst.contains(next) || Self.neverLast.contains(previous) {
      self = .lastResort
    } else {
      self = allowed && !Self.isInsideWord(previous, next) ? .allowed : .emergency
    }
  }

  private static let neverFirst = Set("，。、；：？！）」』】》〉〕］｝”’…‥·・,.;:?!)]}%％")
  private static let neverLast = Set("（「『【《〈〔［｛“‘([{")

  /// UAX #14 would break "C++", "bachelor’s" and "$12,000–16,000"; Latin words end at a hyphen or a slash alone.
  private static func isInsideWord(_ previous: Character, _ next: Character) -> Bool {
    previous.isInLatinWords && next.isInLatinWords && previous != "-" && previous != "/"
  }
}

extension Character {
  /// A space at which a line can end: the ASCII and the ideographic one.
  var isBreakingSpace: Bool { self == " " || self == "\u{3000}" }

  fileprivate var isInLatinWords: Bool {
    if isASCII { return self != " " }
    return self == "–" || self == "’" || isLetter && CellWidth.of(self) == 1
  }
}
