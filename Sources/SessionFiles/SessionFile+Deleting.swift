internal import Foundation

extension SessionFile {
  /// What SQLite may leave beside a file.
  private static let companions = ["-journal", "-wal", "-shm"]

  /// Deletes a session file and what stands beside it; one that is damaged, too, but nothing that isn't a session.
  ///
  /// - Throws: ``SessionError``; ``SessionError/inUse(path:process:)`` where another program has it open.
  public static func delete(at path: String) throws(SessionError) {
    try checkExistence(at: path)
    do {
      var file = try SessionFile(path: path, mayCreate: false)
      file.close()
    } catch .inUse(let path, let process) {
      throw .inUse(path: path, process: process)
    } catch {
      // Damaged, or of another format: it can go all the same.
    }
    try remove(path)
  }

  /// A journal holds what the file held, so it doesn't outlive it.
  static func remove(_ path: String) throws(SessionError) {
    for name in companions.map({ path + $0 }) + [path] where unlink(name) != 0 && errno != ENOENT {
      throw .unwritable(path: name, reason: "can't be deleted: " + SessionPlace.systemReason)
    }
  }

  /// Whether there is a session to delete.
  ///
  /// - Throws: ``SessionError`` where there is none.
  public static func checkExistence(at path: String) throws(SessionError) {
    guard try SessionPlace(at: path) != nil else { throw .missing(path: path, reason: "no such session") }
    guard SessionHeader.isOurs(path) else { throw .unusable(path: path, reason: "it isn't a session, so it is left alone") }
  }
}
