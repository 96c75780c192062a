public import Careers
internal import Foundation
internal import GRDB
internal import TextLayout

/// The library over a compiled catalogue: a file, or a folder compiled into memory. Nothing is ever written to it.
public struct SQLiteLibrary: Library {
  /// What was opened, for messages.
  private let path: String
  private let database: DatabaseQueue

  /// Opens a catalogue folder or a compiled catalogue.
  ///
  /// - Throws: ``CatalogueError``.
  public init(path: String) throws(CatalogueError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: path, reason: "no such file or folder")
    }
    if isFolder.boolValue {
      try self.init(contents: CatalogueFolder(path: path).contents(), path: path)
    } else {
      try self.init(file: path)
    }
  }

  /// Compiles contents into memory.
  public init(contents: CatalogueContents, path: String = "catalogue") throws(CatalogueError) {
    self.path = path
    database = try Self.orUnusable(path) {
      let database = try DatabaseQueue()
      try database.write { try CatalogueCompiler(contents).write(into: $0) }
      return database
    }
  }

  private init(file path: String) throws(CatalogueError) {
    try CompiledHeader(path: path).check()
    self.path = path
    database = try Self.orUnusable(path) {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON") }
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    guard try read({ try Self.schema(of: $0) }) == Self.ownSchema() else {
      throw .unusable(path: path, reason: "its tables aren't a catalogue's")
    }
  }

  /// Every table, index, view and trigger, those that FTS5 keeps for itself among them.
  private static func schema(of database: Database) throws -> [Row] {
    try Row.fetchAll(database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name")
  }

  /// The schema of a catalogue that has just been made.
  private static func ownSchema() throws(CatalogueError) -> [Row] {
    try orUnusable("catalogue") {
      try DatabaseQueue().write { database in
        for table in CompiledFormat.tables { try database.execute(sql: table) }
        return try schema(of: database)
      }
    }
  }

  // MARK: Library

  public func documents() throws -> [Document] {
    try read { try String.fetchAll($0, sql: "SELECT json FROM document ORDER BY position") }.map { try decode($0) }
  }

  public func sectors() throws -> [Sector] {
    try read { try String.fetchAll($0, sql: "SELECT json FROM sector ORDER BY position") }.map { try decode($0) }
  }

  public func records(of kind: RecordKind) throws -> [Careers.Record] {
    let sql = "SELECT json FROM record WHERE kind = ? ORDER BY position"
    return try read { try String.fetchAll($0, sql: sql, arguments: [kind.rawValue]) }.map { try decode($0) }
  }

  public func summaries() throws -> [Summary] {
    try read { try String.fetchAll($0, sql: "SELECT json FROM summary ORDER BY position") }.map { try decode($0) }
  }

  /// Finds the id whatever the case of its letters.
  public func record(_ id: RecordID) throws -> Careers.Record? {
    let sql = "SELECT json FROM record WHERE id = ?"
    return try read { try String.fetchOne($0, sql: sql, arguments: [id.rawValue]) }.map { try decode($0) }
  }

  public func titles(of ids: Set<RecordID>) throws -> [RecordID: Text] {
    let sql = "SELECT id, json_extract(json, '$.title') AS title FROM record WHERE id IN (SELECT value FROM json_each(?))"
    let list = try orUnusable { String(decoding: try JSONEncoder().encode(ids.sorted()), as: UTF8.self) }
    var titles: [RecordID: Text] = [:]
    for row in try read({ try Row.fetchAll($0, sql: sql, arguments: [list]) }) {
      titles[RecordID(try value("id", of: row))] = try decode(try value("title", of: row))
    }
    return titles
  }

  public func suggestions(for id: String, limit: Int) throws -> [RecordID] {
    let ids = try read { try String.fetchAll($0, sql: "SELECT id FROM record ORDER BY position") }
    let near = Suggestion.nearest(to: id, among: ids, limit: limit)
    guard near.isEmpty else { return near.map { RecordID($0) } }
    return try search(id, limit: limit).map(\.id)
  }

  public func search(_ query: String, limit: Int) throws -> [SearchResult] {
    let search = CatalogueSearch(query)
    guard !search.isEmpty else { return [] }
    for (looseness, expression) in search.expressions.enumerated() {
      let results = try results(for: expression, tokens: search.tokens, looseness: looseness)
      if !results.isEmpty { return Array(results.prefix(limit)) }
    }
    return []
  }

  private func results(for expression: String, tokens: [String], looseness: Int) throws -> [SearchResult] {
    let columns = CompiledFormat.searchColumns
    let sql = """
      SELECT kind, id, json_extract(json, '$.title') AS title, json_extract(json, '$.also') AS also,
        \(columns.firstMatching) AS field, -bm25(words, \(columns.weights)) AS rank
      FROM words JOIN record ON record.position = words.rowid WHERE words MATCH ? ORDER BY record.position
      """
    let rows = try read { try Row.fetchAll($0, sql: sql, arguments: [expression]) }
    let score = SearchScore(query: tokens, looseness: looseness)
    let results = try rows.map { row in
      let (kind, id) = (RecordKind(rawValue: try value("kind", of: row)) ?? .occupation, RecordID(try value("id", of: row)))
      let title: Text = try decode(try value("title", of: row))
      let also: [String] = try decode(try value("also", of: row))
      let field = columns.field(at: try value("field", of: row))
      let points = score.value(of: kind, id: id, title: title, also: also, field: field, rank: try value("rank", of: row))
      return SearchResult(kind: kind, id: id, title: title, field: field, score: points)
    }
    // The sort is stable, so equals keep the order of the catalogue.
    return results.sorted { $0.score > $1.score }
  }

  // MARK: Reading

  private func read<Value>(_ body: (Database) throws -> Value) throws(CatalogueError) -> Value {
    try Self.orUnusable(path) { try database.read(body) }
  }

  /// A value of a row, which in a damaged file may be missing: a row's subscript would stop the program.
  private func value<Value: DatabaseValueConvertible>(_ column: String, of row: Row) throws(CatalogueError) -> Value {
    try orUnusable { try row.decode(forColumn: column) }
  }

  private func decode<Value: Decodable>(_ json: String) throws(CatalogueError) -> Value {
    try orUnusable { try JSONDecoder().decode(Value.self, from: Data(json.utf8)) }
  }

  private func orUnusable<Value>(_ body: () throws -> Value) throws(CatalogueError) -> Value {
    try Self.orUnusable(path, body)
  }

  private static func orUnusable<Value>(_ path: String, _ body: () throws -> Value) throws(CatalogueError) -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw .unusable(path: path, reason: error.message ?? "damaged")
    } catch {
      throw .unusable(path: path, reason: "damaged")
    }
  }
}
