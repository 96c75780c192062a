import Canvas
import Testing
import VirtualTerminal

extension FaultTests {
  @Suite struct SizeTests {
    @Test(arguments: [(1, 1), (5, 3), (500, 200)])
    func everySizeIsDrawn(columns: Int, rows: Int) throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      terminal.resize(columns: columns, rows: rows)
      try terminal.screen {
        columns < 40 ? $0.lines[0] == String("Waymark needs".prefix(columns)) : $0.isDrawn && !$0.lines[rows - 1].isEmpty
      }
      // A key that comes before the window has grown changes nothing that nobody sees.
      terminal.resize(columns: 80, rows: 24)
      try terminal.screen { $0.isDrawn && $0.selection.hasPrefix("> IT Technician") }
      terminal.press(.down)
      try terminal.screen { $0.isDrawn && $0.selection.hasPrefix("> Web Administrator") }
    }

    /// Two seconds of a window that is dragged about, with keys between: each key counts, and the last size is the one that is drawn.
    @Test func aHundredResizesASecondLoseNoKey() throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      terminal.press("/")
      let begin = ContinuousClock.now
      var typed = ""
      for step in 1...200 {
        terminal.resize(columns: 40 + step % 97, rows: 12 + step % 31)
        if step % 25 == 0 {
          terminal.send("a")
          typed += "a"
        }
        let next = begin + .milliseconds(10 * step)
        try terminal.state { _ in ContinuousClock.now >= next }
      }
      terminal.resize(columns: 90, rows: 26)
      try terminal.screen { $0.rows.count == 26 && $0.lines[1].hasPrefix("  Find: \(typed) ") && !$0.lines[25].isEmpty }
      #expect(terminal.processorTime < .seconds(10))
    }
  }
}
