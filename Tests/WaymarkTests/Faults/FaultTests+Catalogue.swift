import Canvas
import Foundation
import Sessions
import TestSupport
import Testing
import VirtualTerminal

extension FaultTests {
  /// The catalogue's file changes while the panes run.
  @Suite struct CatalogueTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
      folder = try TemporaryFolder()
      path = try folder.write(Data(contentsOf: URL(filePath: SharedCatalogue.compiledPath)), to: "catalogue.sqlite")
    }

    private func start() throws -> VirtualTerminal {
      try PanesProgramTests.start("--language", "en", environment: ["WAYMARK_CATALOGUE": path])
    }

    /// The opened file stays until it is closed.
    @Test func removed() throws {
      let terminal = try start()
      try FileManager.default.removeItem(atPath: path)
      try expectEverythingToBeRead(in: terminal)
    }

    @Test func replacedByAnother() throws {
      let terminal = try start()
      let other = try folder.write(Data(repeating: 0x61, count: 100_000), to: "other")
      #expect(rename(other, path) == 0)
      try expectEverythingToBeRead(in: terminal)
    }

    /// No previous catalogue is held open.
    @Test func isLetGoWhenAnotherIsTakenUp() throws {
      let terminal = try start()
      for _ in 0..<3 {
        let other = try folder.write(Data(contentsOf: URL(filePath: SharedCatalogue.compiledPath)), to: "other")
        #expect(rename(other, path) == 0)
        terminal.signal(SIGUSR1)
        try terminal.screen { $0.lines[23].contains("The catalogue was replaced") }
        terminal.press(.down)
        try terminal.screen { !$0.lines[23].contains("The catalogue was replaced") }
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(terminal.process)/fd").compactMap {
        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(terminal.process)/fd/\($0)")
      }
      #expect(files.filter { $0.contains("catalogue.sqlite") } == [path])
    }

    private func expectEverythingToBeRead(in terminal: VirtualTerminal) throws {
      terminal.send("/software designer")
      try terminal.screen { $0.selection.hasPrefix(" ") && $0.text.contains("> Software Designer") }
      terminal.press(.enter, .enter)
      try terminal.screen { $0.selection.hasPrefix("> Software Designer") && $0.lines[0].contains("Software Designer") }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }

    /// What was read before is still shown, the rest is reported as unreadable, and every key is answered.
    @Test(arguments: ["truncated to nothing", "truncated to a page", "overwritten", "overwritten in its middle"])
    func damaged(how: String) throws {
      let terminal = try start()
      try damage(how)
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
      terminal.press("/")
      terminal.send("cloud")
      terminal.press(.escape, .escape, .enter, "m", .down, "t", "f")
      terminal.press(.escape, "t")
      try terminal.screen { $0.lines[0].hasPrefix(" Waymark") && $0.lines[23].isEmpty == false }
      terminal.press(.escape, .escape, "q")
      #expect(try terminal.exitStatus() == 0)
      PanesProgramTests.expectRestored(terminal)
    }

    /// In place, as a careless copy does it.
    private func damage(_ how: String) throws {
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      defer { try? file.close() }
      switch how {
      case "truncated to nothing": try file.truncate(atOffset: 0)
      case "truncated to a page": try file.truncate(atOffset: 4096)
      case "overwritten in its middle":
        try file.seek(toOffset: 8192)
        try file.write(contentsOf: Data(repeating: 0xFF, count: 200_000))
      default: try file.write(contentsOf: Data(repeating: 0x61, count: 300_000))
      }
    }

    @Test func saysWhatCannotBeRead() throws {
      let terminal = try start()
      try damage("truncated to nothing")
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") && $0.text.contains("The catalogue can’t be read: ") }
    }
  }
}
