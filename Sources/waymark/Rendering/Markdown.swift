internal import TextLayout

/// Pieces of CommonMark.
enum Markdown {
  /// Text on one line in which no character means anything to Markdown, wherever in a line it stands.
  static func escaped(_ text: String) -> String {
    let line = Sanitiser.clean(text)
    let escaped = line.reduce(into: "") { escaped, character in
      if "\\`*_{}[]<>#|~&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    // A dash, a plus, an equals sign or a number with a full stop makes something of a line that it leads.
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped.dropFirst(digits.count)
    guard let first = rest.first, digits.isEmpty ? "-+=".contains(first) : ".)".contains(first) else { return escaped }
    return digits + "\\" + rest
  }

  static func table(headers: [String], rows: [[String]]) -> String {
    let lines = [headers.map(escaped), headers.map { _ in "---" }] + rows.map { $0.map(escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
  }
}
