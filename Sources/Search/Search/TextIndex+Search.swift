internal import Careers

extension TextIndex {
  /// A word of fewer letters is found in texts only as a whole.
  private static let shortestBegun = 3

  /// The records that a word stands in, each with the index of the most telling field.
  func places(of word: QueryWord) -> [(row: Int, field: Int)] {
    var found: [UInt8] = []
    for terms in terms(for: word) {
      if terms.isEmpty { return [] }
      found = found.isEmpty ? merged(terms) : zip(found, merged(terms)).map { $0 & $1 }
    }
    return found.indices.filter { found[$0] != 0 }.map { (row: $0, field: Self.searchFields[found[$0].trailingZeroBitCount]) }
  }

  /// The terms that have to stand in one text: of a Chinese word its pairs of characters, of a Latin one its tokens, the last perhaps only begun.
  private func terms(for word: QueryWord) -> [Range<Int>] {
    guard word.isLatin else {
      let pairs = zip(word.tokens, word.tokens.dropFirst()).map { $0 + $1 }
      return Set(pairs.isEmpty ? word.tokens : pairs).map { terms(of: $0, whole: true) }
    }
    let last = word.tokens.count - 1
    return word.tokens.enumerated().map { terms(of: $1, whole: $0 < last || $1.count < Self.shortestBegun) }
  }

  /// By row a bit for each field that any of some terms stands in.
  private func merged(_ terms: Range<Int>) -> [UInt8] {
    var fields = Array(repeating: UInt8(0), count: recordCount)
    for term in terms {
      forEachPosting(of: term) { row, field in fields[row] |= 1 << field }
    }
    return fields
  }

  /// The indices of the fields that hold texts in `SearchField.allCases`.
  private static let searchFields = fields.map { SearchField.allCases.firstIndex(of: $0) ?? 0 }
}
