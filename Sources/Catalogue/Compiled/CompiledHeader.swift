internal import CheckedYAML
internal import Foundation

/// The first bytes of a compiled catalogue, looked at before SQLite sees the file.
///
/// Offsets are those of the SQLite database file format, section 1.3.
struct CompiledHeader {
  let path: String
  private let bytes: [UInt8]
  private let size: Int

  init(path: String) throws(CatalogueError) {
    self.path = path
    guard RegularFile.exists(at: path) else { throw .unusable(path: path, reason: "it isn't a file") }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .missing(path: path, reason: "the file can't be read")
    }
    defer { try? file.close() }
    do {
      bytes = Array(try file.read(upToCount: 100) ?? Data())
      size = Int(try file.seekToEnd())
    } catch {
      throw .unusable(path: path, reason: "it can't be read")
    }
  }

  /// Whether a file is a compiled catalogue of whatever format, whole or not.
  static func isOurs(_ path: String) -> Bool {
    guard let header = try? CompiledHeader(path: path), header.bytes.count == 100 else { return false }
    return header.number(at: 68) == Int(CompiledFormat.applicationID)
  }

  func check() throws(CatalogueError) {
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .unusable(path: path, reason: "it isn't an SQLite file")
    }
    guard number(at: 68) == Int(CompiledFormat.applicationID) else {
      throw .unusable(path: path, reason: "it is some other program's SQLite file")
    }
    let version = number(at: 60)
    guard version == Int(CompiledFormat.version) else {
      throw .format(path: path, found: version, known: Int(CompiledFormat.version))
    }
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    guard number(at: 28) * (pageSize == 1 ? 65_536 : pageSize) == size else {
      throw .unusable(path: path, reason: "it isn't whole: its size isn't what its header says")
    }
  }

  /// A big-endian number of four bytes.
  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
