import Foundation
import TestSupport
import Testing

@testable import Catalogue

/// Writing a compiled catalogue: repeatable, whole or not at all.
struct CompileTests {
  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test func compilingTwiceGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let contents = try RealCatalogue.report.get().contents
    try contents.compile(to: folder.path("a"))
    try contents.compile(to: folder.path("b"))
    #expect(try bytes(folder.path("a")) == bytes(folder.path("b")))
  }

  @Test func readingTwiceGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] {
      try CatalogueFolder(path: #require(RealCatalogue.folder)).contents().compile(to: folder.path(name))
    }
    #expect(try bytes(folder.path("a")) == bytes(folder.path("b")))
  }

  @Test func theFileIsReadOnlyAndTheOnlyOne() throws {
    let folder = try TemporaryFolder()
    try Fixture.report().contents.compile(to: folder.path("c"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("c"))
    #expect(attributes[.posixPermissions] as? Int == 0o444)
    #expect(try folder.names() == ["c"])
  }

  /// Of any format, since a newer program compiles again.
  @Test(arguments: [0, 1, 2, 255] as [UInt8])
  func anExistingCatalogueIsReplaced(version: UInt8) throws {
    let folder = try TemporaryFolder()
    var old = try CompiledFixture.bytes.get()
    old[63] = version
    try folder.write(old, to: "c")
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: folder.path("c"))
    try Fixture.report().contents.compile(to: folder.path("c"))
    #expect(try bytes(folder.path("c")) == CompiledFixture.bytes.get())
    #expect(try folder.names() == ["c"])
  }

  private static let isAnothers = "it exists and isn't a compiled catalogue; move it away first"

  @Test(arguments: ["", "old", "SQLite format 3\0", "SQLite format 3\0" + String(repeating: "\0", count: 84)])
  func otherFilesAreNotReplaced(text: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data(text.utf8), to: "c")
    let error = CatalogueError.unwritable(path: path, reason: Self.isAnothers)
    #expect(throws: error) { try Fixture.report().contents.compile(to: path) }
    #expect(try folder.names() == ["c"])
    #expect(try bytes(path) == Data(text.utf8))
  }

  @Test func aPipeIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    let path = try folder.makePipe("c")
    let error = CatalogueError.unwritable(path: path, reason: Self.isAnothers)
    #expect(throws: error) { try Fixture.report().contents.compile(to: path) }
    #expect(try folder.names() == ["c"])
  }

  @Test func aMissingFolderIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("none/c")
    let reason = "there is no folder \(folder.path("none/"))"
    #expect(throws: CatalogueError.unwritable(path: path, reason: reason)) { try Fixture.report().contents.compile(to: path) }
    #expect(try folder.names() == [])
  }

  @Test func aFolderIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write(["c/kept": "kept"])
    let error = CatalogueError.unwritable(path: folder.path("c"), reason: Self.isAnothers)
    #expect(throws: error) { try Fixture.report().contents.compile(to: folder.path("c")) }
    #expect(try folder.names() == ["c"])
    #expect(try bytes(folder.path("c/kept")) == Data("kept".utf8))
  }

  @Test(arguments: ["c/d", String(repeating: "x", count: 300)])
  func aFailedWriteLeavesNoFile(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(["c": "a file"])
    let error = #expect(throws: CatalogueError.self) { try Fixture.report().contents.compile(to: folder.path(name)) }
    guard case .unwritable(folder.path(name), _) = error else {
      Issue.record("expected unwritable, found \(String(describing: error))")
      return
    }
    #expect(try folder.names() == ["c"])
    #expect(try bytes(folder.path("c")) == Data("a file".utf8))
  }

  /// A superuser can write everywhere, so is skipped.
  @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
  func anUnwritableFolderIsNamed() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    let error = CatalogueError.unwritable(path: folder.path("c"), reason: "the folder \(folder.path)/ can't be written to")
    #expect(throws: error) { try Fixture.report().contents.compile(to: folder.path("c")) }
  }
}
