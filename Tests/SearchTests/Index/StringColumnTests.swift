import TestSupport
import Testing

@testable import Search

struct StringColumnTests {
  @Test(arguments: [[], [""], ["", "", ""], ["one", "", "二三", "👩‍💻", "e\u{301}", "\0"]] as [[String]])
  func givesBackWhatItTook(strings: [String]) {
    let column = StringColumn(strings)
    #expect(column.count == strings.count)
    #expect(strings.indices.map { column[$0] } == strings)
    #expect(strings.indices.map { column.isEmpty($0) } == strings.map(\.isEmpty))
  }

  @Test func isTheSameWhenPutTogetherAgain() throws {
    let column = StringColumn(["one", "", "二三"])
    #expect(try StringColumn(offsets: column.offsets, bytes: column.bytes) == column)
  }

  @Test(arguments: [[], [1, 3], [0, 2], [0, 4], [0, 3, 1, 3], [0, 5, 3], [0, .max], [3]] as [[UInt32]])
  func refusesOffsetsThatDontFit(offsets: [UInt32]) {
    #expect(throws: IndexFault.self) { try StringColumn(offsets: offsets, bytes: Array("abc".utf8)) }
  }

  @Test func bytesThatAreNoTextAreReadAllTheSame() throws {
    let column = try StringColumn(offsets: [0, 1, 3], bytes: [0xFF, 0xE4, 0xBA])
    #expect(column[0] == "\u{FFFD}")
    #expect(column[1].unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
  }
}
