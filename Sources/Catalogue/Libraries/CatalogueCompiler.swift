internal import Careers
internal import Foundation
internal import GRDB

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
      try insert([position, document.id, document.unread.isEmpty ? 0 : 1, json(document)], into: "document", of: database)
    }
    for (position, sector) in contents.sectors.enumerated() {
      try insert([position, json(sector)], into: "sector", of: database)
    }
    for (position, record) in contents.records.enumerated() {
      try insert([position, record.kind.rawValue, record.id.rawValue, json(record.title), json(record)], into: "record", of: database)
    }
    for (name, bytes) in try contents.indexParts().sorted(by: { $0.key < $1.key }) {
      try insert(bytes, as: name, into: database)
    }
  }

  /// A part without bytes has one piece, too.
  private func insert(_ bytes: [UInt8], as part: String, into database: Database) throws {
    for (piece, start) in stride(from: 0, to: max(1, bytes.count), by: CompiledFormat.pieceSize).enumerated() {
      let end = min(start + CompiledFormat.pieceSize, bytes.count)
      try insert([part, piece, Data(bytes[start..<end])], into: "part", of: database)
    }
  }

  private func insert(_ row: [any DatabaseValueConvertible], into table: String, of database: Database) throws {
    let marks = Array(repeating: "?", count: row.count).joined(separator: ", ")
    try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))").execute(arguments: StatementArguments(row))
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
