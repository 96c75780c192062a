internal import Careers
internal import TextLayout

/// The words of all texts, such as duties and requirements, with the records and fields that contain them.
///
/// Chinese is indexed as characters and as pairs of them. A longer word counts as found if one record has all its pairs.
struct TextIndex: Sendable {
  let recordCount: Int
  /// Sorted by bytes.
  let terms: StringColumn
  /// The start of each term's postings, then the end of the last.
  let starts: [UInt32]
  /// Row times 8 plus the index among the text fields, ascending, each as the difference from the one before, in groups of 7 bits.
  let postings: [UInt8]

  static let fields = SearchField.allCases.filter { !$0.holdsNames }

  /// The terms with this prefix, or the exact term.
  func terms(of word: [UInt8], whole: Bool) -> Range<Int> {
    let order = 0..<terms.count
    let low = order.partitioningIndex { !terms.bytes[terms.range(of: $0)].lexicographicallyPrecedes(word) }
    let isWhole = low < terms.count && terms.bytes[terms.range(of: low)].elementsEqual(word)
    if whole { return low..<low + (isWhole ? 1 : 0) }
    return low..<order[low...].partitioningIndex { !terms.bytes[terms.range(of: $0)].starts(with: word) }
  }

  /// Calls `body` for each record and field that contains a term, by ascending rows.
  func forEachPosting(of term: Int, _ body: (_ row: Int, _ field: Int) -> Void) {
    var (value, distance, shift) = (0, 0, 0)
    for byte in postings[Int(starts[term])..<Int(starts[term + 1])] {
      distance |= Int(byte & 0x7F) << shift
      shift = min(shift + 7, 28)
      guard byte & 0x80 == 0 else { continue }
      value = (value &+ distance) & 0xFFFF_FFFF
      (distance, shift) = (0, 0)
      // A damaged file may hold any value.
      if value >> 3 < recordCount, value & 7 < Self.fields.count { body(value >> 3, value & 7) }
    }
  }
}

/// Collects texts, record by record.
struct TextIndexBuilder {
  private let recordCount: Int
  private var postings: [String: Postings] = [:]

  init(recordCount: Int) {
    self.recordCount = recordCount
  }

  /// Adds a text of a record. Rows must ascend, and so must the fields of a row.
  mutating func add(_ text: String, field: SearchField, row: Int) {
    guard let field = TextIndex.fields.firstIndex(of: field) else { return }
    for term in Self.terms(of: text) { postings[term, default: Postings()].append(row << 3 | field) }
  }

  var index: TextIndex {
    let sorted = postings.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var starts: [UInt32] = [0]
    var bytes: [UInt8] = []
    for (_, posting) in sorted {
      bytes += posting.bytes
      starts.append(UInt32(bytes.count))
    }
    return TextIndex(recordCount: recordCount, terms: StringColumn(sorted.map(\.key)), starts: starts, postings: bytes)
  }

  /// Latin words, Chinese characters, and pairs of adjacent Chinese characters.
  static func terms(of text: String) -> [String] {
    let tokens = SearchTokens.tokens(of: text)
    let pairs = zip(tokens, tokens.dropFirst()).filter { !SearchTokens.isLatin($0) && !SearchTokens.isLatin($1) }.map { $0 + $1 }
    return tokens + pairs
  }
}

/// The collected records and fields of one term.
private struct Postings {
  private(set) var bytes: [UInt8] = []
  private var last = -1

  /// Adds a value, unless it equals the last one.
  mutating func append(_ value: Int) {
    guard value > last else { return }
    var distance = value - max(0, last)
    while distance >= 0x80 {
      bytes.append(UInt8(distance & 0x7F) | 0x80)
      distance >>= 7
    }
    bytes.append(UInt8(distance))
    last = value
  }
}

extension TextIndex {
  /// The fewest letters that match the beginning of a word; shorter words match only whole ones.
  private static let shortestBegun = 3

  /// The records that contain a word, each with the index of the most important field.
  func places(of word: QueryWord) -> [(row: Int, field: Int)] {
    var found: [UInt8] = []
    for terms in terms(for: word) {
      if terms.isEmpty { return [] }
      found = found.isEmpty ? merged(terms) : zip(found, merged(terms)).map { $0 & $1 }
    }
    return found.indices.filter { found[$0] != 0 }.map { (row: $0, field: Self.searchFields[found[$0].trailingZeroBitCount]) }
  }

  /// The terms that have to be in one text: the character pairs of a Chinese word, or a Latin one's tokens, the last perhaps unfinished.
  private func terms(for word: QueryWord) -> [Range<Int>] {
    guard word.isLatin else {
      let pairs = zip(word.tokens, word.tokens.dropFirst()).map { $0 + $1 }
      return Set(pairs.isEmpty ? word.tokens : pairs).map { terms(of: $0, whole: true) }
    }
    let last = word.tokens.count - 1
    return word.tokens.enumerated().map { terms(of: $1, whole: $0 < last || $1.count < Self.shortestBegun) }
  }

  /// The fields that contain any of some terms, as bits, by row.
  private func merged(_ terms: Range<Int>) -> [UInt8] {
    var fields = Array(repeating: UInt8(0), count: recordCount)
    for term in terms {
      forEachPosting(of: term) { row, field in fields[row] |= 1 << field }
    }
    return fields
  }

  /// The index of each text field in `SearchField.allCases`.
  private static let searchFields = fields.map { SearchField.allCases.firstIndex(of: $0) ?? 0 }
}

extension TextIndex {
  func write(to writer: inout IndexWriter) {
    writer.write(terms, to: "texts.terms")
    writer.write(starts, to: "texts.starts")
    writer.write(postings, to: "texts.postings")
  }

  /// - Parameter recordCount: the upper bound of the rows, exclusive.
  /// - Throws: ``IndexFault`` if the parts don't fit each other; errors of reading a part.
  init(from reader: IndexReader, recordCount: Int) throws {
    self.recordCount = recordCount
    terms = try reader.strings("texts.terms")
    starts = try reader.numbers("texts.starts", count: terms.count + 1)
    postings = try reader.numbers("texts.postings")
    let rises = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    guard rises, starts.first == 0, starts.last.map(Int.init) == postings.count else { throw IndexFault(part: "texts.starts") }
  }
}
