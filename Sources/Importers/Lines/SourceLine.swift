internal import Foundation
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
    let words = visible.drop { $0 == " " }
    self.number = number
    self.words = String(words.reversed().drop { $0 == " " }.reversed())
    indent = visible.count - words.count
  }

  public var isBlank: Bool { words.isEmpty }

  /// NFC makes compatibility ideographs the characters that they stand for (Unicode Standard, section 22.2).
  private static func visible(_ raw: Substring) -> String {
    // A page begins in front of its first line, which is no further in for that.
    let scalars = String(raw.drop { $0 == "\u{0C}" }).precomposedStringWithCanonicalMapping.unicodeScalars.flatMap(seen)
    return String(String.UnicodeScalarView(scalars))
  }

  /// What a character is to a reader: a blank, a bullet, nothing or itself.
  private static func seen(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar == "\u{3000}" { return [" ", " "] }
    if scalar == "\t" || scalar == "\u{0C}" || scalar.properties.generalCategory == .spaceSeparator { return [" "] }
    // Symbol fonts put their bullets here, and text taken from a page keeps their numbers.
    if scalar.properties.generalCategory == .privateUse { return ["•"] }
    return Repertoire.allows(scalar) ? [scalar] : []
  }
}
