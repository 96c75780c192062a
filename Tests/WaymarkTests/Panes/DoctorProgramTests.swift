import Foundation
import Sessions
import TestSupport
import Testing
import VirtualTerminal

@testable import waymark

extension PanesProgramTests {
  /// The doctor, in terminals that answer, don't answer, or answer wrongly.
  @Suite struct DoctorTests {
    private func terminal(
      answers: Bool, arguments: [String] = [], environment: [String: String] = [:], columns: Int = 120, launcher: [String] = []
    ) throws -> VirtualTerminal {
      let surroundings = ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath, "HOME": "/nonexistent"].merging(environment) { $1 }
      return try VirtualTerminal(
        launcher + [Program.path, "doctor"] + arguments, environment: surroundings, columns: columns, rows: 40, answers: answers)
    }

    /// The answers of a terminal that draws samples with these widths.
    private func reports(_ width: (String) -> Int) -> String {
      ([0] + WidthSamples.all.map(width)).map { "\u{1B}[7;\($0 + 1)R" }.joined()
    }

    private func drawn(_ sample: String) -> Int { WidthSamples.chinese.contains(sample) ? 2 : 1 }

    @Test func findsNoFaults() throws {
      let terminal = try terminal(answers: true)
      #expect(try terminal.exitStatus() == 0)
      let text = terminal.screen.text
      #expect(text.contains("well     Widths: Chinese takes two cells\n"))
      #expect(text.contains("each of our \(WidthSamples.marks.count) marks takes one cell"))
      #expect(text.contains("Size: 120×40 cells"))
      #expect(text.contains("16 occupations"))
      #expect(text.contains("\nNothing to fix."))
      expectRestored(terminal)
    }

    @Test func speaksChinese() throws {
      let terminal = try terminal(answers: true, arguments: ["--language", "zh-Hant"])
      #expect(try terminal.exitStatus() == 0)
      #expect(terminal.screen.text.contains("正常    字元寬度：中文字佔兩格"))
      #expect(terminal.screen.text.contains("\n沒有須處理的問題。"))
    }

    @Test func namesMarksThatAreDrawnWide() throws {
      let terminal = try terminal(answers: false)
      try terminal.state { _ in !terminal.hasFirstModes }
      terminal.send(reports { $0 == "│" ? 2 : drawn($0) })
      #expect(try terminal.exitStatus() == 1)
      #expect(terminal.screen.text.contains("fix      Widths: marks that should take one cell: │ 2"))
      #expect(terminal.screen.text.contains("\n1 thing to fix."))
    }

    @Test func aSilentTerminalIsAskedOnlyOnce() throws {
      let terminal = try terminal(answers: false, launcher: BuiltProgram.launcher(timesAsFast: 20) ?? [])
      #expect(try terminal.exitStatus() == 0)
      #expect(terminal.screen.text.contains("note     Widths: the terminal doesn't say where its cursor is"))
      expectRestored(terminal)
    }

    @Test(arguments: ["\u{1B}[1;1Rrm -rf ~\r\u{1B}[99999;99999R", "\u{1B}[9;9R", "\u{1B}[?1;2c\u{1B}[1;1R\u{1B}[1;1R"])
    func invalidAnswersAreNeitherTrustedNorShown(answer: String) throws {
      let terminal = try terminal(answers: false)
      try terminal.state { _ in !terminal.hasFirstModes }
      terminal.send(answer)
      #expect(try terminal.exitStatus() == 0)
      #expect(terminal.screen.text.contains("note     Widths: the terminal's cursor report can't be understood"))
      #expect(!terminal.screen.text.contains("rm -rf"))
      #expect(!terminal.screen.text.contains("[1;1R"))
      expectRestored(terminal)
    }

    @Test(arguments: [("\u{03}", nil, 130), (nil, SIGTERM, 143), (nil, SIGINT, 130)] as [(String?, Int32?, Int32)])
    func endsDuringAQuestion(key: String?, signal: Int32?, status: Int32) throws {
      let terminal = try terminal(answers: false)
      try terminal.state { _ in !terminal.hasFirstModes }
      key.map { terminal.send($0) }
      signal.map { terminal.signal($0) }
      #expect(try terminal.exitStatus() == status)
      expectRestored(terminal)
    }

