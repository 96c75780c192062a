import Foundation
import TestSupport
import Testing

@testable import Catalogue
@testable import CheckedYAML

/// Folders on disk.
struct FolderTests {
  @Test func foldersAreReadLikeTheirFiles() throws {
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

  @Test func otherFilesThanYAMLAreIgnored() throws {
    let folder = try TemporaryFolder()
    try folder.write(Fixture.files)
    try folder.write([
      "ours/README.md": "\u{F0A7}", "notes.txt": "?", "ours/links.yaml~": "[", "ours/.links.yaml": "[", "published/.git/a.yaml": "[",
    ])
    #expect(try CatalogueFolder(path: folder.path).read().faults == [])
  }

  @Test func faultsAreThrownTogether() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Mutation("ours/traits.yaml", "also:", "als:").files())
    let fault = Diagnostic("unknown key “als”; did you mean “also”?", at: Place(file: "ours/traits.yaml", line: 2, column: 36))
    let error = CatalogueError.faults(path: folder.path, [fault])
    #expect(throws: error) { try CatalogueFolder(path: folder.path).contents() }
    #expect(throws: error) { try openCatalogue(at: folder.path) }
    #expect("\(error)".hasSuffix("1 fault in this catalogue\nours/traits.yaml:2:36: unknown key “als”; did you mean “also”?"))
  }

  @Test func aFolderWithoutACatalogueIsRefused() throws {
    let folder = try TemporaryFolder()
    #expect(throws: CatalogueError.notACatalogue(path: folder.path)) { try CatalogueFolder(path: folder.path) }
    try folder.write(["published": "a file"])
    #expect(throws: CatalogueError.notACatalogue(path: folder.path)) { try openCatalogue(at: folder.path) }
  }

  private func faults(_ change: (TemporaryFolder) throws -> Void) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(Fixture.files)
    try change(folder)
    return try CatalogueFolder(path: folder.path).read().faults.map(\.description)
  }

  @Test func aFolderWithinAFolderIsAFault() throws {
    let found = try faults { try $0.write(["published/occupations/old/clerk.yaml": "["]) }
    #expect(found.contains("published/occupations/old:1:1: no folder is expected here"))
  }

  @Test func aCyclicFolderIsAFault() throws {
    let found = try faults {
      try FileManager.default.createSymbolicLink(atPath: $0.path("ours/pathways/round"), withDestinationPath: "../..")
    }
    #expect(found.contains("ours/pathways/round:1:1: no folder is expected here"))
  }

  @Test(arguments: ["ours/extra.yaml", "published/occupations/clerk.yml"])
  func aPipeIsRefusedUnopened(name: String) throws {
    let found = try faults { try $0.makePipe(name) }
    #expect(found.contains("\(name):1:1: it isn't a file that can be read"))
  }

  @Test func aPipeInPlaceOfAFileIsRefusedUnopened() throws {
    let found = try faults {
      try FileManager.default.removeItem(atPath: $0.path("ours/links.yaml"))
      try $0.makePipe("ours/links.yaml")
    }
    #expect(found == ["ours/links.yaml:1:1: it isn't a file that can be read"])
  }

  @Test(arguments: ["/dev/zero", "nothing"])
  func aLinkToNoFileIsRefused(target: String) throws {
    let found = try faults {
      try FileManager.default.createSymbolicLink(atPath: $0.path("ours/extra.yaml"), withDestinationPath: target)
    }
    #expect(found.contains("ours/extra.yaml:1:1: it isn't a file that can be read"))
  }

  @Test func otherPipesAreIgnored() throws {
    #expect(try faults { try $0.makePipe("ours/notes.txt") } == [])
  }

  /// A superuser can read everything, so is skipped.
  @Test(.enabled(if: getuid() != 0, "the superuser may read anywhere"))
  func anUnreadableFolderIsAFault() throws {
    let found = try faults {
      try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: $0.path("ours/sectors"))
    }
    #expect(found.contains("ours/sectors:1:1: the folder can't be read"))
  }
}
