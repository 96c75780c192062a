internal import Careers
internal import TextLayout

/// The words of all texts, such as duties and requirements, with the records and fields that each stands in.
///
/// Chinese is held as characters and as pairs of them: what several pairs hold in one record is taken for found.
struct TextIndex: Sendable {
  let recordCount: Int
  /// Sorted by their bytes.
  let terms: StringColumn
  /// Where each term's postings begin, and after the last where they end.
  let starts: [UInt32]
  /// Row times 8 plus the field's place among those that hold texts, rising, each as its distance from the one before, in groups of 7 bits.
  let postings: [UInt8]

  static let fields = SearchField.allCases.filter { !$0.holdsNames }

  /// The terms that begin with some bytes, or only the one that is them.
  func terms(of word: [UInt8], whole: Bool) -> Range<Int> {
    let order = 0..<terms.count
    let low = order.partitioningIndex { !terms.bytes[terms.range(of: $0)].lexicographicallyPrecedes(word) }
    let isWhole = low < terms.count && terms.bytes[terms.range(of: low)].elementsEqual(word)
    if whole { return low..<low + (isWhole ? 1 : 0) }
    return low..<order[low...].partitioningIndex { !terms.bytes[terms.range(of: $0)].starts(with: word) }
  }

  /// Calls for each record and field that a term stands in, in the order of the rows.
  func forEachPosting(of term: Int, _ body: (_ row: Int, _ field: Int) -> Void) {
    var (value, distance, shift) = (0, 0, 0)
    for byte in postings[Int(starts[term])..<Int(starts[term + 1])] {
      distance |= Int(byte & 0x7F) << shift
      shift = min(shift + 7, 28)
      guard byte & 0x80 == 0 else { continue }
      value = (value &+ distance) & 0xFFFF_FFFF
      (distance, shift) = (0, 0)
      // A damaged file may hold anything.
      if value >> 3 < recordCount, value & 7 < Self.fields.count { body(value >> 3, value & 7) }
    }
  }
}

/// Gathers texts, record by record.
struct TextIndexBuilder {
  private let recordCount: Int
  private var postings: [String: Postings] = [:]

  init(recordCount: Int) {
    self.recordCount = recordCount
  }

  /// Adds a text of a record; rows rise from call to call, and so do the fields of a row.
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

  /// Latin words, Chinese characters, and pairs of these that stand together.
  static func terms(of text: String) -> [String] {
    let tokens = SearchTokens.tokens(of: text)
    let pairs = zip(tokens, tokens.dropFirst()).filter { !isLatin($0) && !isLatin($1) }.map { $0 + $1 }
    return tokens + pairs
  }

  private static func isLatin(_ token: String) -> Bool { token.utf8.allSatisfy { $0 < 0x80 } }
}

/// The records and fields of one term while they are gathered.
private struct Postings {
  private(set) var bytes: [UInt8] = []
  private var last = -1

  /// Adds a value; the last one again is left out.
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

extension TextIndex {
  func write(to writer: inout IndexWriter) {
    writer.write(terms, to: "texts.terms")
    writer.write(starts, to: "texts.starts")
    writer.write(postings, to: "texts.postings")
  }

  /// - Parameter recordCount: rows are below this.
  /// - Throws: ``IndexFault`` where the parts don't fit one another; what reading a part throws.
  init(from reader: IndexReader, recordCount: Int) throws {
    self.recordCount = recordCount
    terms = try reader.strings("texts.terms")
    starts = try reader.numbers("texts.starts", count: terms.count + 1)
    postings = try reader.numbers("texts.postings")
    let rises = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    guard rises, starts.first == 0, starts.last.map(Int.init) == postings.count else { throw IndexFault(part: "texts.starts") }
  }
}
