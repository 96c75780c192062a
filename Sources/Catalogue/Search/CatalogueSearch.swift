internal import TextLayout

/// A query in the words of FTS5, first as it was meant, then ever more loosely.
struct CatalogueSearch {
  /// A token that parts the texts of one field. No token of a query begins with it, so none finds it.
  static let barrier = "+"
  /// Words beyond this many are left out: no question that somebody types has more.
  private static let longestQuery = 32

  /// The words of the query, each as its tokens: a Chinese word has one for every character.
  private let words: [[String]]

  init(_ query: String) {
    words = query.split(whereSeparator: \.isWhitespace)
      .map { SearchTokens.tokens(of: String($0)) }
      .filter { !$0.isEmpty }
      .prefix(Self.longestQuery)
      .map { Array($0.prefix(Self.longestQuery)) }
  }

  var isEmpty: Bool { words.isEmpty }

  /// All tokens, as a title would have them.
  var tokens: [String] { words.flatMap(\.self) }

  /// Expressions to try in turn until one finds something: every word as it stands, every token anywhere, any token.
  var expressions: [String] {
    let tokens = tokens
    return [
      words.map(phrase).joined(separator: " AND "),
      tokens.map { phrase([$0]) }.joined(separator: " AND "),
      tokens.map { phrase([$0]) }.joined(separator: " OR "),
    ]
  }

  /// The tokens one after the other. A Latin word may go on: “engin” finds “engineer”.
  private func phrase(_ tokens: [String]) -> String {
    let quoted = "\"" + tokens.joined(separator: " ").replacing("\"", with: "") + "\""
    let mayGoOn = tokens.last?.unicodeScalars.allSatisfy(\.isASCII) == true
    return mayGoOn ? quoted + " *" : quoted
  }
}
