internal import CheckedYAML
internal import Foundation

/// The format of compiled catalogues, which are SQLite files.
enum CompiledFormat {
  /// Raised whenever another version of the program could misread the file. Kept in `user_version`.
  static let version: Int32 = 8
  /// “WYMK” in ASCII, which identifies the file to us and to `file`. Kept in `application_id`.
  static let applicationID: Int32 = 0x5759_4D4B

  /// Bytes of a piece of the index, a multiple of every number's width. SQLite assembles each piece in its own memory before lending it.
  static let pieceSize = 1 << 20

  /// The largest file in bytes. A hundred thousand records take a tenth of it.
  static let largestSize = 4 << 30

  /// The longest value or row in bytes. A record comes from files of 4 MiB at most, and a piece of the index is smaller.
  static let longestValue: Int32 = 16 << 20

  /// The whole schema. A file with any other is refused, so that no foreign view or trigger is run.
  static let tables = [
    "CREATE TABLE document (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, unread INTEGER NOT NULL, json TEXT NOT NULL)",
    "CREATE INDEX document_unread ON document (position) WHERE unread = 1",
    "CREATE TABLE sector (position INTEGER PRIMARY KEY, json TEXT NOT NULL)",
    "CREATE TABLE record (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL UNIQUE COLLATE NOCASE, "
      + "title TEXT NOT NULL, json TEXT NOT NULL)",
    "CREATE INDEX record_kind ON record (kind, position)",
    "CREATE TABLE part (name TEXT NOT NULL, piece INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (name, piece))",
  ]

  /// The indexes that SQLite makes for the keys of these tables.
  static let automaticIndexes = ["document", "part", "record"].map { "sqlite_autoindex_\($0)_1" }
}

/// The header of a compiled catalogue, checked before SQLite sees the file.
struct CompiledHeader {
  let path: String
  /// Nil if the file isn't an SQLite file.
  private let header: SQLiteHeader?
  /// Bytes of the file.
  let size: Int

  init(path: String) throws(CatalogueError) {
    self.path = path
    guard FileKind(at: path) == .regular else { throw .unusable(path: path, reason: "it isn't a file") }
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

  /// Whether a file is a compiled catalogue of any format, even an incomplete one.
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
