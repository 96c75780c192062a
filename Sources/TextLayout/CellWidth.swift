/// The width of text in terminal cells, counted as ncurses does: the sum over scalars of what `wcwidth` says (UAX #11).
public enum CellWidth {
  /// The cells a character takes: 2 when it is East Asian Wide or Fullwidth, 0 when it combines or is invisible, else 1.
  ///
  /// Ambiguous characters count 1. So do controls, which must be replaced before they are drawn (see `Sanitiser`).
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= firstCombiningMark else { return 1 }
    if ScalarRanges.wide.contains(scalar) { return 2 }
    return takesNoCell(scalar) ? 0 : 1
  }

  /// The cells a grapheme takes: the sum over its scalars.
  public static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The cells a text takes: the sum over its scalars.
  public static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Everything before U+0300 takes one cell, the soft hyphen too.
  private static let firstCombiningMark: UInt32 = 0x300

  private static func takesNoCell(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: isJoiningJamo(scalar)
    }
  }

  /// Hangul vowels and final consonants are drawn into the cells of the consonant before them.
  private static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: true
    default: false
    }
  }
}
