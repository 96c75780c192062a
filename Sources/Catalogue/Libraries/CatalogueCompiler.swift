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
      try database.execute(sql: "INSERT INTO document VALUES (?, ?, ?)", arguments: [position, document.id, json(document)])
    }
    for (position, sector) in contents.sectors.enumerated() {
      try database.execute(sql: "INSERT INTO sector VALUES (?, ?)", arguments: [position, json(sector)])
    }
    for (position, record) in contents.records.enumerated() {
      try insert(record, at: position, into: database)
    }
    for (name, bytes) in try contents.indexParts().sorted(by: { $0.key < $1.key }) {
      try insert(bytes, as: name, into: database)
    }
  }

  /// A part without bytes has one piece, too.
  private func insert(_ bytes: [UInt8], as part: String, into database: Database) throws {
    for (piece, start) in stride(from: 0, to: max(1, bytes.count), by: CompiledFormat.pieceSize).enumerated() {
      let end = min(start + CompiledFormat.pieceSize, bytes.count)
      try database.execute(sql: "INSERT INTO part VALUES (?, ?, ?)", arguments: [part, piece, Data(bytes[start..<end])])
    }
  }

  private func insert(_ record: Careers.Record, at position: Int, into database: Database) throws {
    try database.execute(
      sql: "INSERT INTO record VALUES (?, ?, ?, ?, ?)",
      arguments: [position, record.kind.rawValue, record.id.rawValue, json(record.title), json(record)])
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
