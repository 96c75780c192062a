internal import Careers

/// How text is laid out.
struct OutputStyle {
  var language: Language
  var bothLanguages: Bool
  /// Cells.
  var width: Int
  var color: Bool

  /// The languages to print, the leading one first.
  var languages: [Language] { bothLanguages ? [language, language.other] : [language] }

  /// What stands between the items of a list within a line.
  var comma: String { language == .english ? ", " : "、" }

  /// What stands between a label and its value.
  var colon: String { language == .english ? ": " : "：" }

  /// Words of the program in the leading language, or in both.
  func words(_ text: Text) -> String {
    languages.map { text.words(in: $0) }.uniqued().joined(separator: " ")
  }
}

extension Array where Element == String {
  fileprivate func uniqued() -> [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
