internal import CSQLiteGuard
public import GRDB

extension Configuration {
  /// A configuration for a file of unknown origin: nothing that its schema says is run, damaged cells are found as they are read, and no value
  /// or statement is larger than what we write ourselves.
  ///
  /// - Parameters:
  ///   - longest: bytes of a string, a blob or a row.
  ///   - pragmas: more of them, for the file's own use.
  public static func guarded(isReadOnly: Bool, longest: Int32, pragmas: String = "") -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.prepareDatabase { database in
      guard let connection = database.sqliteConnection, sqlite_guard(connection, longest) else {
        throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "SQLite can't be guarded")
      }
      try database.execute(sql: "PRAGMA cell_size_check = ON; " + pragmas)
    }
    return configuration
  }
}
