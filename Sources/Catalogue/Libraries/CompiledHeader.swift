internal import CheckedYAML
internal import Foundation

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
