public import Careers

/// A handout as somebody asked for it: without what they left out, in the languages they chose.
public struct HandoutSheet: Hashable, Sendable {
  /// What fits across a sheet of A4 at ten characters an inch, in cells.
  public static let paperWidth = 74

  public var handout: Handout
  public var language: Language
  public var bothLanguages: Bool

  public init(_ handout: Handout, language: Language, bothLanguages: Bool) {
    self.handout = handout
    self.language = language
    self.bothLanguages = bothLanguages
  }

  /// How it is laid out for a width in cells.
  public func style(width: Int = paperWidth, glyphs: GlyphSet = .unicode) -> PageStyle {
    PageStyle(language: language, bothLanguages: bothLanguages, width: width, glyphs: glyphs)
  }
}
