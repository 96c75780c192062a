import Foundation
import Testing

@testable import Catalogue

/// Folders as they are found on disk.
struct FolderTests {
  @Test func readsWhatTheReaderReads() throws {
    let folder = try TemporaryFolder()
    try folder.write(Fixture.files)
    #expect(try CatalogueFolder(path: folder.path).contents() == Fixture.report().contents)
  }

  @Test func bytesThatAreNotUTF8AreRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write(Fixture.files)
    try folder.write(Data([0x61, 0x3A, 0x20, 0xFF, 0xFE]), to: "ours/links.yaml")
    #expect(try CatalogueFolder(path: folder.path).read().faults.map(\.description) == ["ours/links.yaml:1:1: the file isn't UTF-8"])
  }

  @Test func aFileOverTheLimitIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write(Fixture.files)
    try folder.write(Data(repeating: 0x20, count: YAMLFile.largestSize + 1), to: "ours/links.yaml")
    let faults = try CatalogueFolder(path: folder.path).read().faults.map(\.description)
    #expect(faults == ["ours/links.yaml:1:1: the file is larger than 4194304 bytes"])
  }

  @Test func filesThatAreNotYAMLAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write(Fixture.files)
    try folder.write(["ours/README.md": "\u{F0A7}", "notes.txt": "?", "ours/links.yaml~": "["])
    #expect(try CatalogueFolder(path: folder.path).read().faults == [])
  }

  @Test func faultsAreThrownTogether() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Mutation("ours/traits.yaml", "also:", "als:").files())
    let fault = Fault("unknown key “als”; did you mean “also”?", at: Place(file: "ours/traits.yaml", line: 2, column: 36))
    let error = CatalogueError.faults(path: folder.path, [fault])
    #expect(throws: error) { try CatalogueFolder(path: folder.path).contents() }
    #expect(throws: error) { try SQLiteLibrary(path: folder.path) }
    #expect("\(error)".hasSuffix("1 fault in this catalogue\nours/traits.yaml:2:36: unknown key “als”; did you mean “also”?"))
  }

  @Test func aFolderWithoutACatalogueIsRefused() throws {
    let folder = try TemporaryFolder()
    #expect(throws: CatalogueError.notACatalogue(path: folder.path)) { try CatalogueFolder(path: folder.path) }
    try folder.write(["published": "a file"])
    #expect(throws: CatalogueError.notACatalogue(path: folder.path)) { try SQLiteLibrary(path: folder.path) }
  }
}
