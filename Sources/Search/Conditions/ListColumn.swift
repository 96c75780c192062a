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

  /// By each thing the rows that name it, rising: counted first, so that nothing is moved.
  ///
  /// - Parameters:
  ///   - count: how many things there are.
  ///   - things: those that a row names.
  init(count: Int, rows: Range<Int>, naming things: (Int) -> ArraySlice<UInt32>) {
    var offsets = Array(repeating: UInt32(0), count: count + 1)
    for row in rows {
      for thing in things(row) { offsets[Int(thing) + 1] += 1 }
    }
    for thing in 0..<count { offsets[thing + 1] += offsets[thing] }
    self.offsets = offsets
    var values = Array(repeating: UInt32(0), count: Int(offsets[count]))
    for row in rows {
      for thing in things(row) {
        values[Int(offsets[Int(thing)])] = UInt32(row)
        offsets[Int(thing)] += 1
      }
    }
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

  var count: Int { offsets.count - 1 }

  subscript(index: Int) -> ArraySlice<UInt32> { values[Int(offsets[index])..<Int(offsets[index + 1])] }

  func isEmpty(_ index: Int) -> Bool { offsets[index] == offsets[index + 1] }
}
