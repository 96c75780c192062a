internal import CSQLiteGuard
public import GRDB

extension Configuration {
  /// A configuration for a file of unknown origin. Nothing in its schema is run, damaged cells are detected when read, and no value or
  /// statement may be larger than what we write ourselves.
  ///
  /// - Parameter longest: the most bytes of a string, a blob or a row.
  public static func guarded(isReadOnly: Bool, longest: Int32) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.prepareDatabase { database in
      guard let connection = database.sqliteConnection, sqlite_guard(connection, longest) else {
        throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "SQLite can't be guarded")
      }
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    return configuration
  }
}

extension Database {
  /// Whether the file's tables, indexes, views and triggers are exactly those of these statements.
  ///
  /// - Parameters:
  ///   - statements: `CREATE TABLE name (…` and `CREATE INDEX name ON table (…`, as SQLite keeps them.
  ///   - automaticIndexes: the indexes that SQLite makes for keys: `sqlite_autoindex_TABLE_1`.
  /// - Throws: `DatabaseError`.
  public func hasSchema(of statements: [String], automaticIndexes: [String] = []) throws -> Bool {
    let schema = try Row.fetchAll(self, sql: "SELECT type, name, sql FROM sqlite_schema").map { Array($0.databaseValues) }
    let stated = statements.map { statement -> [DatabaseValue] in
      let words = statement.split(separator: " ", maxSplits: 3)
      return [words[1].lowercased().databaseValue, String(words[2]).databaseValue, statement.databaseValue]
    }
    let automatic = automaticIndexes.map { ["index".databaseValue, $0.databaseValue, .null] }
    return schema.count == stated.count + automatic.count && Set(schema) == Set(stated + automatic)
  }
}

/// The header of an SQLite file, checked before SQLite sees the file.
///
/// Offsets are from section 1.3 of the SQLite database file format.
public struct SQLiteHeader: Hashable, Sendable {
  /// Bytes of a header.
  public static let length = 100

  private let bytes: [UInt8]

  /// - Returns: nil if the bytes are not those of an SQLite file.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.length, bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
    self.bytes = bytes
  }

  /// The number of the program that the file belongs to.
  public var applicationID: Int { number(at: 68) }

  /// The version of that program's format.
  public var version: Int { number(at: 60) }

  /// The size of the whole file in bytes.
  public var fileSize: Int {
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    return number(at: 28) * (pageSize == 1 ? 65_536 : pageSize)
  }

  /// Whether changes go through a rollback journal. A write-ahead log would add two more files.
  public var hasRollbackJournal: Bool { bytes[18] == 1 && bytes[19] == 1 }

  /// A big-endian number of four bytes.
  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
