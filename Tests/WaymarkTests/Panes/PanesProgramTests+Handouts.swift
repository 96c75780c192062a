import Canvas
import Foundation
import Sessions
import TestSupport
import Testing
import VirtualTerminal

extension PanesProgramTests {
  /// Handouts made in the panes of the real program: saved, printed, or neither.
  @Suite struct HandoutTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    // MARK: Saved

    @Test func savesThePageInTheCurrentFolder() throws {
      let terminal = try start(in: folder.path)
      terminal.send("nRing <b>IVE</b> & ask\r")
      terminal.press("p")
      try terminal.screen { $0.text.contains("QR code") }
      for name in ["waymark-it-technician.html", "waymark-it-technician-2.html"] {
        terminal.press("s")
        try terminal.screen { $0.text.contains("Saved as \(folder.path(name))") }
      }
      // Without its first line, and in both languages.
      terminal.press(.down, .enter, "b", "s")
      try terminal.screen { $0.text.contains("waymark-it-technician-3.html") }
      terminal.press(.escape, "q")
      #expect(try terminal.exitStatus() == 0)
      let pages = try folder.names().sorted().map { String(decoding: try Data(contentsOf: URL(filePath: folder.path($0))), as: UTF8.self) }
      #expect(pages.count == 3)
      #expect(Set(pages).count == 2)
      for page in pages {
        let reader = ElementReader()
        #expect(reader.read(page), "\(reader.fault)")
        #expect(!reader.elements.contains("b"))
        #expect(page.contains("IT Technician") && page.contains("Ring &lt;b&gt;IVE&lt;/b&gt; &amp; ask"))
      }
    }

    @Test(arguments: ["/proc", "/sys"])
    func saysWhyNothingCanBeSaved(path: String) throws {
      let terminal = try start(in: path)
      terminal.press("p", "s")
      try terminal.screen { $0.text.contains("\(path)/waymark-it-technician.html can’t be written: ") }
      terminal.press(.escape, .down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
    }

    // MARK: Printed

    @Test func withoutAPrinterSaysSo() throws {
      let terminal = try start(in: folder.path)
      terminal.press("p", "o")
      try terminal.screen { $0.text.contains("No printer is set up here: name one in the settings.") }
    }

    /// The program runs `lp` at a fixed path, so another is put there in a file system view of its own.
    @Test(
      .enabled(if: mayReplaceLp),
      arguments: [
        ("exit 0", "Sent to the printer office."),
        ("echo 'lp: no such \u{1B}[31mqueue' >&2; exit 1", "not printed: the print queue refused: lp: no such ?[31mqueue"),
        ("exit 3", "not printed: the print queue refused"),
      ])
    func printsByTheProgramAtItsFixedPath(end: String, message: String) throws {
      let fake = try FakePrinter(after: end)
      let terminal = try printing(preparing: "mount --bind \(fake.path.quoted) /usr/bin/lp")
      terminal.press("p", "o")
      try terminal.screen { $0.text.contains(message) }
      terminal.press(.escape, "q")
      #expect(try terminal.exitStatus() == 0)
      #expect(try fake.noted("arguments") == ["-d", "office", "-t", "Waymark", "-o", "media=A4", "-s"])
      let page = try fake.noted("page")
      #expect(page.first == "IT Technician" && page.last?.hasPrefix("Made on ") == true, "\(page)")
      #expect(InertBytes.faults(inText: page.joined(separator: "\n").utf8) == [])
    }

    /// With a clock that runs twenty times as fast.
    @Test(.enabled(if: mayReplaceLp && BuiltProgram.launcher(timesAsFast: 20) != nil))
    func aQueueThatDoesNotAnswerIsNotWaitedFor() throws {
      let fake = try FakePrinter(after: "exec sleep 60")
      let fast = try #require(BuiltProgram.launcher(timesAsFast: 20))
      let terminal = try printing(preparing: "mount --bind \(fake.path.quoted) /usr/bin/lp", launcher: fast)
      terminal.press("p", "o")
      try terminal.screen { $0.text.contains("the print queue didn’t answer within 8 seconds") }
      terminal.press(.escape, "q")
      #expect(try terminal.exitStatus() == 0)
    }

    @Test(.enabled(if: mayReplaceLp))
    func saysSoIfLpCannotBeStarted() throws {
      let terminal = try printing(preparing: "mount --bind /dev/null /usr/bin/lp")
      terminal.press("p", "o")
      try terminal.screen { $0.text.contains("not printed: lp can’t be started: Permission denied") }
    }

    // MARK: At a kiosk

    /// Closed keys do nothing and say so; no file appears, no program is started.
    @Test func aKioskNeitherSavesNorPrints() throws {
      let kiosk = try KioskProgram("printer: office", launcher: Self.launcher(in: folder.path))
      try kiosk.begin()
      kiosk.terminal.press("p")
      try kiosk.terminal.screen { $0.lines[23].contains("QR code") && !$0.lines[23].contains("print") && !$0.lines[23].contains("save") }
      for key: Key in ["o", "s"] {
        kiosk.terminal.press(key)
        try kiosk.terminal.screen { $0.text.contains("That is turned off at this terminal.") }
        kiosk.terminal.press(.down)
        try kiosk.terminal.screen { !$0.text.contains("turned off at this terminal") }
      }
      kiosk.terminal.signal(SIGTERM)
      #expect(try kiosk.terminal.exitStatus() == 143)
      #expect(try folder.names() == [])
    }

    @Test(.enabled(if: mayReplaceLp))
    func aKioskPrintsWhereItsSettingsOpenThat() throws {
      let fake = try FakePrinter()
      let launcher = KioskProgram.launcher(preparing: "mount --bind \(fake.path.quoted) /usr/bin/lp")
      let kiosk = try KioskProgram("printer: office\nopen: [printing]", launcher: launcher)
      try kiosk.begin()
      kiosk.terminal.press("p", "o")
      try kiosk.terminal.screen { $0.text.contains("Sent to the printer office.") }
      #expect(try fake.noted("page").first == "IT Technician")
      kiosk.terminal.press("s")
      try kiosk.terminal.screen { $0.text.contains("That is turned off at this terminal.") }
    }

    // MARK: Helpers

    private static let mayReplaceLp = KioskProgram.mayReplaceWhatStandsInTheSystem && FileManager.default.fileExists(atPath: "/usr/bin/lp")

    private static func launcher(in path: String) -> [String] { ["/bin/sh", "-c", "cd \(path.quoted) && exec \"$0\" \"$@\""] }

    private func start(in path: String) throws -> VirtualTerminal {
      let terminal = try PanesProgramTests.terminal(running: Self.launcher(in: path) + [Program.path, "--language", "en"], columns: 200)
      try terminal.screen { $0.isDrawn }
      return terminal
    }

    private func printing(preparing line: String, launcher: [String] = []) throws -> VirtualTerminal {
      try folder.write(["waymark/settings.yaml": "printer: office\n"])
      let terminal = try PanesProgramTests.terminal(
        running: KioskProgram.launcher(preparing: line) + launcher + [Program.path], environment: ["XDG_CONFIG_HOME": folder.path],
        columns: 200)
      try terminal.screen { $0.isDrawn }
      return terminal
    }
  }
}
