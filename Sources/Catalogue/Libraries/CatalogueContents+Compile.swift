internal import Foundation
internal import GRDB

extension CatalogueContents {
  /// Writes a compiled catalogue, whole or not at all, and marks it read-only.
  ///
  /// - Throws: ``CatalogueError/unwritable(path:reason:)``; ``CatalogueError/unusable(path:reason:)`` where the readings are faulty.
  public func compile(to path: String) throws(CatalogueError) {
    if FileManager.default.fileExists(atPath: path), !CompiledHeader.isOurs(path) {
      throw .unwritable(path: path, reason: "it exists and isn't a compiled catalogue; move it away first")
    }
    let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).part"
    do {
      try? FileManager.default.removeItem(atPath: temporary)
      let database = try DatabaseQueue()
      try database.write { try CatalogueCompiler(self).write(into: $0) }
      try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [temporary]) }
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: temporary)
      try replace(path, with: temporary)
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw error as? CatalogueError ?? .unwritable(path: path, reason: Self.reason(for: error, path: path))
    }
  }

  /// Renames in one step: a reader sees the old file or the new one.
  private func replace(_ path: String, with temporary: String) throws {
    guard rename(temporary, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  private static func reason(for error: any Error, path: String) -> String {
    switch error {
    case let error as POSIXError: String(cString: strerror(error.code.rawValue))
    case let error as DatabaseError: folderReason(of: path) ?? error.message ?? "SQLite refused"
    default: folderReason(of: path) ?? "the file system refused"
    }
  }

  /// What is wrong with the folder that the file should go into.
  private static func folderReason(of path: String) -> String? {
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    if !FileManager.default.fileExists(atPath: folder) { return "there is no folder \(folder)" }
    return FileManager.default.isWritableFile(atPath: folder) ? nil : "the folder \(folder) can't be written to"
  }
}