    @Test func asksNothingOfATerminalWithoutACursor() throws {
      let terminal = try terminal(answers: true, environment: ["TERM": "dumb"])
      #expect(try terminal.exitStatus() == 1)
      #expect(terminal.screen.text.contains("fix      Terminal: TERM is “dumb”: the panes can't be opened"))
      #expect(terminal.screen.text.contains("skipped  Widths"))
    }

    @Test func aWindowThatIsTooSmall() throws {
      let terminal = try VirtualTerminal(
        [Program.path, "doctor", "--format", "json"], environment: ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath], columns: 30, rows: 9
      )
      #expect(try terminal.exitStatus() == 1)
    }
  }
}

/// The doctor without a terminal.
@Suite struct DoctorCommandTests {
  private func doctor(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Outcome {
    let surroundings = ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath].merging(environment) { $1 }
    return try Program.run(["doctor"] + arguments, environment: surroundings)
  }

  @Test func checksThatNeedATerminalAreSkipped() throws {
    let outcome = try doctor()
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").filter { $0.hasPrefix("skipped  ") }.count == 4)
    #expect(outcome.output.contains("note     Locale: “C” isn't in UTF-8"))
  }

  @Test func theJSONHasEveryCheck() throws {
    struct Check: Decodable {
      var check: String
      var verdict: String
      var found: [String: WordsOrList]
      enum WordsOrList: Decodable {
        case words(String)
        case list
        init(from decoder: any Decoder) throws {
          self = (try? decoder.singleValueContainer().decode(String.self)).map { .words($0) } ?? .list
        }
      }
    }
    let outcome = try doctor("--format", "json")
    #expect(outcome.status == 0)
    let checks = try JSONDecoder().decode([Check].self, from: Data(outcome.output.utf8))
    #expect(Set(checks.map(\.check)) == ["locale", "terminal", "colors", "size", "widths", "catalogue", "settings", "permissions"])
    #expect(Set(checks.map(\.verdict)) == ["well", "note", "skipped"])
    #expect(checks.allSatisfy { Set($0.found.keys) == ["en", "zh-Hant", "ours"] })
  }

  @Test func aCatalogueThatCannotBeOpened() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("no catalogue".utf8), to: "a.sqlite")
    for catalogue in [path, "/nonexistent"] {
      let outcome = try doctor("--catalogue", catalogue, environment: ["COLUMNS": "300"])
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("fix      Catalogue: \(catalogue): "))
      #expect(outcome.error == "")
    }
  }

  @Test func settingsWithFaults() throws {
    let folder = try TemporaryFolder()
    try folder.write(["waymark/settings.yaml": "glyphs: runes\n"])
    let outcome = try doctor("--language", "zh-Hant", environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("須處理  設定："))
    #expect(outcome.output.contains("settings.yaml:1:"))
  }

  @Test func looksAtTheSettingsThatAreNamed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("idle: 5\n".utf8), to: "kiosk.yaml")
    let outcome = try doctor("--kiosk", "--settings", path, environment: ["COLUMNS": "300"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("fix      Settings: \(path):1:7: 5 isn't from 10 to 3600"))
    #expect(outcome.output.contains("Permissions: settings \(path): "))
    #expect(try doctor("--settings", folder.path("nothing")).status == 66)
  }

  /// A kiosk uses the machine's file, not one that the environment names.
  @Test func aKiosksSettingsAreTheMachines() throws {
    let folder = try TemporaryFolder()
    let outcome = try doctor("--kiosk", environment: ["XDG_CONFIG_HOME": folder.path, "COLUMNS": "300"])
    #expect(outcome.output.contains("Permissions: settings /etc/waymark/settings.yaml"))
    #expect(!outcome.output.contains(folder.path))
  }
}
