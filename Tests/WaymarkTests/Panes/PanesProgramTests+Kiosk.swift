import Canvas
import Careers
import Foundation
import Sessions
import TestSupport
import Testing
import VirtualTerminal

extension PanesProgramTests {
  /// The real program as a kiosk.
  @Suite struct KioskTests {
    private func kiosk(_ settings: String = "", arguments: [String] = ["--kiosk"], environment: [String: String] = [:]) throws
      -> KioskProgram
    {
      try KioskProgram(settings, arguments: arguments, environment: environment)
    }

    @Test(arguments: [(["--kiosk"], ""), ([], "kiosk: true")])
    func theOptionOrTheSettingsMakeAKiosk(arguments: [String], settings: String) throws {
      let kiosk = try kiosk(settings, arguments: arguments)
      try kiosk.begin()
      kiosk.terminal.press("q")
      try kiosk.terminal.screen { $0.lines[23].contains("F10 when you are finished") }
      kiosk.terminal.press("/", "s", "e", "c", "r", "e", "t")
      try kiosk.terminal.screen { $0.lines[1].contains("Find: secret") }
      kiosk.terminal.press(.function(10))
      try kiosk.terminal.screen { $0.text.contains("Press any key to begin") && !$0.text.contains("secret") }
      kiosk.terminal.signal(SIGTERM)
      #expect(try kiosk.terminal.exitStatus() == 143)
      let entries = kiosk.logged
      #expect(entries.count == 3)
      #expect(entries.first?.hasPrefix("info started, version") == true)
      #expect(entries.dropFirst() == ["info reset, finished", "info ended, status 143"])
    }

    /// From the start, as keys or from outside.
    @Test func whatKeysMakeOfSignalsDoesNothing() throws {
      let kiosk = try kiosk()
      try kiosk.begin()
      for byte in [0x03, 0x1C, 0x1A, 0x19, 0x0F, 0x13, 0x11] as [UInt8] { kiosk.terminal.send(bytes: [byte]) }
      for signal in [SIGINT, SIGQUIT, SIGTSTP] { kiosk.terminal.signal(signal) }
      kiosk.terminal.press(.down)
      try kiosk.terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
      #expect(kiosk.terminal.state == .running)
      kiosk.terminal.signal(SIGTERM)
      #expect(try kiosk.terminal.exitStatus() == 143)
    }

    @Test(arguments: ["HUP", "TERM", "closed"])
    func endsByTheServiceManagerAndSaysNothingOfTheStudent(ending: String) throws {
      let kiosk = try kiosk()
      try kiosk.begin()
      kiosk.terminal.press("m", .down, .enter)
      try kiosk.terminal.screen { $0.lines[0].contains("1 marked") }
      switch ending {
      case "HUP": kiosk.terminal.signal(SIGHUP)
      case "TERM": kiosk.terminal.signal(SIGTERM)
      default: kiosk.terminal.hangUp()
      }
      #expect(try kiosk.terminal.exitStatus() == (ending == "TERM" ? 143 : 129))
      if ending != "closed" { expectRestored(kiosk.terminal) }
      #expect(!kiosk.terminal.screen.text.contains("come back"))
      #expect(kiosk.log.contains("info ended, status \(ending == "TERM" ? 143 : 129)"))
    }

    @Test func theEnvironmentDecidesNothing() throws {
      let kiosk = try kiosk(
        "colors: auto",
        environment: [
          "WAYMARK_CATALOGUE": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent", "NO_COLOR": "1", "LC_ALL": "zh_HK.UTF-8",
          "LANG": "zh_HK.UTF-8", "COLUMNS": "40", "LINES": "12", "ESCDELAY": "100000", "TERMINFO": "/nonexistent",
        ])
      try kiosk.begin()
      #expect(kiosk.terminal.screen.lines[0].contains("中文"))
      #expect(kiosk.terminal.screen.hasColors)
      kiosk.terminal.press("/", "x", .escape)
      // Without our short delay, Escape would wait for 100 s.
      try kiosk.terminal.screen(within: .seconds(10)) { !$0.text.contains("Find:") && $0.isDrawn }
    }

    @Test func theSignalTakesUpAnotherCatalogueAndRefusesABrokenOne() throws {
      let kiosk = try kiosk()
      let path = kiosk.folder.path("catalogue.sqlite")
      try kiosk.begin()
      try SharedCatalogue.compile(without: ["web-administrator"], to: path)
      kiosk.terminal.signal(SIGUSR1)
      try kiosk.terminal.screen { $0.lines[23].contains("The catalogue was replaced") && !$0.text.contains("Web Administrator") }
      let broken = try kiosk.folder.write(Data(contentsOf: URL(filePath: path)).dropLast(4096), to: "broken.sqlite")
      #expect(rename(broken, path) == 0)
      kiosk.terminal.signal(SIGUSR1)
      try kiosk.terminal.state { _ in kiosk.log.contains("fault catalogue refused") }
      kiosk.terminal.press(.down, .enter)
      try kiosk.terminal.screen { $0.selection.hasPrefix("> Systems Administrator") }
    }

    /// The shortest idle time allowed, and the countdown, with a clock that runs twenty times as fast.
    @Test(.enabled(if: BuiltProgram.launcher(timesAsFast: 20) != nil, "faketime isn't installed"))
    func forgetsByItself() throws {
      let kiosk = try KioskProgram("idle: 10", launcher: try #require(BuiltProgram.launcher(timesAsFast: 20)))
      try kiosk.terminal.screen { $0.text.contains("Press any key to begin") }
      kiosk.terminal.press(.enter, "m")
      // The clock is so fast that the first seconds of the countdown may be missed.
      try kiosk.terminal.screen { $0.text.contains(/In (20|15|10|5) seconds/) && $0.text.contains("秒後") }
      let before = kiosk.terminal.processorTime
      try kiosk.terminal.screen { $0.text.contains("Press any key to begin") }
      #expect(kiosk.terminal.processorTime - before < .milliseconds(500))
      kiosk.terminal.press(.enter)
      try kiosk.terminal.screen { $0.selection.hasPrefix("> IT Technician") && $0.lines[0].contains("0 marked") }
      #expect(kiosk.log.contains("info reset, idle"))
    }

    @Test(
      arguments: [
        (["--kiosk", "--open", "programmer"], 64, "leave out --open, --compare and --session"),
        (["--kiosk", "--compare", "programmer"], 64, "leave out --open, --compare and --session"),
        (["--kiosk", "--session", "/nonexistent/a.session"], 64, "leave out --open, --compare and --session"),
        (["--settings", "/nonexistent"], 66, "/nonexistent: no such file"),
      ] as [([String], Int32, String)])
    func refusesWhatAKioskLacks(arguments: [String], status: Int32, message: String) throws {
      let terminal = try terminal(running: [Program.path] + arguments, columns: 200)
      #expect(try terminal.exitStatus() == status)
      #expect(terminal.screen.text.contains(message), "\(terminal.screen.text)")
    }
  }
}
