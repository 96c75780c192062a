internal import Catalogue
internal import Foundation
internal import GRDB
public import Interface

/// An open session file, locked against other programs.
public struct SessionFile {
  public let path: String
  private var database: DatabaseQueue?
  private var identity: SessionPlace.Identity?
  /// The parts as they are in the file.
  private var parts: [String: String] = [:]
  /// Whether this program has written: a file that opens may still not be writable, so the first write writes all.
  private var hasWritten = false

  /// Opens a session file.
  ///
  /// - Parameter mayCreate: whether to make the file if there is none.
  /// - Throws: ``SessionError``.
  public init(path: String, mayCreate: Bool) throws(SessionError) {
    self.path = path
    try open(mayCreate: mayCreate)
  }

  /// The session in the file; nil if the file was just made.
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

  /// Writes the parts that changed in one transaction: afterwards all of them are on the disk, or none.
  ///
  /// If the file has been deleted, it is made again; if another file is in its place, that is left alone.
  ///
  /// - Throws: ``SessionError``. Parts that weren't written are written the next time.
  public mutating func write(_ session: SavedSession) throws(SessionError) {
    try reopenIfDeleted()
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

  /// Closes the file and removes its empty journal.
  public mutating func close() {
    try? database?.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try? database?.close()
    database = nil
  }

  // MARK: Opening

  private mutating func reopenIfDeleted() throws(SessionError) {
    if let identity, SessionPlace.holds(identity, at: path), database != nil { return }
    // Closing a file releases the locks on it, so the old one is closed first.
    try? database?.close()
    (database, identity, parts, hasWritten) = (nil, nil, [:], false)
    if try SessionPlace(at: path) != nil { throw .unwritable(path: path, reason: "another file is there now") }
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
      // A file that couldn't be set up is removed.
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

  /// Sets up a file that is still empty.
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

  /// Decodes with errors: a damaged file may hold a value of any type, for which a row's subscript would trap.
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

// MARK: Deleting

extension SessionFile {
  /// The files that SQLite may leave beside a database.
  private static let companions = ["-journal", "-wal", "-shm"]

  /// Deletes a session file, even a damaged one, and the files beside it; never a file that isn't a session.
  ///
  /// - Throws: ``SessionError``, such as ``SessionError/inUse(path:process:)`` if another program has it open.
  public static func delete(at path: String) throws(SessionError) {
    try checkExistence(at: path)
    do {
      var file = try SessionFile(path: path, mayCreate: false)
      file.close()
    } catch .inUse(let path, let process) {
      throw .inUse(path: path, process: process)
    } catch {
      // Damaged or of another format: deleted too.
    }
    try remove(path)
  }

  /// The journal goes first: it may hold text of the session.
  static func remove(_ path: String) throws(SessionError) {
    for name in companions.map({ path + $0 }) + [path] where unlink(name) != 0 && errno != ENOENT {
      throw .unwritable(path: name, reason: "can't be deleted: " + SessionPlace.systemReason)
    }
  }

  /// Checks that there is a session to delete.
  ///
  /// - Throws: ``SessionError`` if there is none.
  public static func checkExistence(at path: String) throws(SessionError) {
    guard try SessionPlace(at: path) != nil else { throw .missing(path: path, reason: "no such session") }
    guard SessionHeader.isOurs(path) else { throw .unusable(path: path, reason: "it isn't a session, so it is left alone") }
  }
}
