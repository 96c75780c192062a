import Search
import Testing
import TextLayout

struct ReadingTableTests {
  @Test func aLineHasCodesOfThreeSchemesAndGivesQuick() throws {
    let table = try SampleTable.table()
    #expect(table.readings(of: "行", in: .jyutping) == ["hong4", "hang4"])
    #expect(table.readings(of: "行", in: .pinyin) == ["xing2", "hang2"])
    #expect(table.readings(of: "行", in: .cangjie) == ["hommn"])
    #expect(table.readings(of: "行", in: .quick) == ["hn"])
    #expect(table.readings(of: "人", in: .quick) == ["o"])
    #expect(table.readings(of: "水", in: .jyutping) == [])
  }

  @Test func aFoldedCharacterHasTheReadingsOfItsFamily() throws {
    let table = try SampleTable.table()
    let folded = try #require(SampleTable.folded("雲").first)
    #expect(SampleTable.folded("云").first == folded)
    #expect(table.readings(of: folded, in: .cangjie) == ["mmi", "mbmmi"])
    #expect(table.readings(of: folded, in: .quick) == ["mi"])
    #expect(table.readings(of: folded, in: .jyutping) == ["wan4"])
    #expect(table.characters.contains(folded))
    #expect(!table.characters.contains("雲"))
  }

  @Test func columnsMayBeEmpty() throws {
    let table = try ReadingTable(text: "們\tmun4\t\t\n")
    let folded = try #require(SampleTable.folded("們").first)
    #expect(table.readings(of: folded, in: .jyutping) == ["mun4"])
    #expect(table.readings(of: folded, in: .pinyin) == [])
    #expect(table.readings(of: folded, in: .quick) == [])
  }

  @Test func theTextOfATableIsReadAsTheSameTable() throws {
    let table = try SampleTable.table()
    #expect(table.text.hasPrefix("# Made for tests.\n"))
    #expect(try ReadingTable(text: table.text) == table)
    #expect(try ReadingTable(text: table.text).text == table.text)
  }

  @Test func aSubsetHasTheRequestedCharactersAndTheNotice() throws {
    let name = SampleTable.folded("銀行水")
    let subset = try SampleTable.table().subset(of: name)
    #expect(Set(subset.characters) == Set(name.prefix(2)))
    #expect(subset.readings(of: "行", in: .jyutping) == ["hong4", "hang4"])
    #expect(subset.text.split(separator: "\n").count == 3)
    #expect(subset.text.hasPrefix("# Made for tests.\n"))
  }

  @Test(arguments: [
    ("行\thong4\txing2", ReadingTableError.Problem.columns),
    ("行\thong4\txing2\thommn\t", .columns),
    ("", .columns),
    ("行行\thong4\txing2\thommn", .character),
    ("\thong4\txing2\thommn", .character),
    ("a\thong4\txing2\thommn", .character),
    ("\u{FFFD}\thong4\txing2\thommn", .character),
    ("行\thong\txing2\thommn", .code(.jyutping)),
    ("行\thong7\txing2\thommn", .code(.jyutping)),
    ("行\t4\txing2\thommn", .code(.jyutping)),
    ("行\tHong4\txing2\thommn", .code(.jyutping)),
    ("行\thong4\txing6\thommn", .code(.pinyin)),
    ("行\thong4\tzhuangg4\thommn", .code(.pinyin)),
    ("行\thong4\tlü4\thommn", .code(.pinyin)),
    ("行\thong4\txing2\thommn1", .code(.cangjie)),
    ("行\thong4\txing2\thommn\r", .code(.cangjie)),
  ])
  func badLinesAreRefusedByNumber(line: String, problem: ReadingTableError.Problem) throws {
    let error = #expect(throws: ReadingTableError.self) { try ReadingTable(text: "# comment\n\(line)\n人\tjan4\tren2\to\n") }
    #expect(error?.line == 2)
    #expect(error?.problem == problem)
  }

  @Test func aDamagedTextIsRefused() throws {
    let bytes = Array("人\tjan4\tren2\to\n".utf8).dropFirst()
    #expect(throws: ReadingTableError.self) { try ReadingTable(bytes) }
    #expect(try ReadingTable(text: "") == ReadingTable())
  }

  @Test func anErrorNamesTheLineAndTheExpectedForm() {
    let error = #expect(throws: ReadingTableError.self) { try ReadingTable(text: "行\thong9\txing2\thommn") }
    #expect(error?.description == "line 1: a Jyutping reading isn't 1 to 6 small letters and a tone from 1 to 6")
  }
}

/// Readings of a few characters, as the text of a table spells them.
enum SampleTable {
  static let text = """
    # Made for tests.
    云\twan4\tyun2\tmmi
    雲\twan4\tyun2\tmbmmi
    計\tgai3\tji4\tyrj
    算\tsyun3\tsuan4\thbut
    銀\tngan4\tyin2\tcav
    行\thong4 hang4\txing2 hang2\thommn
    重\tcung5 zung6\tzhong4 chong2\thjwg
    要\tjiu3\tyao4\tmwv
    西\tsai1\txi1\tmcw
    安\ton1\tan1\tjv
    先\tsin1\txian1\thgu
    人\tjan4\tren2\to
    女\tneoi5\tnu3\tv
    工\tgung1\tgong1\tmlm

    """

  static func table() throws -> ReadingTable {
    try ReadingTable(text: text)
  }

  /// A name as an index holds it.
  static func folded(_ name: String) -> ArraySlice<Unicode.Scalar> {
    Array(SearchFolding.fold(name).unicodeScalars)[...]
  }
}
