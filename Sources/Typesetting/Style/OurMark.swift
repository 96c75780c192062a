public import Careers

/// Marks what is ours beside what a document states.
public enum OurMark {
  public static let mark = "*"

  public static let legend = Text(
    "* our wording, translation or view; figures, codes and names without it are the source's",
    "* 由我們撰寫、翻譯或判斷；沒有此標記的數字、編號及名稱均出自資料來源")

  /// The words in a language, marked where they are ours or stand in for the language asked for.
  public static func words(_ text: Text, in language: Language, marking: Bool = true) -> String {
    text.words(in: language) + tail(of: text, in: language, marking: marking)
  }

  /// The mark alone, which stays on the line of the words before it.
  public static func tail(of text: Text, in language: Language, marking: Bool = true) -> String {
    let reading = text.reading(in: language)
    let ours = marking && reading.isOurs ? mark : ""
    let fallback = reading.isFallback && !reading.words.isEmpty ? (reading.language == .english ? " (English)" : " (中文)") : ""
    return ours + fallback
  }

  /// A citation as one line: its parts, each marked.
  public static func citation(_ parts: [Text], in style: PageStyle) -> String {
    parts.map { words($0, in: style.language) }.joined(separator: style.separator)
  }
}
