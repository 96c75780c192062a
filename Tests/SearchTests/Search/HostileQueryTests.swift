import Careers
import Foundation
import TestSupport
import Testing

@testable import Search

/// Extreme queries are answered quickly.
struct HostileQueryTests {
  private static let signs = [
    "\0", "cloud\0", "\u{1B}[31mcloud", "\u{7F}", "\u{85}", "\u{2028}cloud", "\u{FEFF}雲", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "\u{E000}",
    "e\u{301}", "\u{301}\u{301}e", "雲\u{FE00}", "雲\u{E0100}", "葛\u{E0101}", "ｶﾞ", "각", "각", "ﷺ", "ﬁ", "ß", "İ", "ſ", "㈱", "㍻", "①", "½",
    "👩‍👩‍👧‍👦", "🇭🇰", "👍🏽 cloud", "نص", "שלום", "हिन्दी", "ไทย", "\u{200B}cloud", "clo\u{AD}ud", "\u{202E}duolc", "'", "''", "’’cloud", "+", "c++++++",
    "c#+#",
    "1", "12", "1 2 3", "wan1", "wan9", "1wan", "wan'", "'wan", "w a n g", "wan''gai", "NULL", "%s%n", "../..", "a\tb\nc",
  ]

  @Test(arguments: signs)
  func isAnswered(query: String) throws {
    let finder = try SearchedCatalogue.shipped.finder()
    for query in [query, query + query, "cloud " + query, query + " 雲", "雲" + query + "計"] { SearchFaults.check(query, finder) }
  }

  @Test(
    arguments: [
      "x", "cloud ", "cloud-", "雲", "雲a", "雲 a ", "wan", "wan gai ", "e\u{301}", "a\u{301}\u{301}\u{301}", "R&D ", "👩‍💻", "1", "s", "ss ",
      "' ", "的",
    ])
  func longQueriesAreAnsweredQuickly(piece: String) throws {
    let finder = try SearchedCatalogue.shipped.finder()
    let start = ContinuousClock.now
    for count in [60, 61, 100, Seeds.length(50_000)] { SearchFaults.check(String(repeating: piece, count: count), finder) }
    #expect(ContinuousClock.now - start < .seconds(20), "far more than it takes, far less than reading all of it would")
  }

  @Test func theBeginningOfALongQueryCounts() throws {
    let finder = try SearchedCatalogue.shipped.finder()
    let one = finder.search("blockchain")
    #expect(finder.search(String(repeating: "blockchain ", count: 10_000)).rows == one.rows)
    #expect(finder.search("blockchain zebra").kind == .nearest)
  }

  @Test func aNameOfManyWordsIsFound() throws {
    let name = (0..<30).map { "word\($0)" }.joined(separator: " ")
    let finder = try SmallCatalogue([SampleRecord("long", .unit, name), SampleRecord("other", .unit, "word0")]).finder()
    #expect(finder.ids(name) == ["long"])
    #expect(finder.firstTier(name).map { $0 >= .prefix } == true)
  }
}
