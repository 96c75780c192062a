/// A set of rows of a table, one bit each.
public struct RowSet: Hashable, Sendable {
  private var bits: [UInt64]
  /// The number of rows in the table.
  public let capacity: Int

  /// - Parameter isFull: whether it begins with all rows.
  public init(capacity: Int, isFull: Bool = false) {
    self.capacity = capacity
    bits = Array(repeating: isFull ? .max : 0, count: (capacity + 63) / 64)
    if isFull, capacity % 64 > 0 { bits[bits.count - 1] = (1 << (capacity % 64)) - 1 }
  }

  /// The rows that satisfy a condition.
  public init(capacity: Int, where contains: (Int) -> Bool) {
    self.capacity = capacity
    bits = stride(from: 0, to: capacity, by: 64).map { start in
      (start..<min(start + 64, capacity)).reduce(0) { contains($1) ? $0 | 1 << ($1 - start) : $0 }
    }
  }

  public func contains(_ row: Int) -> Bool { bits[row >> 6] & (1 << (row & 63)) != 0 }
  public mutating func insert(_ row: Int) { bits[row >> 6] |= 1 << (row & 63) }
  public mutating func remove(_ row: Int) { bits[row >> 6] &= ~(1 << (row & 63)) }

  public var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }
  public var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

  /// The number of rows in both sets.
  public func count(with other: RowSet) -> Int {
    zip(bits, other.bits).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }

  /// Keeps only rows that are in the other set, too. Both must be of one table.
  public mutating func formIntersection(_ other: RowSet) {
    for index in bits.indices { bits[index] &= other.bits[index] }
  }

  public mutating func formUnion(_ other: RowSet) {
    for index in bits.indices { bits[index] |= other.bits[index] }
  }

  public mutating func subtract(_ other: RowSet) {
    for index in bits.indices { bits[index] &= ~other.bits[index] }
  }

  /// The rows, ascending.
  public var rows: [Int] {
    bits.indices.flatMap { index in
      sequence(state: bits[index]) { rest -> Int? in
        guard rest != 0 else { return nil }
        defer { rest &= rest - 1 }
        return index << 6 + rest.trailingZeroBitCount
      }
    }
  }
}
