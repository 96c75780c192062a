/// Reads an index from its named parts.
public struct IndexReader {
  /// Receives one piece of a part (always whole numbers) and the size of the whole part in bytes.
  public typealias Piece = (_ piece: UnsafeRawBufferPointer, _ total: Int) throws -> Void

  private let prepare: (UnsafeRawBufferPointer) -> Void
  private let withPart: (String, Piece) throws -> Void

  /// - Parameters:
  ///   - prepare: receives the memory of each part's numbers before it is used.
  ///   - withPart: passes the bytes of a part in pieces, so that a large one is copied only once; throws if there is no such part.
  public init(
    prepare: @escaping (_ memory: UnsafeRawBufferPointer) -> Void = { _ in },
    withPart: @escaping (_ part: String, _ body: Piece) throws -> Void
  ) {
    self.prepare = prepare
    self.withPart = withPart
  }

  /// Numbers as ``IndexWriter`` wrote them.
  ///
  /// - Parameter count: the expected number.
  /// - Throws: ``IndexFault`` if their number differs; errors of reading the part.
  func numbers<Number: FixedWidthInteger>(_ name: String, count: Int? = nil) throws -> [Number] {
    let width = MemoryLayout<Number>.size
    var numbers: [Number] = []
    var filled = 0
    try withPart(name) { piece, total in
      if filled == 0 { numbers = .zeros(total / width, prepare: prepare) }
      guard total % width == 0, filled + piece.count <= numbers.count * width else { throw IndexFault(part: name) }
      numbers.withUnsafeMutableBytes {
        UnsafeMutableRawBufferPointer(rebasing: $0[filled..<filled + piece.count]).copyMemory(from: piece)
      }
      filled += piece.count
    }
    guard filled == numbers.count * width, count.map({ $0 == numbers.count }) ?? true else { throw IndexFault(part: name) }
    return 1.littleEndian == 1 ? numbers : numbers.map(Number.init(littleEndian:))
  }

  /// - Parameter count: the expected number.
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

/// Writes an index as named parts, for a file.
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

/// A part of a stored index that is missing or doesn't fit the others, because the file was damaged.
public struct IndexFault: Error, Hashable, CustomStringConvertible {
  public let part: String

  public init(part: String) {
    self.part = part
  }

  public var description: String { "its index isn't whole: \(part)" }
}

extension Array where Element: FixedWidthInteger {
  /// Zeros to be overwritten.
  ///
  /// - Parameter prepare: receives their memory before it is used.
  fileprivate static func zeros(_ count: Int, prepare: (UnsafeRawBufferPointer) -> Void) -> [Element] {
    [Element](unsafeUninitializedCapacity: count) { numbers, initializedCount in
      prepare(UnsafeRawBufferPointer(numbers))
      numbers.initialize(repeating: 0)
      initializedCount = count
    }
  }
}
