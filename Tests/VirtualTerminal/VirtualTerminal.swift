internal import CVirtualTerminal
public import Canvas

/// A program in its own terminal, for a test to type into and read. No wait exceeds `patience`.
public final class VirtualTerminal {
  private let terminal: OpaquePointer
  private let patience: Duration

  /// - Parameters:
  ///   - arguments: the program's path, then its arguments.
  ///   - environment: all of it; by default TERM is xterm-256color and the locale C.UTF-8.
  ///   - answers: whether the emulator answers the program's questions; otherwise a test can, by `send`.
  ///   - keepsOutput: whether ``output`` collects the program's bytes.
  public init(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24, answers: Bool = true,
    patience: Duration = .seconds(60), keepsOutput: Bool = false
  ) throws {
    guard let terminal = virtual_terminal_new(Int32(columns), Int32(rows)) else { throw VirtualTerminalError.notStarted }
    self.terminal = terminal
    self.patience = patience
    if !answers { virtual_terminal_mute(terminal) }
    for argument in arguments { virtual_terminal_add_argument(terminal, argument) }
    let defaults = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    for (name, value) in defaults.merging(environment, uniquingKeysWith: { $1 }) {
      virtual_terminal_add_variable(terminal, "\(name)=\(value)")
    }
    if keepsOutput { virtual_terminal_keep_output(terminal) }
    guard virtual_terminal_start(terminal) else { throw VirtualTerminalError.notStarted }
  }

  deinit {
    virtual_terminal_free(terminal)
  }

  // MARK: Input

  /// Types, as the bytes that the keys send.
  public func send(_ keys: String) { send(bytes: Array(keys.utf8)) }

  public func send(bytes: [UInt8]) { virtual_terminal_send(terminal, bytes, bytes.count) }

  /// Changes the window's size; 0 as a terminal without a window reports it.
  public func resize(columns: Int, rows: Int) { virtual_terminal_resize(terminal, Int32(columns), Int32(rows)) }

  public func signal(_ signal: Int32) { virtual_terminal_signal(terminal, signal) }

  /// Closes the window.
  public func hangUp() { virtual_terminal_hang_up(terminal) }

  /// Makes the line slow, or takes nothing from it.
  ///
  /// - Parameter bytes: the most that it carries in a millisecond; absent, all there is.
  public func limitSpeed(to bytes: Int?) { virtual_terminal_limit_speed(terminal, bytes.map { Int32($0) } ?? -1) }

  /// Reads output, and waits for some if there is none.
  public func pump(milliseconds: Int32) { virtual_terminal_pump(terminal, milliseconds) }

  // MARK: Output

  /// Waits for the wanted screen.
  ///
  /// - Parameter limit: how long to wait; `patience` if nil.
  @discardableResult
  public func screen(within limit: Duration? = nil, until isWanted: (VirtualScreen) -> Bool) throws -> VirtualScreen {
    try wait(within: limit) { isWanted(screen) }
    return screen
  }

  /// Waits for a state.
  public func state(until isWanted: (ProgramState) -> Bool) throws {
    try wait { isWanted(state) }
  }

  /// The program's exit status, once it has ended; 128 and the signal where it was killed, as in a shell.
  public func exitStatus() throws -> Int32 {
    try wait { state.hasEnded }
    return switch state {
    case .killed(let signal): 128 + signal
    default: virtual_terminal_status(terminal)
    }
  }

  /// Sends a key until the program waits for a reader of what it draws. The line must be stuck: ``limitSpeed(to:)``.
  ///
  /// - Throws: ``VirtualTerminalError/timeout(screen:)`` if the line takes everything.
  public func fillLine(sending key: String) throws {
    for _ in 0..<200 {
      let before = processorTime
      send(key)
      // Curses puts a frame off while keys are waiting: each has to be drawn before the next.
      let limit = ContinuousClock.now + .milliseconds(40)
      try state { _ in ContinuousClock.now > limit }
      if processorTime == before { return }
    }
    throw VirtualTerminalError.timeout(screen: screen.text)
  }

  private func wait(within limit: Duration? = nil, until isDone: () -> Bool) throws {
    let deadline = ContinuousClock.now + (limit ?? patience)
    while !isDone() {
      guard ContinuousClock.now < deadline else { throw VirtualTerminalError.timeout(screen: screen.text) }
      virtual_terminal_pump(terminal, Self.pause)
    }
  }

