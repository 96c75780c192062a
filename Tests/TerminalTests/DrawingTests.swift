import Canvas
import TestSupport
import Testing
import TextLayout
import VirtualTerminal

extension TerminalTests {
  @Suite struct DrawingTests {
    @Test(arguments: [(80, 24), (132, 43), (40, 12), (7, 3), (1, 1)])
    func everyFrameIsWhatTheEmulatorShows(columns: Int, rows: Int) throws {
      let seed: UInt64 = 20_261_121
      let terminal = try VirtualTerminal([Probe.path, "frames", "\(seed)"], columns: columns, rows: rows)
      for frame in 0..<30 as Range<UInt64> {
        let canvas = Canvas.random(seed: seed + frame, columns: columns, rows: rows)
        try terminal.shows(canvas.appearance) { $0.cursor == canvas.cursor && $0.showsCursor }
        // Every seventh frame is drawn whole, the others only where they differ.
        terminal.send(frame.isMultiple(of: 7) ? "\u{0C}" : "n")
      }
    }

    /// Ideographs of Unicode 15 and 17, which a C library may not know, a mark, and a spacing vowel that the library doesn't take
    /// for one.
    @Test(arguments: ["雲\u{31350}端\u{323B0}|", "x\u{304}é|", "a\u{1171E}|"])
    func noCharacterShiftsItsRow(text: String) throws {
      let terminal = try VirtualTerminal([Probe.path, "text", text])
      let screen = try terminal.screen { $0.lines[0].hasSuffix("|") }
      #expect(screen.rows[0].firstIndex { $0.text == "|" } == CellWidth.of(text) - 1)
    }

    @Test func withoutColorOnlyColorIsGone() throws {
      let canvas = Canvas.random(seed: 7, columns: 80, rows: 24)
      let terminal = try VirtualTerminal([Probe.path, "frames", "7"], environment: ["NO_COLOR": "1"])
      let expected = canvas.appearance.map { row in
        row.map { cell in
          var cell = cell
          cell.style.foreground = nil
          return cell
        }
      }
      try terminal.shows(expected)
    }
  }
}

extension VirtualTerminal {
  /// Waits until the screen looks as it should, or records the first row that doesn't.
  fileprivate func shows(_ expected: [[Cell]], and holds: (VirtualScreen) -> Bool = { _ in true }) throws {
    do {
      try screen { $0.rows.map(\.appearance) == expected && holds($0) }
    } catch {
      for (row, (shown, wanted)) in zip(screen.rows.map(\.appearance), expected).enumerated() {
        try #require(shown == wanted, "row \(row)")
      }
      throw error
    }
  }
}

extension Canvas {
  fileprivate var appearance: [[Cell]] { (0..<rows).map { row($0).appearance } }
}

extension Sequence<Cell> {
  /// The cells with no more style than can be seen: a blank has no weight, nor a colour unless it is reversed or underlined.
  /// A wide character lends its style to its second cell.
  fileprivate var appearance: [Cell] {
    reduce(into: []) { cells, cell in
      var seen = cell
      if cell.isContinuation, let first = cells.last { seen.style = first.style }
      if cell.text == " " {
        seen.style.isBold = false
        if !cell.style.isReversed, !cell.style.isUnderlined { seen.style.foreground = nil }
      }
      cells.append(seen)
    }
  }
}
