public import Careers
internal import Foundation
internal import GRDB
public import Search

/// A library that reads a compiled catalogue and never writes to it.
public struct SQLiteLibrary: CatalogueLibrary {
  /// The format of compiled catalogues that this program reads and writes.
  public static var formatVersion: Int { Int(CompiledFormat.version) }

  /// The path of the file, for messages.
  private let path: String
  /// The size of the file in bytes.
  private let size: Int
  private let database: DatabaseQueue

  /// Opens a compiled catalogue.
  ///
  /// - Throws: ``CatalogueError``.
  public init(path: String) throws(CatalogueError) {
    let header = try CompiledHeader(path: path)
    try header.check()
    self.path = path
    size = header.size
    database = try Self.orUnusable(path) {
      try DatabaseQueue(path: path, configuration: .guarded(isReadOnly: true, longest: CompiledFormat.longestValue))
    }
    guard try read({ try $0.hasSchema(of: CompiledFormat.tables, automaticIndexes: CompiledFormat.automaticIndexes) }) else {
      throw .unusable(path: path, reason: "its tables aren't a catalogue's")
    }
  }

  // MARK: Library

  public func documents() throws -> [Document] {
    try read { try String.fetchAll($0, sql: "SELECT json FROM document ORDER BY position") }.map { try decode($0) }
  }

  public func documents(_ ids: Set<String>) throws -> [Document] {
    let sql = "SELECT json FROM document WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position"
    let list = try orUnusable { String(decoding: try JSONEncoder().encode(ids.sorted()), as: UTF8.self) }
    return try read { try String.fetchAll($0, sql: sql, arguments: [list]) }.map { try decode($0) }
  }

  public func unreadDocuments() throws -> [Document] {
    let sql = "SELECT json FROM document WHERE unread = 1 ORDER BY position"
    return try read { try String.fetchAll($0, sql: sql) }.map { try decode($0) }
  }

  public func sectors() throws -> [Sector] {
    try read { try String.fetchAll($0, sql: "SELECT json FROM sector ORDER BY position") }.map { try decode($0) }
  }

  public func records(of kind: RecordKind) throws -> [Careers.Record] {
    let sql = "SELECT json FROM record WHERE kind = ? ORDER BY position"
    return try read { try String.fetchAll($0, sql: sql, arguments: [kind.rawValue]) }.map { try decode($0) }
  }

  /// The record of an id, without regard to case.
  public func record(_ id: RecordID) throws -> Careers.Record? {
    let sql = "SELECT json FROM record WHERE id = ?"
    return try read { try String.fetchOne($0, sql: sql, arguments: [id.rawValue]) }.map { try decode($0) }
  }

  public func titles(of ids: Set<RecordID>) throws -> [RecordID: Text] {
    let sql = "SELECT id, title FROM record WHERE id IN (SELECT value FROM json_each(?))"
    let list = try orUnusable { String(decoding: try JSONEncoder().encode(ids.sorted()), as: UTF8.self) }
    var titles: [RecordID: Text] = [:]
    for row in try read({ try Row.fetchAll($0, sql: sql, arguments: [list]) }) {
      titles[RecordID(try value("id", of: row))] = try decode(try value("title", of: row))
    }
    return titles
  }

  // MARK: Its index

  public func recordTable() throws -> RecordTable { try index { try RecordTable(from: $0) } }

  public func searchIndex() throws -> SearchIndex { try index { try SearchIndex(from: $0) } }

  public func factTable() throws -> FactTable { try index { try FactTable(from: $0) } }

  /// Reads a part of the index, whose bytes are lent one piece at a time.
  private func index<Value>(_ body: (IndexReader) throws -> Value) throws(CatalogueError) -> Value {
    try read { database in
      let sql = "SELECT (SELECT sum(length(bytes)) FROM part WHERE name = ?1), bytes FROM part WHERE name = ?1 ORDER BY piece"
      let part = try database.cachedStatement(sql: sql)
      return try body(
        IndexReader(prepare: { $0.adviseLargePages() }) { name, body in
          var isMissing = true
          let pieces = try Row.fetchCursor(part, arguments: [name])
          while let piece = try pieces.next() {
            // Rows may claim any length, which SQLite checks only when it reads them. No part is larger than the whole file.
            let total: Int = try piece.decode(atIndex: 0)
            guard total <= size else { throw IndexFault(part: name) }
            try piece.withUnsafeData(atIndex: 1) { try ($0 ?? Data()).withUnsafeBytes { try body($0, total) } }
            isMissing = false
          }
          if isMissing { throw IndexFault(part: name) }
        })
    }
  }

  // MARK: Checking

  public func readWhole() throws(CatalogueError) {
    let verdict = try read { try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") }
    guard verdict == "ok" else { throw .unusable(path: path, reason: verdict ?? "damaged") }
    let counts = try orUnusable {
      _ = (try documents(), try sectors(), try searchIndex())
      return [try RecordKind.allCases.map { try records(of: $0).count }.reduce(0, +), try recordTable().count, try factTable().count]
    }
    guard Set(counts).count == 1 else { throw .unusable(path: path, reason: "its index is another catalogue's") }
  }

  // MARK: Reading

  /// Reads without a transaction, since the file never changes.
  private func read<Value>(_ body: (Database) throws -> Value) throws(CatalogueError) -> Value {
    try Self.orUnusable(path) { try database.unsafeRead(body) }
  }

  /// A value of a row. In a damaged file it may be missing, and a row's subscript would then crash.
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
    } catch let error as CatalogueError {
      throw error
    } catch let error as IndexFault {
      throw .unusable(path: path, reason: error.description)
    } catch {
      throw .unusable(path: path, reason: "damaged")
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The sizes of pages on most processors, in bytes. Where they differ, only the advice is lost.
  private static let (page, largePage) = (4096, 2 << 20)

  /// Asks the system to use large pages (madvise, MADV_HUGEPAGE), because a fault for each small page takes as long as reading it. It may
  /// refuse.
  fileprivate func adviseLargePages() {
    guard count > Self.largePage, let baseAddress else { return }
    let start = Int(bitPattern: baseAddress) & ~(Self.page - 1)
    madvise(UnsafeMutableRawPointer(bitPattern: start), Int(bitPattern: baseAddress + count) - start, MADV_HUGEPAGE)
  }
}
