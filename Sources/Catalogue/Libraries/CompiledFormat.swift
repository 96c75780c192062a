internal import CheckedYAML
internal import Foundation

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

/// The first bytes of a compiled catalogue, looked at before SQLite sees the file.
struct CompiledHeader {
  let path: String
  /// Absent where the file is no SQLite file.
  private let header: SQLiteHeader?
  private let size: Int

  init(path: String) throws(CatalogueError) {
    self.path = path
    guard RegularFile.exists(at: path) else { throw .unusable(path: path, reason: "it isn't a file") }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .missing(path: path, reason: "the file can't be read")
    }
    defer { try? file.close() }
    do {
      header = SQLiteHeader(Array(try file.read(upToCount: SQLiteHeader.length) ?? Data()))
      size = Int(try file.seekToEnd())
    } catch {
      throw .unusable(path: path, reason: "it can't be read")
    }
  }

  /// Whether a file is a compiled catalogue of whatever format, whole or not.
  static func isOurs(_ path: String) -> Bool {
    (try? CompiledHeader(path: path))?.header?.applicationID == Int(CompiledFormat.applicationID)
  }

  func check() throws(CatalogueError) {
    guard let header else { throw .unusable(path: path, reason: "it isn't an SQLite file") }
    guard header.applicationID == Int(CompiledFormat.applicationID) else {
      throw .unusable(path: path, reason: "it is some other program's SQLite file")
    }
    guard header.version == Int(CompiledFormat.version) else {
      throw .format(path: path, found: header.version, known: Int(CompiledFormat.version))
    }
    guard size <= CompiledFormat.largestSize else {
      throw .unusable(path: path, reason: "it is larger than \(CompiledFormat.largestSize) bytes")
    }
    guard header.fileSize == size else {
      throw .unusable(path: path, reason: "it isn't whole: its size isn't what its header says")
    }
  }
}
