/// Takes an index apart into named runs of bytes that a file can hold.
public struct IndexWriter: Sendable {
  public private(set) var parts: [String: [UInt8]] = [:]

  public init() {}

  /// Writes numbers, little-endian.
  mutating func write(_ numbers: [some FixedWidthInteger], to part: String) {
    var bytes: [UInt8] = []
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    parts[part] = bytes
  }

  mutating func write(_ strings: StringColumn, to part: String) {
    write(strings.offsets, to: part + ".offsets")
    parts[part + ".bytes"] = strings.bytes
  }
}
