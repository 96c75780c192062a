internal import TextLayout

/// What somebody typed to find, cut into folded words.
public struct SearchQuery: Hashable, Sendable {
  /// Beyond this many words are left out: no question that somebody types has more.
  private static let mostWords = 12
  /// Beyond this many characters nothing is read: more than any name has, and few enough for any number of keys to be answered at once.
  private static let longest = 400
  /// Words that say nothing by themselves; a search for “head of IT” is one for “head IT”.
  private static let fillers: Set<String> = [
    "a", "am", "an", "and", "are", "at", "be", "do", "does", "for", "how", "i", "in", "is", "me", "much", "my", "of", "the", "to", "want",
    "what", "who", "with",
  ]

  /// As it was typed.
  public let text: String
  let words: [QueryWord]

  public init(_ text: String) {
    self.text = text
    let read = String(text.unicodeScalars.prefix(Self.longest))
    let tokens = read.split(whereSeparator: \.isWhitespace).map { SearchTokens.tokens(of: String($0)) }.filter { !$0.isEmpty }
    let telling = tokens.filter { $0.count > 1 || !Self.fillers.contains($0[0]) }
    words = Array((telling.isEmpty ? tokens : telling).lazy.flatMap { QueryWord.words(of: $0) }.prefix(Self.mostWords))
    whole = Array(tokens.prefix(Self.mostWords).joined().joined().utf8)
  }

  /// The words, each cut where it holds a hyphen or the like.
  var parts: [QueryWord] {
    Array(
      words.lazy.flatMap { $0.isLatin ? $0.tokens.map { QueryWord(bytes: $0, tokens: [$0], characters: []) } : [$0] }.prefix(Self.mostWords)
    )
  }

  /// Everything, as a name would be folded: no blanks stand in it.
  let whole: [UInt8]

  /// Whether it has no word at all: nothing, or punctuation alone.
  public var isEmpty: Bool { words.isEmpty }
}

/// A word of a query: what stands between blanks, folded; a run of Chinese characters apart from the Latin letters beside it.
struct QueryWord: Hashable, Sendable {
  /// The whole of it, without what parts its tokens.
  let bytes: [UInt8]
  /// “full-stack” has two.
  let tokens: [[UInt8]]
  /// Its Chinese characters; none where it is Latin.
  let characters: [Unicode.Scalar]

  var isLatin: Bool { characters.isEmpty }

  /// How many slips are forgiven: one in short words, two in long ones, none in the shortest, which are as likely to be another word.
  var slips: Int {
    let (short, long) = isLatin ? (4, 8) : (3, 6)
    let length = isLatin ? bytes.count : characters.count
    return length < short ? 0 : length < long ? 1 : 2
  }

  /// Its letters without one s within it. Names don't keep the s of a plural: “systemsadmin” stands in “Systems Administrator” without it.
  var withoutInnerPlural: [[UInt8]] {
    bytes.indices.dropFirst().dropLast().filter { bytes[$0] == UInt8(ascii: "s") }.map { Array(bytes[..<$0] + bytes[($0 + 1)...]) }
  }

  /// The words of tokens that stood without a blank between them: “R&D” is one word, “雲端app” two.
  static func words(of tokens: [String]) -> [QueryWord] {
    var words: [QueryWord] = []
    for token in tokens {
      let isLatin = token.utf8.allSatisfy { $0 < 0x80 }
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
