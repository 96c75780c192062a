import Careers
import Testing

@testable import Search

/// An index read from its parts.
struct IndexStoringTests {
  private func reader(_ writer: IndexWriter) -> IndexReader { SmallCatalogue.reader(of: writer.parts) }

  @Test(arguments: [[], [0], [1, -1, .min, .max]] as [[Int32]])
  func numbersAreReadAsWritten(numbers: [Int32]) throws {
    var writer = IndexWriter()
    writer.write(numbers, to: "a")
    #expect(try reader(writer).numbers("a") == numbers)
    #expect(try reader(writer).numbers("a", count: numbers.count) == numbers)
    #expect(throws: IndexFault(part: "a")) { let _: [Int32] = try reader(writer).numbers("a", count: numbers.count + 1) }
  }

  /// A file moves between machines.
  @Test func numbersAreLittleEndian() throws {
    var writer = IndexWriter()
    writer.write([0x0102_0304] as [UInt32], to: "a")
    #expect(writer.parts == ["a": [4, 3, 2, 1]])
  }

  @Test func numbersCutInTheMiddleAreRefused() {
    let reader = SmallCatalogue.reader(of: ["a": [1, 2, 3, 4, 5]])
    #expect(throws: IndexFault(part: "a")) { let _: [UInt32] = try reader.numbers("a") }
    #expect(throws: IndexFault(part: "b")) { let _: [UInt32] = try reader.numbers("b") }
  }

  @Test(arguments: [[], ["", "a", "二"]] as [[String]])
  func stringsAreReadAsWritten(strings: [String]) throws {
    var writer = IndexWriter()
    writer.write(StringColumn(strings), to: "a")
    #expect(try reader(writer).strings("a") == StringColumn(strings))
    #expect(throws: IndexFault.self) { try reader(writer).strings("a", count: strings.count + 1) }
  }

  @Test func theFaultOfStringsNamesTheirPart() {
    let reader = SmallCatalogue.reader(of: ["a.offsets": [0, 0, 0, 0], "a.bytes": [1]])
    #expect(throws: IndexFault(part: "a")) { try reader.strings("a") }
    #expect(IndexFault(part: "a").description.contains("a"))
  }

  @Test func theTableIsReadAsWritten() throws {
    let table = SampleIndex.table
    let read = try RecordTable(from: SmallCatalogue.reader(of: try SampleIndex.parts()))
    #expect(read == table)
    #expect(table.rows.map(read.summary) == SampleIndex.summaries)
    #expect(table.rows.allSatisfy { read.row(of: read.id(of: $0)) == $0 })
    #expect(read.titleOrder(of: 3, in: .english) == 6 && read.titleOrder(of: 3, in: .traditionalChinese) == 2)
    #expect(read.startingPay(of: 3) == 15_000 && read.topPay(of: 3)?.figure == 30_000 && read.topPay(of: 3)?.isOpenEnded == true)
    #expect(read.startingPay(of: 0) == nil && read.topPay(of: 0) == nil && read.lowestLevel(of: 0) == nil)
    #expect(read.lowestLevel(of: 3) == 2)
    #expect(read.parent(of: 2) == 1 && read.parent(of: 1) == 0 && read.parent(of: 0) == nil)
  }

  @Test(arguments: ["", "z", "TELLER", "telle", "tellers", "cloud/", "\0"])
  func anUnknownIDHasNoRow(id: String) {
    #expect(SampleIndex.table.row(of: RecordID(id)) == nil)
  }

  @Test func aCatalogueWithoutRecordsHasAnIndex() throws {
    let finder = try SmallCatalogue([]).finder()
    #expect(finder.table.count == 0)
    for query in ["", "cloud", "雲", "wan"] { #expect(finder.search(query).rows.isEmpty) }
  }

  /// A record twice, one under itself, one under the wrong kind: damage that lists mustn't follow.
  @Test func theTableHasEachRecordOnceAndUnderTheKindAbove() {
    let table = RecordTable([
      SampleRecord("a", .pathway, "A").summary, SampleRecord("b", .level, "B", under: "b").summary,
      SampleRecord("b", .level, "B again", under: "a").summary, SampleRecord("c", .level, "C", under: "a").summary,
      SampleRecord("d", .jobTitle, "D", under: "a").summary, SampleRecord("e", .unit, "E", under: "a").summary,
      SampleRecord("f", .level, "F", under: "none").summary,
    ])
    #expect(table.rows.map { table.id(of: $0) } == ["a", "b", "c", "d", "e", "f"])
    #expect(table.rows.map { table.parent(of: $0) } == [nil, nil, 0, nil, nil, nil])
  }

  @Test func payInAnotherUnitIsNotListed() {
    let pays = [("a", "HK$ a month"), ("b", "HK$ an hour"), ("c", "HK$ a month")].map { id, unit in
      Summary(
        id: RecordID(id), kind: .occupation, title: Text(),
        pay: PayRange(lowest: 1, highest: 2, isOpenEnded: false, unit: Text(english: unit)))
    }
    let table = RecordTable(pays)
    #expect(table.payUnit?.english == "HK$ a month")
    #expect(table.rows.map { table.startingPay(of: $0) } == [1, nil, 1])
  }
}
