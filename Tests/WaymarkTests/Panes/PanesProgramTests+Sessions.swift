import Canvas
import Careers
import Foundation
import Interface
import SessionFiles
import Sessions
import TestSupport
import Testing
import VirtualTerminal

extension PanesProgramTests {
  /// `--session` in the real program: the screen comes back after any kind of end.
  @Suite struct SessionTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var path: String { folder.path("chan.session") }

    // MARK: Ended in the middle

    @Test func aHangUpLosesNothing() throws {
      let first = try start("--session", path)
      first.send("jmnlikes 修理\r/cloud\r\rb")
      let screen = try first.screen { $0.lines.last?.contains("both languages") == true }
      first.hangUp()
      #expect(try first.exitStatus() == 129)
      let second = try start("--session", path)
      second.press(.control("l"))
      try second.screen { $0.lines.dropLast().elementsEqual(screen.lines.dropLast()) }
      second.press("q")
      #expect(try second.exitStatus() == 0)
      #expect(second.screen.text.contains("waymark --session"))
      #expect(try folder.names() == ["chan.session"])
    }

    /// Killed during typing: all letters that were shown are kept.
    @Test(arguments: Seeds.all())
    func aPowerCutLosesNothingThatWasSeen(seed: UInt64) throws {
      var source = SplitMix64(seed: seed)
      let text = (1...9).map { "word\($0)" }.joined(separator: " ")
      let cut = Int.random(in: 1..<text.count, using: &source)
      let first = try start("--session", path)
      first.press("n")
      first.send(String(text.prefix(cut)))
      try first.screen { $0.lines[1].hasSuffix(" \(cut)/\(Notes.longest)") }
      // A frame is kept before the next one is drawn.
      first.send(String(text.dropFirst(cut).prefix(1)))
      try first.screen { $0.lines[1].hasSuffix(" \(cut + 1)/\(Notes.longest)") }
      for letter in text.dropFirst(cut + 1) { first.send(String(letter)) }
      first.signal(SIGKILL)
      #expect(try first.exitStatus() == 137)
      let second = try terminal(running: [Program.path, "--session", path])
      let screen = try second.screen { $0.lines[1].hasPrefix("  Note:") && !($0.lines.last ?? "").isEmpty }
      let kept = screen.lines[1].split(separator: " ").last.flatMap { Int($0.prefix { $0 != "/" }) }
      #expect(kept ?? 0 >= cut)
      #expect(screen.lines[1].hasPrefix("  Note: " + text.prefix(kept ?? 0).trimmingCharacters(in: .whitespaces)))
    }

    // MARK: The file

    @Test func nobodyElseCanReadIt() throws {
      let terminal = try shell("umask 0; exec waymark --session \(path.quoted)")
      terminal.press("m")
      try terminal.screen { $0.isDrawn && $0.lines[0].contains("1 marked") }
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }

    @Test func theSecondProgramIsRefused() throws {
      let first = try start("--session", path)
      let second = try PanesProgramTests.terminal(running: [Program.path, "--session", path], columns: 200)
      #expect(try second.exitStatus() == 75)
      #expect(second.screen.text.contains("another program has this session open"))
      first.press("m")
      try first.screen { $0.lines[0].contains("1 marked") }
    }

    @Test(arguments: [
      ("folder", 65, "it is a folder"), ("link", 65, "it is a link"), ("text", 65, "isn't a Waymark session"),
      ("no/where", 73, "can't be made"), ("former", 65, "a session written by Waymark 0.1.0 or earlier"),
    ])
    func refusesUnusableFiles(name: String, status: Int32, reason: String) throws {
      let former = "SQLite format 3\u{0}" + String(repeating: "\u{0}", count: 52) + "WYMS"
      try folder.write(["text": "text", "folder/a": "", "former": former])
      try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "text")
      let terminal = try PanesProgramTests.terminal(running: [Program.path, "--session", folder.path(name)], columns: 200)
      #expect(try terminal.exitStatus() == status)
      #expect(terminal.screen.text.contains(reason), "\(terminal.screen.text)")
      expectRestored(terminal)
    }

    // MARK: It can't be kept

    @Test func aMissingFolderIsReportedAndRetried() throws {
      try FileManager.default.createDirectory(atPath: folder.path("stick"), withIntermediateDirectories: false)
      let terminal = try start("--session", folder.path("stick/chan.session"))
      terminal.press("m")
      try terminal.screen { $0.lines[0].contains("1 marked") }
      // The screen is drawn before the session is saved.
      try terminal.state { _ in
        let saved = try? String(contentsOfFile: folder.path("stick/chan.session"), encoding: .utf8)
        return saved?.contains(#""marks":["it-technician"]"#) == true
      }
      try FileManager.default.removeItem(atPath: folder.path("stick"))
      terminal.press(.down)
      try terminal.screen { $0.text.contains("The session can’t be saved") }
      // The panes go on.
      terminal.press("t")
      try terminal.screen { $0.lines[0].contains("English") && !$0.text.contains("can’t be saved") }
      try FileManager.default.createDirectory(atPath: folder.path("stick"), withIntermediateDirectories: false)
      terminal.press(.down)
      try terminal.screen { $0.text.contains("可以再次存檔") }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
      var file = try SessionFile(path: folder.path("stick/chan.session"), mayCreate: false)
      #expect(try file.session()?.marks == ["it-technician"])
      file.close()
    }

    /// A file size limit makes writes fail like a full disk.
    @Test func aFullDiskStopsNothing() throws {
      let terminal = try shell("trap '' XFSZ; ulimit -f 8; exec waymark --session \(path.quoted)")
      try terminal.screen { $0.isDrawn }
      for number in 0..<20 { terminal.send("n\u{1B}[200~\(number)\(String(repeating: "滿", count: 190))\u{1B}[201~\r") }
      // The next note's message may have replaced this one; the mark stays.
      try terminal.screen { $0.lines[0].contains("not saved") }
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") && $0.lines[0].contains("not saved") }
      terminal.press("q")
      try terminal.screen { $0.text.contains("press q again") }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 73)
      // The last saved session is whole.
      let outcome = try Program.run("session", "export", path, environment: ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath])
      #expect(outcome.status == 0)
    }
  }
}