  public var state: ProgramState {
    switch virtual_terminal_state(terminal) {
    case VIRTUAL_TERMINAL_RUNNING: .running
    case VIRTUAL_TERMINAL_STOPPED: .stopped
    case VIRTUAL_TERMINAL_EXITED: .exited(status: virtual_terminal_status(terminal))
    case VIRTUAL_TERMINAL_KILLED: .killed(signal: virtual_terminal_status(terminal))
    default: .starting
    }
  }

  /// Every byte that the program has sent; empty unless kept.
  public var output: [UInt8] {
    var count = 0
    let bytes = virtual_terminal_output(terminal, &count)
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// The program's process; 0 before it has started.
  public var process: Int32 { virtual_terminal_process(terminal) }

  /// The program's processor time so far.
  public var processorTime: Duration { .microseconds(virtual_terminal_processor_time(terminal)) }

  /// Whether the line is in the modes in which the program found it.
  public var hasFirstModes: Bool { virtual_terminal_has_first_modes(terminal) }

  /// Restores those modes, as a shell does when its program stops.
  public func restoreFirstModes() { virtual_terminal_restore_first_modes(terminal) }

  /// The screen as it is.
  public var screen: VirtualScreen {
    let state = virtual_terminal_screen(terminal)
    return VirtualScreen(
      rows: (0..<state.rows).map { row in (0..<state.columns).map { cell(row: row, column: $0) } },
      cursor: Position(column: Int(state.cursor_column), row: Int(state.cursor_row)),
      showsCursor: state.shows_cursor, isAlternate: state.is_alternate, reportsMouse: state.reports_mouse)
  }

  private func cell(row: Int32, column: Int32) -> Cell {
    let cell = virtual_terminal_cell(terminal, row, column)
    let style = Style(
      foreground: Color(rawValue: Int(cell.foreground)), background: Color(rawValue: Int(cell.background)), isBold: cell.is_bold,
      isUnderlined: cell.is_underlined, isReversed: cell.is_reversed)
    return Cell(Self.text(of: cell), style: style)
  }

  private static func text(of cell: virtual_cell) -> String {
    if cell.is_continuation { return "" }
    if cell.scalar_count == 1, let scalar = Unicode.Scalar(cell.scalars.0) { return String(scalar) }
    let scalars = withUnsafeBytes(of: cell.scalars) { Array($0.bindMemory(to: UInt32.self)) }
    let text = scalars.prefix(Int(cell.scalar_count)).compactMap(Unicode.Scalar.init)
    return text.isEmpty ? " " : String(String.UnicodeScalarView(text))
  }

  /// Milliseconds after which a wait looks again without an event.
  private static let pause: Int32 = 50
}

/// The state of a program.
public enum ProgramState: Hashable, Sendable {
  case starting, running, stopped
  case exited(status: Int32)
  case killed(signal: Int32)

  public var hasEnded: Bool {
    switch self {
    case .starting, .running, .stopped: false
    case .exited, .killed: true
    }
  }
}

/// Why a program in a virtual terminal can't be tested further.
public enum VirtualTerminalError: Error, CustomStringConvertible {
  case notStarted
  /// The wait ended without success; the screen at that time.
  case timeout(screen: String)

  public var description: String {
    switch self {
    case .notStarted: "the program could not be started"
    case .timeout(let screen): "what was waited for didn't happen; the screen:\n\(screen)"
    }
  }
}

extension Key {
  /// The bytes that an xterm sends for the key.
  public var bytes: String {
    switch self {
    case .character(let character): String(character)
    case .control(let character): String(UnicodeScalar((character.asciiValue ?? 0) & 0x1F))
    case .enter: "\r"
    case .escape: "\u{1B}"
    case .backspace: "\u{7F}"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .home: "\u{1B}OH"
    case .end: "\u{1B}OF"
    case .delete: "\u{1B}[3~"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .function(let number): Self.functionKeys.indices.contains(number - 1) ? Self.functionKeys[number - 1] : ""
    case .unknown: "\u{1B}[99;7u"
    }
  }

  private static let functionKeys =
    ["\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS"] + [15, 17, 18, 19, 20, 21, 23, 24].map { "\u{1B}[\($0)~" }
}

extension VirtualTerminal {
  /// Presses keys one after another.
  public func press(_ keys: Key...) {
    for key in keys { send(key.bytes) }
  }
}
