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
