/// Some of the rows of a table, a bit for each.
public struct RowSet: Hashable, Sendable {
  private var bits: [UInt64]
  /// How many rows the table has.
  public let capacity: Int

  /// - Parameter isFull: whether all rows are in it at first, or none.
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

  /// How many rows are in both.
  public func count(with other: RowSet) -> Int {
    zip(bits, other.bits).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }

  /// Leaves what is in the other set too; both are of one table.
  public mutating func formIntersection(_ other: RowSet) {
    for index in bits.indices { bits[index] &= other.bits[index] }
  }

  public mutating func formUnion(_ other: RowSet) {
    for index in bits.indices { bits[index] |= other.bits[index] }
  }

  public mutating func subtract(_ other: RowSet) {
    for index in bits.indices { bits[index] &= ~other.bits[index] }
  }

  /// The rows in their order.
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
