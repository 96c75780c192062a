internal import Catalogue
internal import Foundation

/// Whether a file is a session, found out without changing anything about it.
enum SessionHeader {
  /// Whether it is a session of whatever format, whole or not.
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
