internal import TextLayout
internal import Typesetting

/// What the terminal is asked to draw: Chinese, and every character of ours that some terminals draw two cells wide.
enum WidthSamples {
  static let chinese = ["路", "標", "，", "。", "「"]

  /// Marks from the table of glyphs, what codes are drawn with, and the typographic marks that have a twin in ASCII.
  static let marks = Set(
    (GlyphSet.unicode.marks + CodeForm.halfBlocks.glyphs.map(String.init) + ASCIITwin.characters.map(String.init)).filter {
      !$0.allSatisfy(\.isASCII)
    }
  ).sorted()

  static var all: [String] { chinese + marks }
}
