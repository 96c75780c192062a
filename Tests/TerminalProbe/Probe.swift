internal import Canvas
internal import Glibc
internal import Terminal
internal import TestSupport

/// A program for tests of `Terminal`.
///
///     TerminalProbe events          shows the events it gets, newest first
///     TerminalProbe frames SEED     shows random canvases, another for each key
///     TerminalProbe text TEXT       shows a text
@main struct Probe {
  private let screen: CursesScreen
  private let seed: UInt64?
  private let text: String?
  private var frame: UInt64 = 0
  private var events: [Event] = []

  static func main() {
    do {
      var probe = try Probe(arguments: Array(CommandLine.arguments.dropFirst()))
      exit(probe.run())
    } catch {
      complain("\(error)\n")
      exit(69)
    }
  }

  private init(arguments: [String]) throws(TerminalError) {
    seed = arguments.first == "frames" ? arguments.last.flatMap { UInt64($0) } : nil
    text = arguments.first == "text" ? arguments.last : nil
    screen = try CursesScreen(
      type: Self.variable("TERM"), usesColor: Self.variable("NO_COLOR") == nil, grace: Self.variable("GRACE").flatMap { Int32($0) })
  }

  private static func complain(_ line: String) {
    _ = write(STDERR_FILENO, line, line.utf8.count)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private mutating func run() -> Int32 {
    while true {
      screen.present(canvas)
      for event in screen.events(within: nil) {
        if let status = take(event) {
          screen.close()
          return status
        }
      }
    }
  }

  /// - Returns: the status to end with.
  private mutating func take(_ event: Event) -> Int32? {
    events.insert(event, at: 0)
    frame += 1
    switch event {
    case .key(.character("q")): return 0
    case .key(.control("z")): screen.suspend()
    case .key(.control("l")): screen.redraw()
    case .key(.control("t")): screen.reportMouse(true)
    case .key(.control("x")): crash()
    case .key(.control("e")): Self.complain("an error line\n")
    case .signal(.hangUp), .closed: return 128 + SIGHUP
    case .signal(.interrupt): return 128 + SIGINT
    case .signal(.terminate): return 128 + SIGTERM
    default: break
    }
    return nil
  }

  /// A fault with its cause, as in any build.
  private func crash() { fatalError("no such event") }

  private var canvas: Canvas {
    if let seed { return .random(seed: seed &+ frame, columns: screen.size.columns, rows: screen.size.rows) }
    var canvas = Canvas(columns: screen.size.columns, rows: screen.size.rows)
    let lines = text.map { [$0] } ?? ["\(screen.size.columns)x\(screen.size.rows)"] + events.map { "\($0)" }
    for (row, line) in lines.enumerated() { canvas.write(line, at: Position(column: 0, row: row)) }
    return canvas
  }
}
