import Foundation
import Testing
import TextLayout

/// The program in a real terminal: text takes the terminal's width, and colour is on.
@Suite struct TerminalTests {
  @Test(arguments: [(100, 60), (60, 60)])
  func laysTextOutAtTheTerminalsWidth(_ columns: Int, _ rows: Int) throws {
    let terminal = try Tmux(columns: columns, rows: rows)
    defer { terminal.close() }
    try terminal.type("clear; '\(Program.path)' show patient; echo END-$?")
    let screen = try terminal.screen { $0.contains("END-0") }
    let piped = try Program.run("show", "patient", environment: ["COLUMNS": "\(columns)"]).output
    for line in piped.split(separator: "\n") { #expect(screen.contains(line)) }
  }

  /// Two cells for every wide character: the rules between columns stand below one another.
  @Test func alignsWideCharacters() throws {
    let terminal = try Tmux(columns: 80, rows: 50)
    defer { terminal.close() }
    try terminal.type("clear; '\(Program.path)' compare programmer data-scientist --language zh-Hant | tail -40; echo END-$?")
    let rows = try terminal.screen { $0.contains("END-0") }.split(separator: "\n").filter { $0.contains("│") }
    #expect(rows.count > 10)
    let positions = Set(rows.map { row in CellWidth.of(row.prefix { $0 != "│" }) })
    #expect(positions.count == 1)
  }

  @Test func coloursInATerminal() throws {
    let terminal = try Tmux(columns: 80, rows: 24)
    defer { terminal.close() }
    try terminal.type("clear; '\(Program.path)' show patient; echo END-$?")
    #expect(try terminal.screen(withEscapes: true) { $0.contains("END-0") }.contains("\u{1B}[1m"))
    try terminal.type("clear; NO_COLOR=1 '\(Program.path)' show patient; echo END-1$?")
    #expect(try !terminal.screen(withEscapes: true) { $0.contains("END-10") }.contains("\u{1B}[1m"))
  }
}
