internal import Careers

extension TextIndex {
  /// A word of fewer letters is found in texts only as a whole.
  private static let shortestBegun = 3

  /// The records that a word stands in, each with the index of the most telling field.
  func places(of word: QueryWord) -> [(row: Int, field: Int)] {
    if word.isLatin { return merged(terms(of: word.bytes, whole: word.bytes.count < Self.shortestBegun)) }
    let characters = word.characters.map { Array(String($0).utf8) }
    let pairs = zip(characters, characters.dropFirst()).map { $0 + $1 }
    return (pairs.isEmpty ? characters : pairs).map { merged(terms(of: $0, whole: true)) }.reduce(nil, Self.common) ?? []
  }

  /// The records that any of some terms stands in.
  private func merged(_ terms: Range<Int>) -> [(row: Int, field: Int)] {
    var fields: [Int: Int] = [:]
    for term in terms {
      forEachPosting(of: term) { row, field in fields[row] = min(fields[row] ?? .max, field) }
    }
    return fields.sorted { $0.key < $1.key }.map { (row: $0.key, field: Self.searchFields[$0.value]) }
  }

  /// The indices of the fields that hold texts in `SearchField.allCases`.
  private static let searchFields = fields.map { SearchField.allCases.firstIndex(of: $0) ?? 0 }

  private static func common(_ left: [(row: Int, field: Int)]?, _ right: [(row: Int, field: Int)]) -> [(row: Int, field: Int)] {
    guard let left else { return right }
    let rows = Dictionary(left.map { ($0.row, $0.field) }) { first, _ in first }
    return right.filter { rows[$0.row] == $0.field }
  }
}
