import Canvas
import Testing
import VirtualTerminal

/// The real program, each time in its own terminal.
@Suite enum PanesProgramTests {
  /// A terminal whose catalogue opens at once.
  static func terminal(
    running arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24, keepsOutput: Bool = false
  ) throws -> VirtualTerminal {
    try VirtualTerminal(
      arguments, environment: Program.surroundings.merging(environment) { $1 }, columns: columns, rows: rows, keepsOutput: keepsOutput)
  }

  /// The program, as soon as its first screen is there.
  static func start(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> VirtualTerminal {
    try start(at: arguments, environment: environment, columns: columns, rows: rows)
  }

  static func start(
    at arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> VirtualTerminal {
    let terminal = try terminal(running: [Program.path] + arguments, environment: environment, columns: columns, rows: rows)
    try terminal.screen { $0.isDrawn }
    return terminal
  }

  /// A line of bash, in which `waymark` is the program.
  static func shell(_ line: String, environment: [String: String] = [:], keepsOutput: Bool = false) throws -> VirtualTerminal {
    try terminal(running: ["/bin/bash", "-c", line], environment: environment, columns: 200, keepsOutput: keepsOutput)
  }

  /// Expects the terminal in its state before the program.
  static func expectRestored(_ terminal: VirtualTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(terminal.hasFirstModes, sourceLocation: sourceLocation)
    #expect(!terminal.screen.isAlternate, sourceLocation: sourceLocation)
    #expect(terminal.screen.showsCursor, sourceLocation: sourceLocation)
  }
}

extension VirtualScreen {
  /// Whether a frame is complete: the cursor goes to the selection last.
  var isDrawn: Bool { lines[0].hasPrefix(" Waymark") && !(lines.last ?? "").isEmpty && selection.hasPrefix(">") }

  /// The rest of the cursor's line, from the cursor on.
  var selection: String {
    rows[cursor.row].dropFirst(cursor.column).map(\.text).joined()
  }

  var hasColors: Bool { rows.joined().contains { $0.style.foreground != nil } }
}
