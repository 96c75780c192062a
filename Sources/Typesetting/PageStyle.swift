public import Careers

/// The layout of text.
public struct PageStyle: Hashable, Sendable {
  public var language: Language
  public var bothLanguages: Bool
  /// The width in cells.
  public var width: Int
  public var glyphs: GlyphSet
  /// Whether links, which Enter follows, have a mark of their own.
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

  /// The languages to print, leading one first.
  public var languages: [Language] { bothLanguages ? [language, language.other] : [language] }

  /// The separator of items within a line.
  public var comma: String { language == .english ? ", " : "、" }

  /// The separator of a label and its value.
  public var colon: String { language == .english ? ": " : "：" }

  /// The separator of facts on one line.
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

extension PageStyle {
  /// What is below a requirement or a route if a profile is given: a sign, and the same in words.
  func lines(standing: Standing?, distance: QFDistance?, indent: Int) -> [StyledLine] {
    let standing = standing.map { mark(glyphs.sign(of: $0.verdict), $0.text, style: $0.verdict.style, indent: indent) } ?? []
    let distance = distance.map { mark(glyphs.sign(of: $0), $0.text, style: .dim, indent: indent) } ?? []
    return standing + distance
  }

  private func mark(_ sign: String, _ text: Text, style: Span.Style, indent: Int) -> [StyledLine] {
    WrappedText.lines(sign + " " + words(text), style: style, indent: indent, width: width)
  }
}

extension Standing.Verdict {
  fileprivate var style: Span.Style {
    switch self {
    case .met: .accent
    case .notMet: .different
    case .toCheck: .dim
    }
  }
}

/// The marks that distinguish our words from a document's.
public enum OurMark {
  public static let mark = "*"

  public static let legend = Text(
    "* our wording, translation or view; figures, codes and names without it are the source's",
    "* 由我們撰寫、翻譯或判斷；沒有此標記的數字、編號及名稱均出自資料來源")

  /// The words in a language, marked if they are ours or in the other language because this one is missing.
  public static func words(_ text: Text, in language: Language, marking: Bool = true) -> String {
    text.words(in: language) + tail(of: text, in: language, marking: marking)
  }

  /// The mark alone, which stays on the line of the last word.
  public static func tail(of text: Text, in language: Language, marking: Bool = true) -> String {
    let reading = text.reading(in: language)
    let ours = marking && reading.isOurs ? mark : ""
    let fallback = reading.isFallback && !reading.words.isEmpty ? (reading.language == .english ? " (English)" : " (中文)") : ""
    return ours + fallback
  }

  /// A citation on one line, each part marked.
  public static func citation(_ parts: [Text], in style: PageStyle) -> String {
    parts.map { words($0, in: style.language) }.joined(separator: style.separator)
  }
}
