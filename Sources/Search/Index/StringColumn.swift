/// Many strings one after the other: no more memory than their bytes and four for each.
public struct StringColumn: Hashable, Sendable {
  /// Where each string begins among the bytes, and after the last where it ends.
  let offsets: [UInt32]
  /// UTF-8.
  let bytes: [UInt8]

  public init(_ strings: some Sequence<String>) {
    var offsets: [UInt32] = [0]
    var bytes: [UInt8] = []
    for string in strings {
      bytes += string.utf8
      offsets.append(UInt32(bytes.count))
    }
    self.offsets = offsets
    self.bytes = bytes
  }

  /// - Throws: ``IndexFault`` where offsets and bytes don't belong together.
  init(offsets: [UInt32], bytes: [UInt8]) throws(IndexFault) {
    let rises = zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }
    guard rises, offsets.first == 0, offsets.last.map(Int.init) == bytes.count else { throw IndexFault(part: "strings") }
    self.offsets = offsets
    self.bytes = bytes
  }

  public var count: Int { offsets.count - 1 }

  public subscript(index: Int) -> String {
    String(decoding: bytes[range(of: index)], as: UTF8.self)
  }

  /// Where a string's bytes are.
  func range(of index: Int) -> Range<Int> {
    Int(offsets[index])..<Int(offsets[index + 1])
  }

  func isEmpty(_ index: Int) -> Bool { offsets[index] == offsets[index + 1] }
}
