/// Puts an index together again from its named parts.
public struct IndexReader {
  private let withPart: (String, (UnsafeRawBufferPointer) throws -> Void) throws -> Void

  /// - Parameter withPart: lends the bytes of a part, so that a large one is copied once; throws where there is none.
  public init(withPart: @escaping (String, (UnsafeRawBufferPointer) throws -> Void) throws -> Void) {
    self.withPart = withPart
  }

  /// - Parameter part: the bytes of a part; throws where there is none.
  public init(part: @escaping (String) throws -> [UInt8]) {
    withPart = { name, body in try part(name).withUnsafeBytes(body) }
  }

  /// Numbers, as ``IndexWriter`` wrote them.
  ///
  /// - Parameter count: how many there have to be.
  /// - Throws: ``IndexFault`` where there is another number of them; what reading the part throws.
  func numbers<Number: FixedWidthInteger>(_ name: String, count: Int? = nil) throws -> [Number] {
    let width = MemoryLayout<Number>.size
    var numbers: [Number] = []
    try withPart(name) { bytes in
      let found = bytes.count / width
      guard bytes.count % width == 0, count.map({ $0 == found }) ?? true else { throw IndexFault(part: name) }
      numbers = (0..<found).map { Number(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * width, as: Number.self)) }
    }
    return numbers
  }

  /// - Parameter count: how many there have to be.
  func strings(_ name: String, count: Int? = nil) throws -> StringColumn {
    let offsets: [UInt32] = try numbers(name + ".offsets", count: count.map { $0 + 1 })
    let bytes: [UInt8] = try numbers(name + ".bytes")
    do {
      return try StringColumn(offsets: offsets, bytes: bytes)
    } catch {
      throw IndexFault(part: name)
    }
  }
}
