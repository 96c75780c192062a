public import GRDB

extension Database {
  /// Whether every table, index, view and trigger is one that these statements make, and none is lacking.
  ///
  /// - Parameters:
  ///   - statements: `CREATE TABLE name (…` and `CREATE INDEX name ON table (…`, as SQLite keeps them.
  ///   - automaticIndexes: the names of the indexes that SQLite makes for keys: `sqlite_autoindex_TABLE_1`.
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
