import Careers
import Foundation
import GRDB
import Search
import TestSupport
import Testing

@testable import Catalogue

/// What lists need of every record, in a compiled file.
struct SummaryTests {
  private static func ids(sortedIn language: Language, _ titles: [(RecordID, Text)]) -> [RecordID] {
    let places = TitleOrder.places(of: titles.map(\.1), in: language)
    return zip(places, titles).sorted { $0.0 < $1.0 }.map(\.1.0)
  }

  private static func ids(sortedIn language: Language, _ titles: [String]) -> [RecordID] {
    ids(sortedIn: language, titles.map { (RecordID($0), Text(verbatim: $0)) })
  }

  /// Of 1, 2, 3, 4, 4, 7, 12, 12, 13, 14 and 32 strokes: 程 is before 雲 by its radical.
  @Test func chineseIsInTheOrderOfStrokes() {
    let sorted = ["一", "人", "大", "中文", "中文系", "技術員", "程式編寫員", "雲端", "資訊", "網站管理員", "籲"]
    #expect(Self.ids(sortedIn: .traditionalChinese, sorted.reversed()) == sorted.map { RecordID($0) })
  }

  @Test func englishIgnoresCase() {
    #expect(
      Self.ids(sortedIn: .english, ["beta", "Alpha", "ALPHA 2", "Gamma", "alpha"]) == ["Alpha", "alpha", "ALPHA 2", "beta", "Gamma"])
  }

  @Test func aMissingLanguageSortsByTheOther() {
    let titles: [(RecordID, Text)] = [("b", Text(english: "B")), ("c", Text("C", "人")), ("a", Text(english: "A", traditionalChinese: "大"))]
    #expect(Self.ids(sortedIn: .english, titles) == ["a", "b", "c"])
    #expect(Self.ids(sortedIn: .traditionalChinese, titles) == ["c", "a", "b"])
  }

  @Test func equalTitlesKeepTheOrderOfTheCatalogue() {
    let titles: [(RecordID, Text)] = [("b", Text("A", "人")), ("a", Text("a", "人"))]
    for language in Language.allCases { #expect(Self.ids(sortedIn: language, titles) == ["b", "a"]) }
  }

  // MARK: The compiled file

  @Test func everyRecordHasARowInTheOrderOfTheCatalogue() throws {
    let (table, records) = (try RealCatalogue.library.get().recordTable(), try RealCatalogue.records())
    #expect(table.rows.map { table.id(of: $0) } == records.map(\.id))
    #expect(table.rows.map { table.kind(of: $0) } == records.map(\.kind))
    #expect(table.rows.map { table.title(of: $0) } == records.map(\.title))
    for language in Language.allCases {
      #expect(table.rows.map { table.titleOrder(of: $0, in: language) }.sorted() == Array(records.indices))
    }
    #expect(records.allSatisfy { table.row(of: $0.id).map { table.id(of: $0) } == $0.id })
  }

  @Test func aRowMatchesItsRecord() throws {
    let contents = try RealCatalogue.report.get().contents
    let table = try RealCatalogue.library.get().recordTable()
    for (row, summary) in Summary.all(of: contents.records, sectors: contents.sectors).enumerated() {
      #expect(table.summary(of: row) == summary)
    }
  }

  @Test func summaryOfAnOccupation() throws {
    let table = try RealCatalogue.library.get().recordTable()
    let summary = table.summary(of: try #require(table.row(of: "it-technician")))
    #expect(summary.pay?.lowest == 12_000 && summary.pay?.highest == 27_000 && summary.pay?.isOpenEnded == true)
    #expect(summary.qfLevels.map(\.rawValue) == [4])
    #expect(summary.entry?.english == "Higher Diploma / Associate Degree / Registered Post-Secondary College Diploma")
    #expect(summary.listedAs?.english == "Technician")
  }

  @Test(arguments: [
    "table.kinds", "table.parents", "table.ids.offsets", "table.rows-by-id", "table.counts", "names.places", "names.starts", "names.rows",
    "texts.starts", "readings",
  ])
  func aDamagedIndexIsThrown(part: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(CompiledFixture.bytes.get(), to: "c")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "UPDATE part SET bytes = x'FFFFFFFFFFFFFF' WHERE name = ?", arguments: [part])
      #expect(database.changesCount == 1)
    }
    let library = try SQLiteLibrary(path: path)
    #expect(throws: CatalogueError.self) { try library.finder() }
  }
}
