import Careers
import Foundation
import Search
import TestSupport
import Testing

@testable import Catalogue

/// A folder in memory, compared with the same catalogue compiled.
struct MemoryLibraryTests {
  @Test func memoryAndCompiledLibrariesAgree() throws {
    let memory = MemoryLibrary(try RealCatalogue.report.get().contents)
    let compiled = try RealCatalogue.library.get()
    #expect(memory.documents() == (try compiled.documents()))
    let document = try #require(memory.documents().last).id
    #expect(memory.documents([document, "none"]) == (try compiled.documents([document, "none"])))
    #expect(memory.sectors() == (try compiled.sectors()))
    for kind in RecordKind.allCases { #expect(memory.records(of: kind) == (try compiled.records(of: kind)), "\(kind)") }
    #expect(memory.recordTable() == (try compiled.recordTable()))
    #expect(memory.factTable() == (try compiled.factTable()))
  }

  @Test func idsAreFoundInAnyCase() throws {
    let memory = MemoryLibrary(Fixture.report().contents)
    #expect(memory.record("111128l5")?.id == "111128L5")
    #expect(memory.record("technicia") == nil)
    #expect(memory.titles(of: ["technician", "none"]).mapValues(\.english) == ["technician": "Technician"])
  }

  @Test(arguments: ["technician", "web admin", "雲端", "jisyut", "techician", "ICT", "nothing at all", ""])
  func memoryAndCompiledSearchesAgree(query: String) throws {
    let folder = try TemporaryFolder()
    var contents = try RealCatalogue.report.get().contents
    try folder.write(Data("技\tji6\tji4\tqje\n術\tseot6\tshu4\thoico\n".utf8), to: "readings.tsv")
    contents.readings = try ReadingsFile(path: folder.path("readings.tsv"))
    try contents.compile(to: folder.path("c"))
    let (memory, compiled) = (MemoryLibrary(contents), try SQLiteLibrary(path: folder.path("c")))
    #expect(try memory.search(query, limit: 50) == compiled.search(query, limit: 50))
    #expect(try memory.suggestions(for: query, limit: 5) == compiled.suggestions(for: query, limit: 5))
  }

  @Test func onlyDocumentsWithUnreadLinesAreListed() throws {
    let folder = try TemporaryFolder()
    var contents = Fixture.report().contents
    try #require(contents.documents.count > 1)
    contents.documents[1].unread = [UnreadLine(number: 3, words: "odd", reason: "no reason")]
    try contents.compile(to: folder.path("c"))
    #expect(try MemoryLibrary(contents).unreadDocuments() == [contents.documents[1]])
    #expect(try SQLiteLibrary(path: folder.path("c")).unreadDocuments() == [contents.documents[1]])
  }

  // MARK: Readings

  @Test func missingReadingsAreReportedOnOpening() throws {
    let folder = try TemporaryFolder()
    try folder.write(Fixture.files)
    let error = CatalogueError.missing(path: folder.path("none"), reason: "the readings of characters can't be read")
    #expect(throws: error) { try openCatalogue(at: folder.path, readings: folder.path("none")) }
  }

  /// Lists and pages need no readings.
  @Test func faultyReadingsAreReportedByTheFirstSearch() throws {
    let folder = try TemporaryFolder()
    try folder.write(Fixture.files)
    try folder.write(Data("人\tjan4\tren2\to\n人\n".utf8), to: "readings.tsv")
    let library = try openCatalogue(at: folder.path, readings: folder.path("readings.tsv"))
    #expect(try library.recordTable().count == Fixture.report().contents.records.count)
    let error = CatalogueError.unusable(
      path: folder.path("readings.tsv"),
      reason: "line 2: expected a character, its Jyutping, its Pinyin and its Cangjie, with tabs between")
    #expect(throws: error) { try library.search("technician", limit: 1) }
    #expect(throws: error) { try library.readWhole() }
    #expect(throws: CatalogueError.self) {
      try CatalogueFolder(path: folder.path).contents(readings: folder.path("readings.tsv")).compile(to: folder.path("c"))
    }
  }
}
