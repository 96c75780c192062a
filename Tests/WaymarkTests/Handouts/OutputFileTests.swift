import Foundation
import TestSupport
import Testing

@testable import waymark

/// Files written whole or not at all.
@Suite struct OutputFileTests {
  private func text(_ path: String) throws -> String { String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self) }

  @Test func writesANewFile() throws {
    let folder = try TemporaryFolder()
    try OutputFile(path: folder.path("a")).write("一\n")
    #expect(try text(folder.path("a")) == "一\n")
    #expect(try folder.names() == ["a"])
  }

  @Test func replacesAFileOnlyIfAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a": "old"])
    #expect(throws: OutputFile.Fault.exists) { try OutputFile(path: folder.path("a")).write("new") }
    #expect(try text(folder.path("a")) == "old")
    try OutputFile(path: folder.path("a")).write("new", replacing: true)
    #expect(try text(folder.path("a")) == "new")
    #expect(try folder.names() == ["a"])
  }

  /// A link may lead anywhere, and a folder, pipe or device isn't our file.
  @Test func neverReplacesAnythingElse() throws {
    let folder = try TemporaryFolder()
    try folder.write(["target": "kept"])
    try FileManager.default.createDirectory(atPath: folder.path("folder"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "target")
    try FileManager.default.createSymbolicLink(atPath: folder.path("loose"), withDestinationPath: "nowhere")
    try folder.makePipe("pipe")
    for name in ["folder", "link", "loose", "pipe"] {
      for replacing in [false, true] {
        #expect(throws: OutputFile.Fault.isNoFile) { try OutputFile(path: folder.path(name)).write("new", replacing: replacing) }
      }
    }
    #expect(throws: OutputFile.Fault.isNoFile) { try OutputFile(path: "/dev/null").write("new", replacing: true) }
    #expect(try text(folder.path("target")) == "kept")
    #expect(try folder.names() == ["folder", "link", "loose", "pipe", "target"])
  }

  @Test func aPrivateFileIsReadableOnlyByItsOwner() throws {
    let folder = try TemporaryFolder()
    try folder.write(["a": "old"])
    try OutputFile(path: folder.path("a")).write("notes", replacing: true, isPrivate: true)
    #expect(try FileManager.default.attributesOfItem(atPath: folder.path("a"))[.posixPermissions] as? Int == 0o600)
  }

  @Test func saysWhyItCannotWrite() throws {
    let folder = try TemporaryFolder()
    #expect(throws: OutputFile.Fault.failed("No such file or directory")) { try OutputFile(path: folder.path("none/a")).write("x") }
    #expect(throws: OutputFile.Fault.failed("Not a directory")) {
      try folder.write(["a": ""])
      try OutputFile(path: folder.path("a/b")).write("x")
    }
  }
}
