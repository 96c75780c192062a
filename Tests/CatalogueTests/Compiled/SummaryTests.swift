import Careers
import Foundation
import TestSupport
import Testing

@testable import Catalogue

/// What lists need of every record, as a compiled file holds it.
struct SummaryTests {
  private static func ids(sortedIn language: Language, _ titles: [(RecordID, Text)]) -> [RecordID] {
    let records = titles.map { Record.trait(Trait(id: $0.0, title: $0.1)) }
    let places = TitleOrder.places(of: records)
    return titles.map(\.0).sorted { (places[$0]?[language] ?? .max) < (places[$1]?[language] ?? .max) }
  }

  private static func ids(sortedIn language: Language, _ titles: [String]) -> [RecordID] {
    ids(sortedIn: language, titles.map { (RecordID($0), Text(verbatim: $0)) })
  }

  /// Of 1, 2, 3, 4, 4, 7, 12, 12, 13, 14 and 32 strokes: 程 stands before 雲 by its radical.
  @Test func chineseIsInTheOrderOfStrokes() {
    let sorted = ["一", "人", "大", "中文", "中文系", "技術員", "程式編寫員", "雲端", "資訊", "網站管理員", "籲"]
    #expect(Self.ids(sortedIn: .traditionalChinese, sorted.reversed()) == sorted.map { RecordID($0) })
  }

  @Test func englishIgnoresCase() {
    #expect(
      Self.ids(sortedIn: .english, ["beta", "Alpha", "ALPHA 2", "Gamma", "alpha"]) == ["Alpha", "alpha", "ALPHA 2", "beta", "Gamma"])
  }

  @Test func aMissingLanguageStandsByTheOther() {
    let titles: [(RecordID, Text)] = [("b", Text(english: "B")), ("c", Text("C", "人")), ("a", Text(english: "A", traditionalChinese: "大"))]
    #expect(Self.ids(sortedIn: .english, titles) == ["a", "b", "c"])
    #expect(Self.ids(sortedIn: .traditionalChinese, titles) == ["c", "a", "b"])
  }

  @Test func equalTitlesKeepTheOrderOfTheCatalogue() {
    let titles: [(RecordID, Text)] = [("b", Text("A", "人")), ("a", Text("a", "人"))]
    for language in Language.allCases { #expect(Self.ids(sortedIn: language, titles) == ["b", "a"]) }
  }

  // MARK: The compiled file

  @Test func everyRecordHasOneInTheOrderOfTheCatalogue() throws {
    let (library, records) = (try RealCatalogue.library.get(), try RealCatalogue.records())
    let summaries = try library.summaries()
    #expect(summaries.map(\.id) == records.map(\.id))
    #expect(summaries.map(\.kind) == records.map(\.kind))
    #expect(summaries.map(\.title) == records.map(\.title))
    for language in Language.allCases {
      #expect(summaries.compactMap { $0.titleOrder[language] }.sorted() == Array(records.indices))
    }
  }

  @Test func summaryOfAnOccupation() throws {
    let summary = try #require(try RealCatalogue.library.get().summaries().first { $0.id == "it-technician" })
    #expect(summary.pay?.lowest == 12_000 && summary.pay?.highest == 27_000 && summary.pay?.isOpenEnded == true)
    #expect(summary.qfLevels.map(\.rawValue) == [4])
    #expect(summary.entry?.english == "Higher Diploma / Associate Degree / Registered Post-Secondary College Diploma")
    #expect(summary.listedAs.map(\.english) == ["Technician"])
    #expect(summary.words.contains("IT Manager") && summary.words.contains("技術員") && summary.words.contains("電腦技術員"))
  }

  /// Of the twelve listed names, two say something else than the titles of the three occupations they stand for.
  @Test func listedNamesAreThoseThatDiffer() throws {
    let listed = try RealCatalogue.library.get().summaries().filter { !$0.listedAs.isEmpty }
    #expect(listed.map(\.id) == ["it-technician", "web-administrator", "systems-administrator"])
    #expect(listed.map { $0.listedAs.map(\.english) } == [["Technician"], ["Administrators"], ["Administrators"]])
  }

  @Test func aDamagedSummaryIsThrown() throws {
    var bytes = try CompiledFixture.bytes.get()
    let (old, new) = (Data("\"listedAs\"".utf8), Data("\"listedAt\"".utf8))
    let place = try #require(bytes.firstRange(of: old))
    bytes.replaceSubrange(place, with: new)
    let folder = try TemporaryFolder()
    let library = try SQLiteLibrary(path: folder.write(bytes, to: "c"))
    #expect(throws: CatalogueError.self) { try library.summaries() }
  }
}
