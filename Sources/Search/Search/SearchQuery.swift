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
