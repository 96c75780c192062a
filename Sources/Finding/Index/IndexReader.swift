/// Puts an index together again from its named parts.
public struct IndexReader {
  private let part: (String) throws -> [UInt8]

  /// - Parameter part: the bytes of a part; throws where there is none.
  public init(part: @escaping (String) throws -> [UInt8]) {
    self.part = part
  }

  /// Numbers, as ``IndexWriter`` wrote them.
  ///
  /// - Parameter count: how many there have to be.
  /// - Throws: ``IndexFault`` where there is another number of them; what reading the part throws.
  func numbers<Number: FixedWidthInteger>(_ name: String, count: Int? = nil) throws -> [Number] {
    let bytes = try part(name)
    let width = MemoryLayout<Number>.size
    let found = bytes.count / width
    guard bytes.count % width == 0, count.map({ $0 == found }) ?? true else { throw IndexFault(part: name) }
    return Array(unsafeUninitializedCapacity: found) { numbers, initialized in
      bytes.withUnsafeBytes { bytes in
        for index in 0..<found {
          numbers.initializeElement(at: index, to: Number(littleEndian: bytes.loadUnaligned(fromByteOffset: index * width, as: Number.self)))
        }
      }
      initialized = found
    }
  }

  func bytes(_ name: String) throws -> [UInt8] { try part(name) }

  /// - Parameter count: how many there have to be.
  func strings(_ name: String, count: Int? = nil) throws -> StringColumn {
    let offsets: [UInt32] = try numbers(name + ".offsets", count: count.map { $0 + 1 })
    do {
      return try StringColumn(offsets: offsets, bytes: try part(name + ".bytes"))
    } catch is IndexFault {
      throw IndexFault(part: name)
    }
  }
}
