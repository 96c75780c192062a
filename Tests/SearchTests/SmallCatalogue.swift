import Careers

@testable import Search

/// An invented record, and the words that it is found by besides its titles.
struct SampleRecord {
  var id: RecordID
  var kind: RecordKind
  var title: Text
  var words: [SearchField: [String]]
  var parent: RecordID?

  init(
    _ id: RecordID, _ kind: RecordKind = .unit, _ english: String? = nil, _ chinese: String? = nil, under parent: RecordID? = nil,
    words: [SearchField: [String]] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.parent = parent
    self.words = words
    title = Text(english: english, traditionalChinese: chinese)
  }

  var summary: Summary { Summary(id: id, kind: kind, title: title, parent: parent) }

  var everyWord: [SearchField: [String]] {
    words.merging([.title: [title.english, title.traditionalChinese].compactMap(\.self)]) { $0 + $1 }
  }
}

/// Small catalogues as an index.
struct SmallCatalogue {
  let parts: [String: [UInt8]]

  init(_ records: [SampleRecord]) throws {
    parts = try Self.parts(of: RecordTable(records.map(\.summary)), records)
  }

  /// The parts of a whole index.
  static func parts(of table: RecordTable, _ records: [SampleRecord]) throws -> [String: [UInt8]] {
    var builder = SearchIndexBuilder(recordCount: table.count)
    for (row, record) in records.enumerated() { builder.add(record.everyWord, row: row) }
    var writer = IndexWriter()
    table.write(to: &writer)
    FactTable(records.map { ConditionFacts(kind: $0.kind) }).write(to: &writer)
    builder.index(readings: try SampleTable.table()).write(to: &writer)
    return writer.parts
  }

  func finder() throws -> Finder { try Self.finder(of: parts) }

  static func finder(of parts: [String: [UInt8]]) throws -> Finder {
    let reader = reader(of: parts)
    return try Finder(table: RecordTable(from: reader), index: SearchIndex(from: reader))
  }

  static func reader(of parts: [String: [UInt8]]) -> IndexReader {
    IndexReader { name in
      guard let bytes = parts[name] else { throw IndexFault(part: name) }
      return bytes
    }
  }
}

extension Finder {
  func search(_ text: String, within kept: RowSet? = nil) -> SearchOutcome { search(SearchQuery(text), within: kept) }

  /// The ids of what was found, the best first.
  func ids(_ text: String) -> [RecordID] { ids(of: search(text)) }

  func ids(of outcome: SearchOutcome) -> [RecordID] { outcome.rows.map { table.id(of: Int($0)) } }

  /// How well the first match matches, where anything does.
  func firstTier(_ text: String) -> MatchTier? {
    let outcome = search(text)
    return outcome.rows.first.flatMap { match(of: Int($0), in: outcome)?.tier }
  }
}
