import Canvas
import Testing
import VirtualTerminal

extension PanesProgramTests {
  @Suite struct SizeTests {
    static let sizes = [(132, 43), (100, 30), (79, 24), (40, 12), (39, 12), (80, 11), (10, 3), (1, 1), (250, 80), (80, 24)]

    @Test func aSelectionSurvivesEverySize() throws {
      let terminal = try start("--language", "en")
      terminal.press(.down, .down, .down)
      try terminal.screen { $0.selection.hasPrefix("> Programmer") }
      for (columns, rows) in Self.sizes {
        terminal.resize(columns: columns, rows: rows)
        if columns < 40 || rows < 12 {
          try terminal.screen { $0.lines[0] == String("Waymark needs 40×12 cells. q quits".prefix(columns)) && !$0.showsCursor }
        } else {
          try terminal.screen { $0.selection.hasPrefix("> Programmer") && $0.lines[0].contains("Waymark") && !$0.lines[rows - 1].isEmpty }
        }
      }
    }

    @Test(arguments: [
      (["--open", "it-technician"], [Key.tab, .tab], ">     → Associate Degree"),
      (["--compare", "it-technician,programmer,software-designer,data-scientist"], [.right, .right], ">Software Designer"),
    ])
    func otherSelectionsSurviveEverySize(place: [String], keys: [Key], selection: String) throws {
      let terminal = try PanesProgramTests.start(at: place)
      for key in keys { terminal.press(key) }
      try terminal.screen { $0.selection.hasPrefix(selection) }
      for (columns, rows) in Self.sizes {
        terminal.resize(columns: columns, rows: rows)
        guard columns >= 40, rows >= 12 else { continue }
        try terminal.screen { $0.selection.hasPrefix(selection) && !$0.lines[rows - 1].isEmpty }
      }
    }

    /// Sizes come between keys, and a size of 0 is none. All others are large enough: keys that come while the panes are too small are ignored.
    @Test func sizesBetweenKeysLoseNoKey() throws {
      let terminal = try start()
      let sizes = Self.sizes.filter { $0 >= 40 && $1 >= 12 }
      for (character, (columns, rows)) in zip("/data s", sizes + sizes) {
        terminal.resize(columns: columns, rows: rows)
        terminal.press(.character(character))
        terminal.resize(columns: 0, rows: 0)
      }
      terminal.resize(columns: 90, rows: 26)
      try terminal.screen { $0.lines[1].hasPrefix("  Find: data s") && !$0.lines[25].isEmpty }
    }

    @Test func quitsWhileItIsTooSmall() throws {
      let terminal = try start()
      terminal.resize(columns: 20, rows: 5)
      try terminal.screen { $0.lines[0].hasPrefix("Waymark needs") }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }
  }
}
