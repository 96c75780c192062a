public import GRDB

extension Database {
  /// Whether every table, index, view and trigger is one that these statements make, and none is lacking.
  ///
  /// - Throws: `DatabaseError`.
  public func hasSchema(of statements: [String]) throws -> Bool {
    let own = try DatabaseQueue().write { database in
      for statement in statements { try database.execute(sql: statement) }
      return try database.schema
    }
    return try schema == own
  }

  private var schema: [Row] {
    get throws { try Row.fetchAll(self, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name") }
  }
}
