internal import TextLayout

/// A line of a published text.
public struct SourceLine: Hashable, Sendable {
  /// From 1, as an editor counts.
  public let number: Int
  /// What it says, on one line: in NFC, bullets of private use as "•", without what nobody sees at its ends. The blanks within stay, since
  /// columns of a layout are told apart by them.
  public let words: String
  /// Cells before the words.
  public let indent: Int

  init(_ raw: Substring, number: Int) {
    let visible = Self.visible(raw)
    let blanks = visible.prefix { $0 == " " }
    let words = visible[blanks.endIndex...]
    self.number = number
    self.words = words.lastIndex { $0 != " " }.map { String(words[...$0]) } ?? ""
    indent = blanks.count
  }

  public var isBlank: Bool { words.isEmpty }

  /// NFC makes compatibility ideographs the characters that they stand for (Unicode Standard, section 22.2).
  private static func visible(_ raw: Substring) -> String {
    // A page begins in front of its first line, which is no further in for that.
    let line = String(raw.drop { $0 == "\u{0C}" })
    if AllowedCharacters.isPlain(line) { return line }
    var visible = String.UnicodeScalarView()
    for scalar in AllowedCharacters.composed(line).unicodeScalars { see(scalar, in: &visible) }
    return String(visible)
  }

  /// Adds what a character is to a reader: a blank, a bullet, nothing or itself.
  private static func see(_ scalar: Unicode.Scalar, in line: inout String.UnicodeScalarView) {
    switch scalar.properties.generalCategory {
    case .spaceSeparator: line.append(contentsOf: scalar == "\u{3000}" ? "  ".unicodeScalars : " ".unicodeScalars)
    // Symbol fonts put their bullets here, and text taken from a page keeps their numbers.
    case .privateUse: line.append("•")
    case _ where scalar == "\t" || scalar == "\u{0C}": line.append(" ")
    case _ where AllowedCharacters.allows(scalar): line.append(scalar)
    default: break
    }
  }
}
