/// The first bytes of an SQLite file, looked at before SQLite sees the file.
///
/// Offsets are those of the SQLite database file format, section 1.3.
public struct SQLiteHeader: Hashable, Sendable {
  /// Bytes of a header.
  public static let length = 100

  private let bytes: [UInt8]

  /// - Returns: nothing where the bytes are not those of an SQLite file.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.length, bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
    self.bytes = bytes
  }

  /// What program's file it is.
  public var applicationID: Int { number(at: 68) }

  /// The number of the format, as that program counts.
  public var version: Int { number(at: 60) }

  /// Bytes of the whole file.
  public var fileSize: Int {
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    return number(at: 28) * (pageSize == 1 ? 65_536 : pageSize)
  }

  /// Whether changes go through a rollback journal: a file with a write-ahead log brings two more files along.
  public var hasRollbackJournal: Bool { bytes[18] == 1 && bytes[19] == 1 }

  /// A big-endian number of four bytes.
  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
