import Canvas
import Testing
import VirtualTerminal

extension PanesProgramTests {
  @Suite struct PlaceTests {
    @Test func opensAtAPage() throws {
      let terminal = try start("--open", "cloud-computing/expert", "--language", "zh-Hant")
      #expect(terminal.screen.selection.hasPrefix("> 專家級別"))
    }

    @Test func opensAComparison() throws {
      let terminal = try start("--compare", "programmer,software-designer")
      #expect(terminal.screen.lines[0].contains("Comparison"))
      #expect(terminal.screen.lines[0].contains("2 marked"))
    }

    @Test func marksOne() throws {
      let terminal = try start("--compare", "programmer")
      #expect(terminal.screen.lines[0].contains("1 marked"))
      #expect(terminal.screen.lines.contains { $0.contains("#Programmer") })
    }

    @Test(
      arguments: [
        (["--open", "nobody"], 66, "no record has the id “nobody”"), (["--open", ""], 66, "no record"),
        (["--open", "it-techncian"], 66, "did you mean it-technician?"), (["--open"], 64, "Missing value"),
        (["--compare", "programmer,nobody"], 66, "no record has the id “nobody”"),
        (["--compare", "patient"], 64, "“patient” is a trait"),
        (["--compare", "programmer,programmer"], 64, "named twice"),
        (["--compare", Array(repeating: "programmer", count: 21).joined(separator: ",")], 64, "--compare takes 1 to 20 records, not 21"),
        (["--language", "fr"], 64, "'fr' is invalid"), (["--color", "maybe"], 64, "'maybe' is invalid"),
        (["--documents", "/nonexistent"], 66, "/nonexistent: no such folder"), (["--documents", ""], 64, "--documents needs a folder"),
        (["--catalogue", "/nonexistent"], 66, "/nonexistent: no such file or folder"),
      ] as [([String], Int32, String)])
    func refusesRecordsItCannotShow(arguments: [String], status: Int32, message: String) throws {
      let terminal = try PanesProgramTests.terminal(running: [Program.path] + arguments, columns: 200)
      #expect(try terminal.exitStatus() == status)
      #expect(terminal.screen.lines[0].hasPrefix("waymark: "))
      #expect(terminal.screen.text.contains(message), "\(terminal.screen.text)")
      expectRestored(terminal)
    }

    /// The command printed on leaving shows the same again.
    @Test(arguments: [
      ["--open", "it-technician"], ["--open", "cloud-computing/expert/cloud-architect", "--language", "zh-Hant", "--ascii"],
      ["--compare", "programmer,software-designer", "--language", "zh-Hant"], ["--open", "111130L4", "--compare", "programmer"],
      ["--compare", "it-technician,programmer,software-designer,data-scientist,data-entry-clerk"],
    ])
    func theLinePrintedLeadsBack(arguments: [String]) throws {
      // One pane at a time, so that only the place decides what is shown.
      let first = try terminal(running: [Program.path] + arguments, columns: 70)
      let hints = try first.screen { $0.isDrawn }.lines.last
      first.press("t")
      let screen = try first.screen { $0.isDrawn && $0.lines.last != hints }
      first.press("q")
      #expect(try first.exitStatus() == 0)
      let printed = first.screen.rows.joined().map(\.text).joined()
      let line = try #require(printed.firstRange(of: /: ?|：/)).upperBound
      let words = printed[line...].split(separator: " ").map(String.init)
      #expect(words.first == "waymark")
      let second = try terminal(running: [Program.path] + words.dropFirst(), columns: 70)
      try second.screen { $0.text == screen.text && $0.cursor == screen.cursor }
    }
  }
}
