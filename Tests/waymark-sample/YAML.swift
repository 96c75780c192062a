/// Values as YAML writes them on one line.
enum YAML {
  /// A text, in quotes where it needs them.
  static func text(_ words: String) -> String {
    isPlain(words) ? words : "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }

  /// A phrase in both languages: all of it ours.
  static func both(_ phrase: Phrase) -> String { "{en: \(text(phrase.english)), zh-Hant: \(text(phrase.chinese))}" }

  static func english(_ phrase: Phrase) -> String { "{en: \(text(phrase.english))}" }

  static func chinese(_ phrase: Phrase) -> String { "{zh-Hant: \(text(phrase.chinese))}" }

  private static func isPlain(_ words: String) -> Bool {
    words.first?.isLetter == true && words.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" } && words.last != " "
      && !notText.contains(words.lowercased())
  }

  /// Words that YAML takes for true, false or nothing.
  private static let notText: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]
}
