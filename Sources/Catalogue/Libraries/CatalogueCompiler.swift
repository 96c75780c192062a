internal import Careers
internal import Foundation
internal import GRDB

/// Writes the contents of a catalogue into a database. Equal contents give equal bytes.
struct CatalogueCompiler {
  let contents: CatalogueContents
  private let encoder: JSONEncoder

  init(_ contents: CatalogueContents) {
    self.contents = contents
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func write(into database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(CompiledFormat.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(CompiledFormat.version)")
    for table in CompiledFormat.tables { try database.execute(sql: table) }
    for (position, document) in contents.documents.enumerated() {
      try insert([position, document.id, document.unread.isEmpty ? 0 : 1, json(document)], into: "document", of: database)
    }
    for (position, sector) in contents.sectors.enumerated() {
      try insert([position, json(sector)], into: "sector", of: database)
    }
    for (position, record) in contents.records.enumerated() {
      try insert([position, record.kind.rawValue, record.id.rawValue, json(record.title), json(record)], into: "record", of: database)
    }
    for (name, bytes) in try contents.indexParts().sorted(by: { $0.key < $1.key }) {
      try insert(bytes, as: name, into: database)
    }
  }

  /// An empty part gets one piece, too.
  private func insert(_ bytes: [UInt8], as part: String, into database: Database) throws {
    for (piece, start) in stride(from: 0, to: max(1, bytes.count), by: CompiledFormat.pieceSize).enumerated() {
      let end = min(start + CompiledFormat.pieceSize, bytes.count)
      try insert([part, piece, Data(bytes[start..<end])], into: "part", of: database)
    }
  }

  private func insert(_ row: [any DatabaseValueConvertible], into table: String, of database: Database) throws {
    let marks = Array(repeating: "?", count: row.count).joined(separator: ", ")
    try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))").execute(arguments: StatementArguments(row))
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

extension CatalogueContents {
  /// Writes a compiled catalogue, whole or not at all, and makes it read-only.
  ///
  /// - Throws: ``CatalogueError/unwritable(path:reason:)``; ``CatalogueError/unusable(path:reason:)`` if the readings are faulty.
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

  /// Waits until the new file is on the disk, then renames it in one step: readers see the old file or the new one, even after a power cut.
  private func replace(_ path: String, with temporary: String) throws {
    let file = open(temporary, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    guard file >= 0, fsync(file) == 0, rename(temporary, path) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }

  private static func reason(for error: any Error, path: String) -> String {
    switch error {
    case let error as POSIXError: String(cString: strerror(error.code.rawValue))
    case let error as DatabaseError: folderReason(of: path) ?? error.message ?? "SQLite refused"
    default: folderReason(of: path) ?? "the file system refused"
    }
  }

  /// The fault of the file's folder; nil for none.
  private static func folderReason(of path: String) -> String? {
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    if !FileManager.default.fileExists(atPath: folder) { return "there is no folder \(folder)" }
    return FileManager.default.isWritableFile(atPath: folder) ? nil : "the folder \(folder) can't be written to"
  }
}
