public import App
internal import Catalogue
internal import Foundation
internal import GRDB

/// A session file that is open, and no other program's while it is.
public struct SessionFile {
  public let path: String
  private var database: DatabaseQueue?
  private var identity: SessionPlace.Identity?
  /// The parts as they stand in the file.
  private var parts: [String: String] = [:]
  /// Whether this program has written: a file that can be opened may still be one that can't be written.
  private var hasWritten = false

  /// Opens a session file.
  ///
  /// - Parameter mayCreate: whether one is made where nothing stands.
  /// - Throws: ``SessionError``.
  public init(path: String, mayCreate: Bool) throws(SessionError) {
    self.path = path
    try open(mayCreate: mayCreate)
  }

  /// What is kept there; nothing in a file that was only just made.
  ///
  /// - Throws: ``SessionError/unusable(path:reason:)``.
  public func session() throws(SessionError) -> SavedSession? {
    guard !parts.isEmpty else { return nil }
    do {
      return try SavedSession(parts: parts)
    } catch let fault as SavedSession.Fault {
      throw .unusable(path: path, reason: "its part “\(fault.part)” is damaged")
    } catch {
      throw .unusable(path: path, reason: "it is damaged")
    }
  }

  /// Writes what has changed, in one transaction: all of it is on the disk afterwards, or none.
  ///
  /// A file that has gone since is made again; one that stands in its place is left alone.
  ///
  /// - Throws: ``SessionError``. What wasn't written is written the next time.
  public mutating func write(_ session: SavedSession) throws(SessionError) {
    try reopenWhereGone()
    let (database, former) = (database, parts)
    parts = try orError {
      let parts = try session.parts()
      let changed = parts.filter { !hasWritten || former[$0.key] != $0.value }.sorted { $0.key < $1.key }
      if changed.isEmpty { return parts }
      try database?.write { database in
        for (name, json) in changed { try database.execute(sql: "INSERT OR REPLACE INTO part VALUES (?, ?)", arguments: [name, json]) }
      }
      return parts
    }
    hasWritten = true
  }

  /// Lets go of the file, and takes the empty journal beside it away.
  public mutating func close() {
    try? database?.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try? database?.close()
    database = nil
  }

  // MARK: Opening

  private mutating func reopenWhereGone() throws(SessionError) {
    if let identity, SessionPlace.holds(identity, at: path), database != nil { return }
    // Locks go with the file, so the former one is let go of before another is opened.
    try? database?.close()
    (database, identity, parts, hasWritten) = (nil, nil, [:], false)
    if try SessionPlace(at: path) != nil { throw .unwritable(path: path, reason: "another file stands there now") }
    try open(mayCreate: true)
  }

  private mutating func open(mayCreate: Bool) throws(SessionError) {
    let existing = try SessionPlace(at: path)
    try existing?.check()
    if existing == nil {
      guard mayCreate else { throw .missing(path: path, reason: "no such session") }
      try SessionPlace.create(at: path)
    }
    do {
      try connect()
    } catch {
      // What couldn't be begun leaves nothing behind.
      if existing == nil { try? Self.remove(path) }
      throw error
    }
  }

  private mutating func connect() throws(SessionError) {
    guard let place = try SessionPlace(at: path) else { throw .missing(path: path, reason: "it has gone") }
    let path = path
    let opened: (DatabaseQueue, [String: String]) = try orError {
      let guarded = Configuration.guarded(isReadOnly: false, longest: SessionFormat.longestValue, pragmas: SessionFormat.pragmas)
      let database = try DatabaseQueue(path: path, configuration: guarded)
      var parts: [String: String] = [:]
      try database.writeWithoutTransaction { database in
        try database.inTransaction(.exclusive) {
          try Self.makeTables(in: database)
          try Self.check(database, path: path)
          parts = try Self.parts(in: database)
          return .commit
        }
      }
      return (database, parts)
    }
    (database, parts) = opened
    identity = place.identity
  }

  /// In a file that holds nothing yet.
  private static func makeTables(in database: Database) throws {
    guard try number("schema_version", of: database) == 0, try number("application_id", of: database) == 0 else { return }
    try database.execute(sql: "PRAGMA application_id = \(SessionFormat.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(SessionFormat.version)")
    for table in SessionFormat.tables { try database.execute(sql: table) }
  }

  private static func check(_ database: Database, path: String) throws {
    let (id, version) = (try number("application_id", of: database), try number("user_version", of: database))
    guard id == Int(SessionFormat.applicationID) else {
      throw SessionError.unusable(path: path, reason: "it is some other program's SQLite file")
    }
    guard version == Int(SessionFormat.version) else {
      throw SessionError.format(path: path, found: version, known: Int(SessionFormat.version))
    }
    guard try database.hasSchema(of: SessionFormat.tables) else {
      throw SessionError.unusable(path: path, reason: "its tables aren't a session's")
    }
    guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw SessionError.unusable(path: path, reason: "it is damaged")
    }
  }

  private static func number(_ pragma: String, of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA " + pragma) ?? 0
  }

  /// A damaged file may hold a value of any type, which a row's subscript would stop the program for.
  private static func parts(in database: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(database, sql: "SELECT name, json FROM part")
    return try rows.reduce(into: [:]) { parts, row in
      let name: String = try row.decode(forColumn: "name")
      parts[name] = try row.decode(String.self, forColumn: "json")
    }
  }

  // MARK: Errors

  private func orError<Value>(_ body: () throws -> Value) throws(SessionError) -> Value {
    do {
      return try body()
    } catch let error as SessionError {
      throw error
    } catch let error as DatabaseError {
      throw Self.error(for: error, path: path)
    } catch {
      throw .unusable(path: path, reason: "it is damaged")
    }
  }

  private static func error(for error: DatabaseError, path: String) -> SessionError {
    let reason = error.message ?? "SQLite refused"
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .inUse(path: path, process: SessionPlace.process(holding: path))
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: .unusable(path: path, reason: reason)
    default: .unwritable(path: path, reason: "can't be written: " + reason)
    }
  }
}
