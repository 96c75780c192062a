import Foundation
import Interface
import TestSupport
import Testing

@testable import waymark

/// The log of a kiosk, as a file.
@Suite struct RotatedFileTests {
  @Test func growsToItsLimitAndKeepsOldFiles() throws {
    let folder = try TemporaryFolder()
    let file = RotatedFile(path: folder.path("kiosk.log"), limit: 100, kept: 2)
    for number in 0..<50 { file.append("line \(number), and some more\n") }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["kiosk.log", "kiosk.log.1", "kiosk.log.2"])
    for name in names {
      let text = try String(contentsOf: URL(filePath: folder.path(name)), encoding: .utf8)
      #expect(text.utf8.count <= 100 && text.hasSuffix("\n"))
    }
    let newest = try String(contentsOf: URL(filePath: folder.path("kiosk.log")), encoding: .utf8)
    #expect(newest.hasSuffix("line 49, and some more\n"))
  }

  @Test func isReadableOnlyByOwnerAndGroup() throws {
    let folder = try TemporaryFolder()
    RotatedFile(path: folder.path("kiosk.log")).append("line\n")
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path("kiosk.log"))[.posixPermissions] as? Int
    #expect(mode.map { $0 & ~0o640 } == 0)
  }

  /// A missing folder, a folder, a full disk, a pipe or a link neither stops the program nor makes it wait.
  @Test func unwritableEntriesAreLost() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("folder"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "target")
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    for path in [
      folder.path("none/kiosk.log"), folder.path("folder"), folder.path("pipe"), folder.path("link"), "/dev/full", "/proc/version",
    ] {
      RotatedFile(path: path, limit: 100).append("line\n")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("target")))
  }

  @Test func anEntryIsOneSafeLine() throws {
    let folder = try TemporaryFolder()
    let log = KioskLog(path: folder.path("kiosk.log"))
    log.write(.refused(reason: "a\nb\u{1B}[2J\u{202E}"))
    log.write(.forgotten(.idle))
    let text = try String(contentsOf: URL(filePath: folder.path("kiosk.log")), encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix(" fault catalogue refused, the former one stays: a b?[2J?"))
    #expect(lines[1].contains(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ info reset, idle$/))
  }
}
