/// Puts an index together again from its named parts.
public struct IndexReader {
  /// Takes a piece of a part, whole numbers of it, and the number of bytes of all its pieces.
  public typealias Piece = (_ piece: UnsafeRawBufferPointer, _ total: Int) throws -> Void

  private let withPart: (String, Piece) throws -> Void

  /// - Parameter withPart: lends the bytes of a part piece by piece, so that a large one is copied once; throws where there is none.
  public init(withPart: @escaping (_ part: String, _ body: Piece) throws -> Void) {
    self.withPart = withPart
  }

  /// - Parameter part: the bytes of a part; throws where there is none.
  public init(part: @escaping (String) throws -> [UInt8]) {
    withPart = { name, body in try part(name).withUnsafeBytes { try body($0, $0.count) } }
  }

  /// Numbers, as ``IndexWriter`` wrote them.
  ///
  /// - Parameter count: how many there have to be.
  /// - Throws: ``IndexFault`` where there is another number of them; what reading the part throws.
  func numbers<Number: FixedWidthInteger>(_ name: String, count: Int? = nil) throws -> [Number] {
    let width = MemoryLayout<Number>.size
    var numbers: [Number] = []
    try withPart(name) { piece, total in
      guard piece.count % width == 0, total % width == 0, count.map({ $0 == total / width }) ?? true else { throw IndexFault(part: name) }
      numbers.reserveCapacity(total / width)
      for offset in stride(from: 0, to: piece.count, by: width) {
        numbers.append(Number(littleEndian: piece.loadUnaligned(fromByteOffset: offset, as: Number.self)))
      }
    }
    guard count.map({ $0 == numbers.count }) ?? true else { throw IndexFault(part: name) }
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
