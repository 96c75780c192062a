internal import TextLayout

/// Pieces of HTML that are also well-formed XML.
enum HTML {
  /// Text with HTML's special characters escaped, for elements and attributes.
  ///
  /// Looks at scalars: a special character with a combining mark is another grapheme, but still markup.
  static func escaped(_ text: String) -> String {
    Sanitiser.clean(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// An element around existing HTML.
  static func element(_ name: String, class role: String? = nil, _ content: String) -> String {
    let role = role.map { " class=\"\(escaped($0))\"" } ?? ""
    return "<\(name)\(role)>\(content)</\(name)>"
  }

  /// Words marked with their language.
  static func words(_ words: String, language: String) -> String {
    "<span lang=\"\(escaped(language))\">\(escaped(words))</span>"
  }
}
