import Search
import TestSupport
import Testing

/// A set of bits beside a set of numbers.
struct RowSetTests {
  private static let capacities = [0, 1, 63, 64, 65, 127, 128, 129, 1000]

  @Test(arguments: capacities)
  func isEmptyOrFullAtFirst(capacity: Int) {
    let (none, all) = (RowSet(capacity: capacity), RowSet(capacity: capacity, isFull: true))
    #expect(none.isEmpty && none.rows.isEmpty && none.count == 0)
    #expect(all.rows == Array(0..<capacity) && all.count == capacity)
    #expect(all.isEmpty == (capacity == 0))
    #expect(none.capacity == capacity && all.capacity == capacity)
  }

  @Test(arguments: capacities, Seeds.all())
  func agreesWithASetOfNumbers(capacity: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (left, right) = (Self.numbers(below: capacity, using: &random), Self.numbers(below: capacity, using: &random))
    let (a, b) = (Self.rows(left, capacity), Self.rows(right, capacity))
    #expect(a.rows == left.sorted() && a.count == left.count && a.isEmpty == left.isEmpty)
    #expect((0..<capacity).allSatisfy { a.contains($0) == left.contains($0) })
    #expect(a.count(with: b) == left.intersection(right).count)
    #expect(changed(a) { $0.formUnion(b) } == Self.rows(left.union(right), capacity))
    #expect(changed(a) { $0.formIntersection(b) } == Self.rows(left.intersection(right), capacity))
    #expect(changed(a) { $0.subtract(b) } == Self.rows(left.subtracting(right), capacity))
    #expect(changed(a) { for row in right { $0.remove(row) } } == Self.rows(left.subtracting(right), capacity))
  }

  private func changed(_ set: RowSet, _ change: (inout RowSet) -> Void) -> RowSet {
    var set = set
    change(&set)
    return set
  }

  private static func numbers(below capacity: Int, using random: inout SplitMix64) -> Set<Int> {
    let share = Double.random(in: 0...1, using: &random)
    return Set((0..<capacity).filter { _ in Double.random(in: 0...1, using: &random) < share })
  }

  private static func rows(_ numbers: Set<Int>, _ capacity: Int) -> RowSet {
    var set = RowSet(capacity: capacity)
    for number in numbers { set.insert(number) }
    return set
  }
}
