internal import Careers
internal import TextLayout

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
