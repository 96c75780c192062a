internal import Careers

extension TextIndex {
  /// A word of fewer letters is found in texts only as a whole.
  private static let shortestBegun = 3

  /// The records that a word stands in, each with the index of the most telling field.
  func places(of word: QueryWord) -> [(row: Int, field: Int)] {
    let found = terms(for: word).map(merged).reduce(nil, Self.common) ?? [:]
    return found.sorted { $0.key < $1.key }.map { (row: $0.key, field: Self.searchFields[$0.value.trailingZeroBitCount]) }
  }

  /// The terms that have to stand in one text: of a Chinese word its pairs of characters, of a Latin one its tokens, the last perhaps only begun.
  private func terms(for word: QueryWord) -> [Range<Int>] {
    guard word.isLatin else {
      let pairs = zip(word.tokens, word.tokens.dropFirst()).map { $0 + $1 }
      return (pairs.isEmpty ? word.tokens : pairs).map { terms(of: $0, whole: true) }
    }
    let last = word.tokens.count - 1
    return word.tokens.enumerated().map { terms(of: $1, whole: $0 < last || $1.count < Self.shortestBegun) }
  }

  /// The records that any of some terms stands in, with a bit for each field.
  private func merged(_ terms: Range<Int>) -> [Int: UInt8] {
    var fields: [Int: UInt8] = [:]
    for term in terms {
      forEachPosting(of: term) { row, field in fields[row, default: 0] |= 1 << field }
    }
    return fields
  }

  /// The indices of the fields that hold texts in `SearchField.allCases`.
  private static let searchFields = fields.map { SearchField.allCases.firstIndex(of: $0) ?? 0 }

  /// What is in both, in the same fields.
  private static func common(_ left: [Int: UInt8]?, _ right: [Int: UInt8]) -> [Int: UInt8] {
    guard let left else { return right }
    return right.reduce(into: [:]) { common, entry in
      let fields = entry.value & (left[entry.key] ?? 0)
      if fields != 0 { common[entry.key] = fields }
    }
  }
}
