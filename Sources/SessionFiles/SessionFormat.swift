internal import Catalogue
internal import Foundation

/// The format of a session file: an SQLite file with one table.
enum SessionFormat {
  /// In `user_version`. Changes whenever a program of another version could misread the file.
  static let version: Int32 = 1
  /// In `application_id`: “WYMS” in ASCII, so that `file` and Waymark recognise the file.
  static let applicationID: Int32 = 0x5759_4D53
  /// Bytes: more than ten times what a session can hold.
  static let largestSize = 8 << 20
  /// Bytes of a part; a file has no room for more.
  static let longestValue: Int32 = 8 << 20

  /// The whole schema. A file with any other is refused, so that no foreign view or trigger runs.
  static let tables = ["CREATE TABLE part (name TEXT PRIMARY KEY NOT NULL, json TEXT NOT NULL) WITHOUT ROWID"]

  /// The file is locked for one program from the first transaction on, deleted text is overwritten, and a change is on the disk when its
  /// transaction ends. The journal is truncated, not deleted, which is as safe, saves a sync, and leaves no deleted text.
  static let pragmas = """
    PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; \
    PRAGMA max_page_count = 2048
    """
}

/// Recognises a session file without changing it.
enum SessionHeader {
  /// Whether the file is a session of any format, even a damaged one. Links aren't followed.
  static func isOurs(_ path: String) -> Bool {
    var attributes = stat()
    guard lstat(path, &attributes) == 0, attributes.st_mode & S_IFMT == S_IFREG, let file = FileHandle(forReadingAtPath: path) else {
      return false
    }
    defer { try? file.close() }
    let bytes = (try? file.read(upToCount: SQLiteHeader.length)) ?? Data()
    return SQLiteHeader(Array(bytes))?.applicationID == Int(SessionFormat.applicationID)
  }
}

/// The session files of a folder.
public enum SessionFolder {
  /// Their paths, in order of name. A file is recognised by its header, not its name; subfolders aren't searched.
  ///
  /// - Throws: ``SessionError/missing(path:reason:)`` if the folder can't be read.
  public static func sessions(in folder: String) throws(SessionError) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .missing(path: folder, reason: "no folder that can be read")
    }
    let paths = names.sorted().map { folder == "." ? $0 : URL(filePath: folder).appending(path: $0).path(percentEncoded: false) }
    return paths.filter(SessionHeader.isOurs)
  }
}
