import App
import Canvas
import Careers
import Sessions
import Testing

/// A screen that a page asks for: `<!-- screen: 80x24 en Down Down Enter -->`.
///
/// Keys go by their English names in the command table; a word that names no key is typed.
struct ScreenRequest: CustomStringConvertible {
  private static let prefix = "<!-- screen: "
  private static let suffix = " -->"
  private static let keys = Dictionary(
    CommandTable.bindings.flatMap(\.keys).map { ($0.name.words(in: .english), $0) }, uniquingKeysWith: { first, _ in first })

  let description: String
  let columns: Int
  let rows: Int
  let language: Language
  private let words: [Substring]

  /// Nothing where the line is no such comment.
  init?(comment: String) throws {
    guard comment.hasPrefix(Self.prefix), comment.hasSuffix(Self.suffix) else { return nil }
    description = String(comment.dropFirst(Self.prefix.count).dropLast(Self.suffix.count))
    let parts = description.split(separator: " ")
    let size = parts.first?.split(separator: "x").compactMap { Int($0) } ?? []
    try #require(size.count == 2 && parts.count >= 2, "\(comment)")
    (columns, rows) = (size[0], size[1])
    language = try #require(Language(rawValue: String(parts[1])), "\(comment)")
    words = Array(parts.dropFirst(2))
  }

  /// The screen after the keys, without the blanks at the ends of its rows.
  func drawn() throws -> String {
    var session = try Session(columns: columns, rows: rows, language: language)
    for word in words {
      if let key = Self.keys[String(word)] { session.press(key) } else { session.type(String(word)) }
    }
    return session.screen.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
