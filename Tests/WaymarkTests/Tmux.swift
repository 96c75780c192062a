import Foundation
import Testing

/// A terminal of its own, run by tmux on a server of its own.
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
    let quoted = line.replacing("'", with: "'\\''")
    #expect(try tmux("send-keys -l '\(quoted)'").status == 0)
    #expect(try tmux("send-keys Enter").status == 0)
  }

  /// The screen as soon as it fulfils a condition: asked for again and again, never slept for.
  func screen(withEscapes: Bool = false, until condition: (String) -> Bool) throws -> String {
    let deadline = ContinuousClock.now + .seconds(20)
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

  /// Foundation takes a process for running as long as anyone holds the socket that it gives it, and tmux's server would hold it
  /// for ever: so every descriptor but the standard ones is closed first.
  private func tmux(_ arguments: String) throws -> Program.Outcome {
    let closing = "for n in $(ls /proc/$$/fd); do [ $n -gt 2 ] && eval \"exec $n>&-\"; done"
    return try Shell.run("\(closing); LC_ALL=C.UTF-8 exec tmux -u -L \(socket) \(arguments)")
  }
}
