internal import TextLayout

/// Pieces of HTML that are well-formed XML too.
enum HTML {
  /// Text in which no character means anything to HTML, in an element or in an attribute.
  static func escaped(_ text: String) -> String {
    Sanitiser.clean(text).reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
  }

  /// An element around what is HTML already.
  static func element(_ name: String, class role: String? = nil, _ content: String) -> String {
    let role = role.map { " class=\"\(escaped($0))\"" } ?? ""
    return "<\(name)\(role)>\(content)</\(name)>"
  }

  /// Words, and the language that they are in.
  static func words(_ words: String, language: String) -> String {
    "<span lang=\"\(escaped(language))\">\(escaped(words))</span>"
  }
}
