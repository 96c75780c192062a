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
        try terminal.shows(canvas.appearance, as: \.appearance) { $0.cursor == canvas.cursor && $0.showsCursor }
        // Every seventh frame is drawn whole, the others only where they differ.
        terminal.send(frame.isMultiple(of: 7) ? "\u{0C}" : "n")
      }
    }

    /// Types without a way to turn wrapping off, where a wide character can't be beside the lower right cell.
    static let sparingTypes: Set = ["screen", "tmux-256color", "rxvt", "xterm-mono"]

    /// Not among them: ansi, whose sequence for repeated characters the emulator lacks.
    @Test(arguments: ["xterm", "xterm-mono", "vt100", "vt220", "linux", "screen", "tmux-256color", "rxvt", "no-such-terminal"])
    func everyTypeShowsTheText(type: String) throws {
      let terminal = try VirtualTerminal([Probe.path, "frames", "3"], environment: ["TERM": type])
      for frame in 0..<40 as Range<UInt64> {
        let canvas = Canvas.random(seed: 3 + frame, columns: 80, rows: 24)
        var expected = canvas.appearance.map(\.plain)
        if Self.sparingTypes.contains(type) { expected[23].spareCorner() }
        try terminal.shows(expected, as: \.plain) { $0.cursor == canvas.cursor }
        terminal.send("n")
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

    @Test func withoutColorOtherStylesRemain() throws {
      let canvas = Canvas.random(seed: 7, columns: 80, rows: 24)
      let terminal = try VirtualTerminal([Probe.path, "frames", "7"], environment: ["NO_COLOR": "1"])
      let expected = canvas.appearance.map { row in
        row.map { cell in
          var cell = cell
          if cell.style.background != nil { cell.style.isReversed.toggle() }
          cell.style.foreground = nil
          cell.style.background = nil
          return cell
        }
      }
      try terminal.shows(expected, as: \.appearance)
    }
  }
}

extension VirtualTerminal {
  /// Waits for the expected screen, or records the first row that differs.
  fileprivate func shows(
    _ expected: [[Cell]], as look: ([Cell]) -> [Cell], and holds: (VirtualScreen) -> Bool = { _ in true }
  ) throws {
    do {
      try screen { $0.rows.map(look) == expected && holds($0) }
    } catch {
      for (row, (shown, wanted)) in zip(screen.rows.map(look), expected).enumerated() {
        try #require(shown.map(\.text).joined() == wanted.map(\.text).joined(), "row \(row)")
        try #require(shown == wanted, "row \(row)")
      }
      throw error
    }
  }
}

extension Canvas {
  fileprivate var appearance: [[Cell]] { (0..<rows).map { row($0).appearance } }
}

extension [Cell] {
  fileprivate mutating func spareCorner() {
    guard dropLast().last?.isContinuation == true else { return }
    for column in indices.suffix(3).dropLast() { self[column].text = " " }
  }
}

extension Sequence<Cell> {
  /// The cells without their styles.
  fileprivate var plain: [Cell] { map { Cell($0.text) } }

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
