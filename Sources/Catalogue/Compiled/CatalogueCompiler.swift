internal import Careers
internal import Foundation
internal import GRDB
internal import TextLayout

/// Writes a catalogue's contents into a database. Equal contents give equal bytes.
struct CatalogueCompiler {
  let contents: CatalogueContents
  private let encoder: JSONEncoder

  init(_ contents: CatalogueContents) {
    self.contents = contents
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func write(into database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(CompiledFormat.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(CompiledFormat.version)")
    for table in CompiledFormat.tables { try database.execute(sql: table) }
    for (position, document) in contents.documents.enumerated() {
      try database.execute(sql: "INSERT INTO document VALUES (?, ?)", arguments: [position, json(document)])
    }
    for (position, sector) in contents.sectors.enumerated() {
      try database.execute(sql: "INSERT INTO sector VALUES (?, ?)", arguments: [position, json(sector)])
    }
    for (position, record) in contents.records.enumerated() {
      try insert(record, at: position, into: database)
    }
    for (position, summary) in contents.summaries.enumerated() {
      try database.execute(sql: "INSERT INTO summary VALUES (?, ?)", arguments: [position, json(summary)])
    }
  }

  private func insert(_ record: Careers.Record, at position: Int, into database: Database) throws {
    try database.execute(
      sql: "INSERT INTO record VALUES (?, ?, ?, ?)",
      arguments: [position, record.kind.rawValue, record.id.rawValue, json(record)])
    let columns = CompiledFormat.searchColumns
    let words = searchWords(of: record)
    try database.execute(
      sql: "INSERT INTO words (rowid, \(columns.names)) VALUES (?, \(columns.placeholders))",
      arguments: StatementArguments([position] + columns.fields.map { words[$0] ?? "" }))
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  // MARK: Search

  /// Tokens parted by spaces. A full stop stands between texts, so that no phrase runs from one into the next.
  private func searchWords(of record: Careers.Record) -> [SearchField: String] {
    var searchable = record.searchable
    searchable[.synonym, default: []] += refusedForms(in: searchable.values.joined())
    return searchable.mapValues { texts in
      texts.map { SearchTokens.tokens(of: $0).joined(separator: " ") }.joined(separator: " \(CatalogueSearch.barrier) ")
    }
  }

  /// The forms we refuse beside those we use: somebody who writes the refused one still finds the record.
  private func refusedForms(in texts: some Sequence<String>) -> [String] {
    contents.glossary.filter { entry in texts.contains { $0.contains(entry.use) } }.map(\.form)
  }
}
