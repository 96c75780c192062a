/// What makes an SQLite file a compiled catalogue of ours.
enum CompiledFormat {
  /// Changes whenever a program of another version could misread the file. Kept in `user_version`.
  static let version: Int32 = 6
  /// “WYMK” in ASCII. Kept in `application_id`, so that `file` and we can tell the file from any other.
  static let applicationID: Int32 = 0x5759_4D4B

  /// Bytes of a piece of the index: SQLite puts each together in memory of its own before it lends it. A multiple of every number's width.
  static let pieceSize = 1 << 20

  /// Bytes of a file. A hundred thousand records take a tenth of it.
  static let largestSize = 4 << 30

  /// Bytes of a value, or of a row. A record comes from files of 4 MiB at most, a piece of the index is smaller.
  static let longestValue: Int32 = 16 << 20

  /// The whole schema. A file with any other is refused, so that no view or trigger of a stranger's runs.
  static let tables = [
    "CREATE TABLE document (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, unread INTEGER NOT NULL, json TEXT NOT NULL)",
    "CREATE INDEX document_unread ON document (position) WHERE unread = 1",
    "CREATE TABLE sector (position INTEGER PRIMARY KEY, json TEXT NOT NULL)",
    "CREATE TABLE record (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL UNIQUE COLLATE NOCASE, "
      + "title TEXT NOT NULL, json TEXT NOT NULL)",
    "CREATE INDEX record_kind ON record (kind, position)",
    "CREATE TABLE part (name TEXT NOT NULL, piece INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (name, piece))",
  ]

  /// The indexes that SQLite makes for these tables' keys.
  static let automaticIndexes = ["document", "part", "record"].map { "sqlite_autoindex_\($0)_1" }
}
