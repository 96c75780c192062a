import Canvas
import Foundation
import Testing
import VirtualTerminal

extension PanesProgramTests {
  @Suite struct TerminalKindTests {
    @Test(arguments: ["C", "POSIX", "en_US.ISO-8859-1", "no_SUCH"])
    func drawsChineseInAnyLocale(locale: String) throws {
      let terminal = try start("--language", "zh-Hant", environment: ["LC_ALL": locale])
      #expect(terminal.screen.selection.hasPrefix("> 資訊科技技術員"))
    }

    @Test func treatsAnUnknownTypeAsXterm() throws {
      let terminal = try start(environment: ["TERM": "no-such-terminal"])
      #expect(terminal.screen.selection.hasPrefix("> IT Technician"))
    }

    /// The Linux console has no Chinese: the program says so once, and always shows English, with our marks in ASCII.
    @Test func theLinuxConsoleGetsEnglishAndTheReason() throws {
      let terminal = try start("--language", "zh-Hant", environment: ["TERM": "linux"])
      #expect(terminal.screen.lines[23] == " This terminal can't draw Chinese: English and codes are shown.")
      terminal.press("}", "}", " ", .down)
      try terminal.screen { $0.selection.hasPrefix("> 111") }
      #expect(terminal.screen.rows.joined().allSatisfy { !$0.isContinuation })
      #expect(!terminal.screen.text.contains("draw Chinese"))
      terminal.press("t")
      try terminal.screen { $0.lines[23].contains("draw Chinese") }
    }

    @Test(arguments: ["vt100", "xterm-mono"])
    func worksWithoutColors(type: String) throws {
      let terminal = try start(environment: ["TERM": type])
      #expect(terminal.screen.selection.hasPrefix("> IT Technician"))
      #expect(!terminal.screen.hasColors)
      #expect(terminal.screen.rows.joined().contains { $0.style.isReversed })
    }

    @Test(arguments: ["xterm", "xterm-16color", "xterm-256color"])
    func usesTheAvailableColors(type: String) throws {
      let terminal = try start(environment: ["TERM": type])
      #expect(terminal.screen.hasColors)
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }

    /// no-color.org: weight and reverse stay.
    @Test func noColorIsRespected() throws {
      for (arguments, environment) in [([], ["NO_COLOR": "1"]), (["--color", "never"], [:])] {
        let terminal = try terminal(running: [Program.path] + arguments, environment: environment)
        try terminal.screen { $0.isDrawn }
        #expect(!terminal.screen.hasColors)
        #expect(terminal.screen.rows.joined().contains { $0.style.isReversed })
        #expect(terminal.screen.rows.joined().contains { $0.style.isBold })
      }
    }

    // MARK: Unusable terminals

    @Test(arguments: [
      ("TERM=dumb exec waymark", "\"dumb\" can't show a screen"), ("unset TERM; exec waymark", "TERM is not set"),
      ("TERM= exec waymark", "TERM is not set"),
      ("exec waymark </dev/null", "not both a terminal"), ("exec waymark >/dev/null", "not both a terminal"),
      ("exec waymark browse | cat; exit ${PIPESTATUS[0]}", "not both a terminal"),
      ("stty cols 39 rows 24; exec waymark", "39×24 cells"), ("stty cols 80 rows 11; exec waymark", "80×11 cells"),
    ])
    func saysWhatElseThereIs(line: String, reason: String) throws {
      let terminal = try PanesProgramTests.shell(line)
      #expect(try terminal.exitStatus() == 69)
      let said = terminal.screen.text
      #expect(said.contains(reason) && said.contains("waymark list, show, compare, search"), "\(said)")
      #expect(terminal.hasFirstModes)
      #expect(!terminal.screen.isAlternate)
    }
  }
}
