import Careers
import TestSupport
import Testing

@testable import Search

struct StringColumnTests {
  @Test(arguments: [[], [""], ["", "", ""], ["one", "", "二三", "👩‍💻", "e\u{301}", "\0"]] as [[String]])
  func valuesAreReadAsWritten(strings: [String]) {
    let column = StringColumn(strings)
    #expect(column.count == strings.count)
    #expect(strings.indices.map { column[$0] } == strings)
    #expect(strings.indices.map { column.isEmpty($0) } == strings.map(\.isEmpty))
  }

  @Test func partsGiveTheSameColumn() throws {
    let column = StringColumn(["one", "", "二三"])
    #expect(try StringColumn(offsets: column.offsets, bytes: column.bytes) == column)
  }

  @Test(arguments: [[], [1, 3], [0, 2], [0, 4], [0, 3, 1, 3], [0, 5, 3], [0, .max], [3]] as [[UInt32]])
  func refusesOffsetsThatDontFit(offsets: [UInt32]) {
    #expect(throws: IndexFault.self) { try StringColumn(offsets: offsets, bytes: Array("abc".utf8)) }
  }

  @Test func invalidTextIsRead() throws {
    let column = try StringColumn(offsets: [0, 1, 3], bytes: [0xFF, 0xE4, 0xBA])
    #expect(column[0] == "\u{FFFD}")
    #expect(column[1].unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
  }
}

struct TextColumnTests {
  private static let texts: [Text] = [
    Text("One", "一"), Text(english: "Two"), Text(traditionalChinese: "三"), Text(), .ours("Four", "四"),
    Text(english: "Five", traditionalChinese: "五", ours: [.english]),
    Text(english: "Six", traditionalChinese: "六", ours: [.traditionalChinese]),
  ]

  @Test func valuesAreReadAsWritten() throws {
    let column = TextColumn(Self.texts)
    var writer = IndexWriter()
    column.write(to: &writer, as: "a")
    let read = try TextColumn(from: SmallCatalogue.reader(of: writer.parts), "a", count: Self.texts.count)
    #expect(read == column)
    #expect(Array(read) == Self.texts)
    #expect(read.text(at: 3) == nil && read.text(at: 1) == Text(english: "Two"))
    #expect(TextColumn([nil, Text("One", "一")]).text(at: 0) == nil)
  }

  @Test func partsThatDontFitAreRefused() throws {
    var writer = IndexWriter()
    TextColumn(Self.texts).write(to: &writer, as: "a")
    #expect(throws: IndexFault.self) { try TextColumn(from: SmallCatalogue.reader(of: writer.parts), "a", count: 2) }
    for part in writer.parts.keys {
      let parts = writer.parts.merging([part: []]) { $1 }
      #expect(throws: IndexFault.self, "\(part)") { try TextColumn(from: SmallCatalogue.reader(of: parts), "a") }
    }
  }
}

/// A set of bits compared with a set of numbers.
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
