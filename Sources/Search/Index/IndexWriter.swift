/// Takes an index apart into named runs of bytes that a file can hold.
public struct IndexWriter: Sendable {
  public private(set) var parts: [String: [UInt8]] = [:]

  public init() {}

  /// Writes numbers, little-endian.
  mutating func write(_ numbers: [some FixedWidthInteger], to part: String) {
    parts[part] = numbers.map(\.littleEndian).withUnsafeBytes { Array($0) }
  }

  mutating func write(_ strings: StringColumn, to part: String) {
    write(strings.offsets, to: part + ".offsets")
    parts[part + ".bytes"] = strings.bytes
  }
}
