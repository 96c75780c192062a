/// Many lists of numbers one after the other.
struct ListColumn: Hashable, Sendable {
  /// Where each list begins among the values, and after the last where it ends.
  let offsets: [UInt32]
  let values: [UInt32]

  init(_ lists: some Sequence<[UInt32]>) {
    var offsets: [UInt32] = [0]
    var values: [UInt32] = []
    for list in lists {
      values += list
      offsets.append(UInt32(values.count))
    }
    self.offsets = offsets
    self.values = values
  }

  /// - Parameters:
  ///   - count: how many lists there have to be.
  ///   - limit: every value is below it.
  /// - Throws: ``IndexFault`` where that isn't so; what reading a part throws.
  init(from reader: IndexReader, part: String, count: Int, below limit: Int) throws {
    offsets = try reader.numbers(part + ".offsets", count: count + 1)
    values = try reader.numbers(part + ".values")
    let rises = zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }
    guard rises, offsets.first == 0, offsets.last.map(Int.init) == values.count, values.allSatisfy({ $0 < limit }) else {
      throw IndexFault(part: part)
    }
  }

  func write(to writer: inout IndexWriter, part: String) {
    writer.write(offsets, to: part + ".offsets")
    writer.write(values, to: part + ".values")
  }

  subscript(index: Int) -> ArraySlice<UInt32> { values[Int(offsets[index])..<Int(offsets[index + 1])] }

  func isEmpty(_ index: Int) -> Bool { offsets[index] == offsets[index + 1] }
}
