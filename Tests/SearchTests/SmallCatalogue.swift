import Careers

@testable import Search

/// An invented record, and further words to find it by.
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

extension IndexReader {
  /// - Parameter part: returns the bytes of a part; throws if there is no such part.
  init(part: @escaping (String) throws -> [UInt8]) {
    self.init { name, body in try part(name).withUnsafeBytes { try body($0, $0.count) } }
  }
}

extension ReadingTable {
  init(text: String) throws(ReadingTableError) { try self.init(text.utf8) }
}

extension Finder {
  func search(_ text: String, within kept: RowSet? = nil) -> SearchOutcome { search(SearchQuery(text), within: kept) }

  /// The ids of the results, the best first.
  func ids(_ text: String) -> [RecordID] { ids(of: search(text)) }

  func ids(of outcome: SearchOutcome) -> [RecordID] { outcome.rows.map { table.id(of: Int($0)) } }

  /// How well the first match matches, where anything does.
  func firstTier(_ text: String) -> MatchTier? {
    let outcome = search(text)
    return outcome.rows.first.flatMap { match(of: Int($0), in: outcome)?.tier }
  }
}

/// A small index with content in each of its parts.
enum SampleIndex {
  static let records: [SampleRecord] = [
    SampleRecord("cloud", .pathway, "Cloud Computing", "雲計算"),
    SampleRecord(
      "cloud/expert", .level, "Expert", "專家級別", under: "cloud", words: [.code: ["CLD010L5"], .duty: ["Plans networks", "規劃網絡"]]),
    SampleRecord("cloud/expert/architect", .jobTitle, "Cloud Architect", "雲計算架構師", under: "cloud/expert"),
    SampleRecord(
      "teller", .occupation, "Bank Teller", "銀行櫃員",
      words: [.synonym: ["cashier"], .ladder: ["Senior Teller", "高級櫃員"], .duty: ["Counts money for customers"], .note: ["重要"]]),
    SampleRecord("C0001", .unit, "Count coins", "點算硬幣", words: [.code: ["C0001"]]),
    SampleRecord("college", .institution, "College of the Bay", "海灣學院", words: [.synonym: ["CB"]]),
    SampleRecord(
      "college/diploma", .course, "Diploma in Banking", "銀行學文憑", under: "college", words: [.institution: ["College of the Bay"]]),
  ]

  /// The summaries with everything that a table holds.
  static var summaries: [Summary] {
    records.enumerated().map { row, record in
      var summary = record.summary
      summary.title.ours = row % 2 == 0 ? [.traditionalChinese] : []
      guard record.kind == .occupation else { return summary }
      summary.pay = PayRange(
        lowest: 15_000, highest: 30_000, isOpenEnded: true, unit: Text(english: "HK$ a month", traditionalChinese: "每月港元"))
      summary.qfLevels = Set([2, 4].compactMap(QFLevel.init(rawValue:)))
      summary.entry = Text("Diploma", "文憑")
      summary.listedAs = Text(english: "Counter staff")
      summary.count = 3
      return summary
    }
  }

  static var table: RecordTable {
    RecordTable(summaries) { _, language in language == .english ? [1, 0, 0, 6, 0, 0, 0] : [0, 0, 0, 2, 0, 0, 0] }
  }

  static func parts() throws -> [String: [UInt8]] {
    try SmallCatalogue.parts(of: table, records)
  }
}
