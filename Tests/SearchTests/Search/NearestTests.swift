import Careers
import Testing

@testable import Search

/// Results of an empty query, and suggestions when nothing is found.
struct NearestTests {
  private func finder() throws -> Finder {
    try SmallCatalogue([
      SampleRecord("cloud", .pathway, "Cloud Computing", "雲計算"), SampleRecord("bank", .occupation, "Cloud Bank Teller", "銀行櫃員"),
      SampleRecord("bay", .unit, "Bay", "海灣學院"), SampleRecord("text", .unit, "Clerk", words: [.duty: ["Feeds a walrus"]]),
    ]).finder()
  }

  @Test(arguments: ["", " ", "\t\n", "　", "—", "!?", "。，、", "&", "+", "#", "'", "👩‍💻", "\0", "\u{7}", "\u{301}", "\u{202E}", "*:()"])
  func punctuationAloneShowsEverything(query: String) throws {
    let finder = try finder()
    let outcome = finder.search(query)
    #expect(outcome.kind == .everything && outcome.query.isEmpty)
    #expect(outcome.rows == [0, 1, 2, 3])
    #expect(outcome.rows.allSatisfy { finder.match(of: Int($0), in: outcome) == nil })
    var kept = RowSet(capacity: 4)
    for row in [1, 3] { kept.insert(row) }
    #expect(finder.search(query, within: kept).rows == [1, 3])
  }

  @Test func recordsWithTheMostSharedWordsAreOffered() throws {
    let outcome = try finder().search("zebra bank cloud")
    #expect(outcome.kind == .nearest)
    #expect(try finder().ids(of: outcome) == ["bank"])
  }

  @Test(
    arguments: [
      ("zebra computing", ["cloud"]), ("zebra walrus", ["text"]), ("klood zebra", ["cloud", "bank"]), ("by zebra", ["bay"]),
      ("灣計學先院", ["bay"]), ("算計工先雲", ["cloud"]), ("cloud-zebra", ["bank", "cloud"]),
    ] as [(String, Set<RecordID>)])
  func similarWordsAreOffered(query: String, ids: Set<RecordID>) throws {
    let finder = try finder()
    let outcome = finder.search(query)
    #expect(outcome.kind == .nearest)
    #expect(Set(finder.ids(of: outcome)) == ids)
  }

  @Test(arguments: ["zzqqxx", "zebra", "qqqqqqqq wwwwwwww", "龘", "龘龘龘", "я", "カタカナ", "9999999", "zzqq 龘龘"])
  func nothingIsOfferedForGibberish(query: String) throws {
    let outcome = try finder().search(query)
    #expect(outcome.kind == .nearest && outcome.rows.isEmpty)
  }

  @Test func noMoreThanAFewAreOffered() throws {
    let finder = try SmallCatalogue((0..<50).map { SampleRecord(RecordID("r\($0)"), .unit, "Alpha") }).finder()
    #expect(finder.search("alpha").rows.count == 50)
    #expect(finder.search("alpha zebra").rows == Array(0..<8))
  }

  @Test func onlyRemainingRowsCount() throws {
    let finder = try finder()
    var kept = RowSet(capacity: 4)
    kept.insert(0)
    #expect(finder.search("cloud", within: kept).rows == [0])
    #expect(finder.search("bank", within: kept).kind == .nearest)
    #expect(finder.search("bank", within: kept).rows.isEmpty)
    #expect(finder.search("zebra cloud", within: kept).rows == [0])
    #expect(finder.search("cloud", within: RowSet(capacity: 4)).rows.isEmpty)
  }

  @Test func resultsComeInTheirOrderWithTheirTitles() throws {
    let finder = try finder()
    let results = finder.results(of: finder.search("cloud"), limit: 1)
    #expect(results.map(\.id) == ["bank"])
    #expect(results.map(\.title.english) == ["Cloud Bank Teller"])
    #expect(finder.results(of: finder.search("cloud"), limit: 9).count == 2)
    #expect(finder.results(of: finder.search(""), limit: 9).map(\.id) == ["cloud", "bank", "bay", "text"])
  }
}
