/// Pieces of CommonMark.
enum Markdown {
  /// Text in which no character means anything to Markdown.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "\\`*_{}[]<>#|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }

  static func table(headers: [String], rows: [[String]]) -> String {
    let lines = [headers.map(escaped), headers.map { _ in "---" }] + rows.map { $0.map(escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
  }
}
