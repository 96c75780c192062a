import Foundation
import TestSupport
import Testing
import TextLayout

/// The program in a real terminal: text takes the terminal's width, and colour is on.
@Suite struct TerminalOutputTests {
  @Test(arguments: [(100, 60), (60, 60)])
  func laysTextOutAtTheTerminalsWidth(_ columns: Int, _ rows: Int) throws {
    let terminal = try Tmux(columns: columns, rows: rows)
    defer { terminal.close() }
    try terminal.type("clear; \(Program.path.quoted) show patient; echo END-$?")
    let screen = try terminal.screen { $0.contains("END-0") }
    let piped = try Program.run("show", "patient", environment: ["COLUMNS": "\(columns)"]).output
    for line in piped.split(separator: "\n") { #expect(screen.contains(line)) }
  }

  /// Every wide character takes two cells, so that the rules between columns line up.
  @Test func alignsWideCharacters() throws {
    let terminal = try Tmux(columns: 80, rows: 50)
    defer { terminal.close() }
    try terminal.type("clear; \(Program.path.quoted) compare programmer data-scientist --language zh-Hant | tail -40; echo END-$?")
    let rows = try terminal.screen { $0.contains("END-0") }.split(separator: "\n").filter { $0.contains("│") }
    #expect(rows.count > 10)
    let positions = Set(rows.map { row in CellWidth.of(row.prefix { $0 != "│" }) })
    #expect(positions.count == 1)
  }

  @Test func coloursInATerminal() throws {
    let terminal = try Tmux(columns: 80, rows: 24)
    defer { terminal.close() }
    try terminal.type("clear; \(Program.path.quoted) show patient; echo END-$?")
    #expect(try terminal.screen(withEscapes: true) { $0.contains("END-0") }.contains("\u{1B}[1m"))
    try terminal.type("clear; NO_COLOR=1 \(Program.path.quoted) show patient; echo END-1$?")
    #expect(try !terminal.screen(withEscapes: true) { $0.contains("END-10") }.contains("\u{1B}[1m"))
  }
}

/// A terminal run by its own tmux server.
struct Tmux {
  struct TimedOut: Error, CustomStringConvertible {
    var description: String
  }

  private let socket = "waymark-\(UUID().uuidString)"

  init(columns: Int, rows: Int) throws {
    let started = try tmux(
      "-f /dev/null new-session -d -x \(columns) -y \(rows) env -u NO_COLOR PS1='$ ' LANG=C.UTF-8 bash --norc")
    try #require(started.status == 0, "tmux: \(started.error)")
  }

  func type(_ line: String) throws {
    #expect(try tmux("send-keys -l \(line.quoted)").status == 0)
    #expect(try tmux("send-keys Enter").status == 0)
  }

  /// The screen once it fulfils a condition, polled without sleeping.
  func screen(withEscapes: Bool = false, until condition: (String) -> Bool) throws -> String {
    let deadline = ContinuousClock.now + .seconds(60)
    var screen = ""
    while ContinuousClock.now < deadline {
      screen = try tmux("capture-pane -p \(withEscapes ? "-e" : "")").output
      if condition(screen) { return screen }
    }
    throw TimedOut(description: screen)
  }

  func close() {
    _ = try? tmux("kill-server")
  }

  /// Foundation considers a process running while its socket is open, and tmux's server would hold it
  /// for ever, so all descriptors but the standard ones are closed first.
  private func tmux(_ arguments: String) throws -> Program.Outcome {
    let closing = "for n in $(ls /proc/$$/fd); do [ $n -gt 2 ] && eval \"exec $n>&-\"; done"
    return try Program.shell("\(closing); LC_ALL=C.UTF-8 exec tmux -u -L \(socket) \(arguments)")
  }
}
