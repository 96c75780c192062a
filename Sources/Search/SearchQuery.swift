internal import TextLayout

/// A typed query, cut into folded words.
public struct SearchQuery: Hashable, Sendable {
  /// Further words are ignored: no real question has more.
  private static let maxWords = 12
  /// Further characters are ignored: no name is longer, and this is short enough to answer after any number of keys.
  private static let maxLength = 400
  /// Words without meaning of their own; “head of IT” is searched as “head IT”.
  private static let fillers: Set<String> = [
    "a", "am", "an", "and", "are", "at", "be", "do", "does", "for", "how", "i", "in", "is", "me", "much", "my", "of", "the", "to", "want",
    "what", "who", "with",
  ]

  /// The query as typed.
  public let text: String
  let words: [QueryWord]

  public init(_ text: String) {
    self.text = text
    let read = String(text.unicodeScalars.prefix(Self.maxLength))
    let tokens = read.split(whereSeparator: \.isWhitespace).map { SearchTokens.tokens(of: String($0)) }.filter { !$0.isEmpty }
    let significant = tokens.filter { $0.count > 1 || !Self.fillers.contains($0[0]) }
    words = Array((significant.isEmpty ? tokens : significant).flatMap { QueryWord.words(of: $0) }.prefix(Self.maxWords))
    whole = Array(tokens.prefix(Self.maxWords).flatMap(\.self).joined().utf8)
  }

  /// The words, split at hyphens and the like.
  var parts: [QueryWord] {
    let parts = words.flatMap { $0.isLatin ? $0.tokens.map { QueryWord(bytes: $0, tokens: [$0], characters: []) } : [$0] }
    return Array(parts.prefix(Self.maxWords))
  }

  /// The whole query, folded like a name, without blanks.
  let whole: [UInt8]

  /// Whether it has no words: it is blank or only punctuation.
  public var isEmpty: Bool { words.isEmpty }
}

/// A word of a query, folded: text between blanks, with runs of Chinese characters separate from Latin letters.
struct QueryWord: Hashable, Sendable {
  /// The whole word, without what separates its tokens.
  let bytes: [UInt8]
  /// The parts between hyphens; “full-stack” has two.
  let tokens: [[UInt8]]
  /// Its Chinese characters; empty if it is Latin.
  let characters: [Unicode.Scalar]

  var isLatin: Bool { characters.isEmpty }

  /// The number of slips forgiven: one in short words, two in long ones, none in the shortest, which could easily be another word.
  var slips: Int {
    let (short, long) = isLatin ? (4, 8) : (3, 6)
    let length = isLatin ? bytes.count : characters.count
    return length < short ? 0 : length < long ? 1 : 2
  }

  /// Its letters with one inner s removed. Names are indexed without plural s, so “systemsadmin” is found in “Systems Administrator”.
  var withoutInnerPlural: [[UInt8]] {
    bytes.indices.dropFirst().dropLast().filter { bytes[$0] == UInt8(ascii: "s") }.map { Array(bytes[..<$0] + bytes[($0 + 1)...]) }
  }

  /// The words of adjacent tokens: “R&D” is one word, “雲端app” two.
  static func words(of tokens: [String]) -> [QueryWord] {
    var words: [QueryWord] = []
    for token in tokens {
      let isLatin = SearchTokens.isLatin(token)
      let characters = isLatin ? [] : Array(token.unicodeScalars)
      if let last = words.last, last.isLatin == isLatin {
        words[words.count - 1] = QueryWord(
          bytes: last.bytes + token.utf8, tokens: last.tokens + [Array(token.utf8)], characters: last.characters + characters)
      } else {
        words.append(QueryWord(bytes: Array(token.utf8), tokens: [Array(token.utf8)], characters: characters))
      }
    }
    return words
  }
}
