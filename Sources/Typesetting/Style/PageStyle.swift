public import Careers

/// How text is laid out.
public struct PageStyle: Hashable, Sendable {
  public var language: Language
  public var bothLanguages: Bool
  /// Cells.
  public var width: Int
  public var glyphs: GlyphSet
  /// Whether what Enter follows has a mark of its own.
  public var marksLinks: Bool

  public init(
    language: Language, bothLanguages: Bool = false, width: Int, glyphs: GlyphSet = .unicode, marksLinks: Bool = false
  ) {
    self.language = language
    self.bothLanguages = bothLanguages
    self.width = width
    self.glyphs = glyphs
    self.marksLinks = marksLinks
  }

  /// The languages to print, the leading one first.
  public var languages: [Language] { bothLanguages ? [language, language.other] : [language] }

  /// What stands between the items of a list within a line.
  public var comma: String { language == .english ? ", " : "、" }

  /// What stands between a label and its value.
  public var colon: String { language == .english ? ": " : "：" }

  /// What stands between facts on one line.
  public var separator: String { " \(glyphs.dot) " }

  /// Words of the program in the leading language, or in both.
  public func words(_ text: Text) -> String {
    languages.map { text.words(in: $0) }.uniqued().joined(separator: " ")
  }
}

extension Array where Element == String {
  fileprivate func uniqued() -> [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
