import Careers
import Foundation
import Importing
import TestSupport
import Testing

@testable import Catalogue

/// A folder as `waymark diff` reads it: despite faults in ours, and with the documents' own words.
@Suite struct EditionTests {
  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files {
      let path = folder.path(name)
      try FileManager.default.createDirectory(
        atPath: URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false), withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    return folder
  }

  private func edition(of files: [String: String]) throws -> (edition: CatalogueEdition, faults: Int) {
    let folder = try folder(files)
    let (edition, faults) = try CatalogueFolder(path: folder.path).edition()
    return (edition, faults.count)
  }

  @Test func anEditionWithoutFaultsIsTheCatalogue() throws {
    let (edition, faults) = try edition(of: Fixture.files)
    #expect(faults == 0)
    #expect(edition.records == Fixture.report().contents.records)
  }

  /// Ours restates each word of the document.
  @Test func theDocumentsWordsAreKept() throws {
    var files = Fixture.files
    let name = "published/occupations/technician.yaml"
    files[name] = files[name]?.replacing("[[6, 6], [7, 7]]", with: "[{en: Fix it, lines: [6, 6]}, {en: Sell it, lines: [7, 7]}]")
    let records = try edition(of: files).edition.publishedRecords
    let occupations = records.compactMap { record in if case .occupation(let occupation) = record { occupation } else { nil } }
    #expect(occupations.flatMap(\.duties).map(\.text) == [Text(english: "Fix it"), Text(english: "Sell it")])
  }

  @Test(arguments: ["ours/links.yaml", "ours/traits.yaml", "ours/sectors/technology.yaml"])
  func brokenFilesOfOursAreSkipped(_ name: String) throws {
    var files = Fixture.files
    files[name] = "no: [yaml"
    let (edition, faults) = try edition(of: files)
    #expect(faults > 0)
    #expect(edition.records.count == Fixture.report().contents.records.count)
  }

  /// It has the unit of pay, without which all pay would seem removed.
  @Test(arguments: ["ours/documents.yaml", "published/traits.yaml", "published/occupations/technician.yaml"])
  func brokenFilesOfFactsAreFaults(_ name: String) throws {
    var files = Fixture.files
    files[name] = "no: [yaml"
    #expect(throws: CatalogueError.self) { try edition(of: files) }
  }
}
