internal import CTerminal
public import Canvas
internal import TextLayout

/// The terminal that the program runs in, through curses. Only one can be open in a process.
public final class CursesScreen: Screen {
  public private(set) var size: ScreenSize
  public let capabilities: TerminalCapabilities
  private var decoder = InputDecoder()
  /// What curses was given last; nil if it has something else.
  private var shown: Canvas?
  private var isClosed = false
  /// Whether the last read stopped at its limit: curses may hold input that no longer shows on the device.
  private var leftInput = false

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - type: the value of TERM. If terminfo doesn't know it, xterm-256color is used.
  ///   - usesColor: if false, only bold, underline and reverse are used (the NO_COLOR convention).
  ///   - grace: milliseconds from SIGTERM or SIGHUP to the end of the program, even if the terminal accepts no output; nil
  ///     for three seconds.
  /// - Throws: `TerminalError`; the terminal is then unchanged.
  public init(type: String?, usesColor: Bool = true, grace: Int32? = nil) throws(TerminalError) {
    guard terminal_is_present() else { throw .notATerminal }
    let type = try TerminalType.usable(type)
    switch terminal_start(type, grace ?? TERMINAL_GRACE) {
    case TERMINAL_STARTED: break
    case TERMINAL_UNUSABLE: throw .unusable(type: type)
    default: throw .unavailable
    }
    capabilities = TerminalCapabilities(
      type: type, isUnicode: terminal_speaks_utf8(), colors: usesColor ? Int(terminal_colors()) : 0)
    size = Self.currentSize
  }

  deinit {
    close()
  }

  public func present(_ canvas: Canvas) {
    guard !isClosed, canvas.columns <= size.columns, canvas.rows <= size.rows else { return }
    drawRows(of: canvas)
    blankSplitCharacter(of: canvas)
    if let cursor = canvas.cursor {
      terminal_show_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      terminal_hide_cursor()
    }
    terminal_refresh()
  }

  /// Hands curses the rows that differ from those it was given last.
  private func drawRows(of canvas: Canvas) {
    let former = shown.flatMap { $0.columns == canvas.columns && $0.rows == canvas.rows ? $0 : nil }
    if former == nil { terminal_erase() }
    for row in 0..<canvas.rows where former?.row(row) != canvas.row(row) {
      terminal_erase_row(Int32(row))
      for run in canvas.runs(inRow: row) { draw(run.text, style: run.style, column: run.column, row: row) }
    }
    shown = canvas
  }

  private func draw(_ text: String, style: Style, column: Int, row: Int) {
    let scalars = Self.drawable(text)
    let rendition = Rendition(style, colors: capabilities.colors)
    terminal_draw(Int32(row), Int32(column), scalars, Int32(scalars.count), rendition.attributes, rendition.color, rendition.background)
  }

  /// Blanks a wide character beside the lower right cell on terminals where curses would split it.
  private func blankSplitCharacter(of canvas: Canvas) {
    guard !terminal_fills_corner(), canvas.columns == size.columns, canvas.rows == size.rows else { return }
    let beside = canvas.row(size.rows - 1).suffix(3).dropLast()
    guard let style = beside.first?.style, beside.last?.isContinuation == true else { return }
    draw("  ", style: style, column: size.columns - 3, row: size.rows - 1)
  }

  /// Text that can be drawn: "?" for each cell of a character whose width in curses differs from its width on the canvas.
  private static func drawable(_ text: String) -> [UInt32] {
    var codes: [UInt32] = []
    codes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let width = CellWidth.of(scalar)
      if (" "..."~").contains(scalar) || terminal_width(scalar.value) == width {
        codes.append(scalar.value)
      } else {
        codes.append(contentsOf: repeatElement(UInt32(UInt8(ascii: "?")), count: width))
      }
    }
    return codes
  }

  public func redraw() {
    guard !isClosed else { return }
    terminal_repaint()
  }

  public func suspend() {
    guard !isClosed else { return }
    terminal_suspend()
  }

  public func reportMouse(_ isOn: Bool) {
    guard !isClosed else { return }
    terminal_set_mouse(isOn)
  }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    terminal_stop()
  }

  /// Ignores the signals of keys such as Ctrl-C from now on, even while no screen is open.
  public static func ignoreKeyboardSignals() { signals_ignore_keyboard() }

  // MARK: Events

  public func events(within limit: Duration?) -> [Event] {
    let deadline = limit.map { ContinuousClock.now + $0 }
    while !isClosed {
      var result = WaitResult(rawValue: terminal_wait(leftInput ? 0 : Self.milliseconds(until: deadline)))
      if leftInput { result.insert(.input) }
      let events = self.events(of: result)
      if !events.isEmpty { return events }
      if let deadline, ContinuousClock.now >= deadline { return [] }
    }
    return [.closed]
  }

  /// Milliseconds for `poll`, rounded up; -1 for no limit.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = max(.zero, deadline - .now)
    return Int32(clamping: Int((left / .milliseconds(1)).rounded(.up)))
  }

  private func events(of result: WaitResult) -> [Event] {
    var events = result.signals.map { Event.signal($0) }
    if result.contains(.closed) { return events + [.closed] }
    if result.contains(.stopRequested) { suspend() }
    if result.contains(.continued) { events += resume() }
    if result.contains(.resized) { events += resize() }
    if result.contains(.reloadRequested) { events.append(.reload) }
    if result.contains(.input) { events += readEvents() }
    return events
  }

  private func resume() -> [Event] {
    terminal_resume()
    shown = nil
    let former = size
    size = Self.currentSize
    return size == former ? [.resumed] : [.resumed, .resize(size)]
  }

  private func resize() -> [Event] {
    guard terminal_resize() else { return [] }
    shown = nil
    size = Self.currentSize
    return [.resize(size)]
  }

  /// Reads the input that has come, up to a limit, so that signals are seen and a frame is drawn in between.
  private func readEvents() -> [Event] {
    var left = Self.maxInputs
    repeat {
      while left > 0, let input = nextInput() {
        decoder.decode(input)
        left -= 1
      }
    } while left > 0 && terminal_has_input(patience)
    leftInput = left == 0
    if !leftInput { decoder.giveUp() }
    return decoder.takeEvents()
  }

  /// Milliseconds to wait for the rest of incomplete input.
  private var patience: Int32 {
    switch decoder.expectation {
    case .nothing: 0
    case .sequence: terminal_escape_delay()
    case .endOfString, .endOfPaste: Self.longestPause
    }
  }

  private func nextInput() -> RawInput? {
    let code = terminal_read()
    if code < 0 { return nil }
    if let byte = UInt8(exactly: code) { return .byte(byte) }
    switch code {
    case TERMINAL_KEY_PASTE_BEGINS: return .pasteBegins
    case TERMINAL_KEY_PASTE_ENDS: return .pasteEnds
    case TERMINAL_KEY_MOUSE: return Self.pointing(terminal_read_mouse())
    default: return .key(Key(code: code))
    }
  }

  private static func pointing(_ pointing: terminal_pointing) -> RawInput {
    let gesture: Pointing.Gesture
    switch pointing.gesture {
    case TERMINAL_CLICK: gesture = .click
    case TERMINAL_WHEEL_UP: gesture = .wheelUp
    case TERMINAL_WHEEL_DOWN: gesture = .wheelDown
    default: return .key(.unknown)
    }
    return .pointing(Pointing(gesture, column: Int(pointing.column), row: Int(pointing.row)))
  }

  private static var currentSize: ScreenSize {
    ScreenSize(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
  }

  private static let maxInputs = 64
  /// Milliseconds between the pieces of a paste or control string, whose end may never come.
  private static let longestPause: Int32 = 500
}

/// A style as a terminal can show it (the "graphic rendition" of ECMA-48).
struct Rendition: Hashable {
  var attributes: UInt32
  var color: Int32
  var background: Int32

  /// - Parameter colors: the number of named colours. With 8, bright colours are plain ones in bold and bright backgrounds plain ones;
  ///   with 0, text with a background is reversed.
  init(_ style: Style, colors: Int) {
    attributes = 0
    if style.isBold { attributes |= UInt32(TERMINAL_BOLD) }
    if style.isDim { attributes |= UInt32(TERMINAL_DIM) }
    if style.isUnderlined { attributes |= UInt32(TERMINAL_UNDERLINED) }
    let hasColors = colors >= Self.plainColors
    if style.isReversed != (style.background != nil && !hasColors) { attributes |= UInt32(TERMINAL_REVERSED) }
    color = TERMINAL_DEFAULT_COLOR
    background = TERMINAL_DEFAULT_COLOR
    guard hasColors else { return }
    if let ground = style.background { background = Int32(ground.rawValue < colors ? ground.rawValue : ground.rawValue % Self.plainColors) }
    guard let foreground = style.foreground else { return }
    if foreground.rawValue < colors {
      color = Int32(foreground.rawValue)
    } else {
      color = Int32(foreground.rawValue % Self.plainColors)
      attributes |= UInt32(TERMINAL_BOLD)
    }
  }

  private static let plainColors = 8
}

/// Why a wait for the terminal ended.
struct WaitResult: OptionSet {
  let rawValue: UInt32

  static let input = Self(rawValue: UInt32(TERMINAL_INPUT))
  static let closed = Self(rawValue: UInt32(TERMINAL_CLOSED))
  static let hungUp = Self(rawValue: UInt32(TERMINAL_HUNG_UP))
  static let interrupted = Self(rawValue: UInt32(TERMINAL_INTERRUPTED))
  static let terminated = Self(rawValue: UInt32(TERMINAL_TERMINATED))
  static let stopRequested = Self(rawValue: UInt32(TERMINAL_STOP_REQUESTED))
  static let continued = Self(rawValue: UInt32(TERMINAL_CONTINUED))
  static let resized = Self(rawValue: UInt32(TERMINAL_RESIZED))
  static let reloadRequested = Self(rawValue: UInt32(TERMINAL_RELOAD_REQUESTED))

  /// The signals that end the program.
  var signals: [EndingSignal] {
    let all: [(Self, EndingSignal)] = [(.hungUp, .hangUp), (.interrupted, .interrupt), (.terminated, .terminate)]
    return all.filter { contains($0.0) }.map(\.1)
  }
}

/// The terminal type that TERM names.
enum TerminalType {
  /// The type, unless it certainly can't show a screen; terminfo decides the rest.
  static func usable(_ type: String?) throws(TerminalError) -> String {
    guard let type, !type.isEmpty else { throw .noType }
    // Terminfo describes both, and curses would print blanks on them.
    guard type != "dumb", type != "unknown" else { throw .unusable(type: type) }
    return type
  }
}

/// Why there is no screen.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or standard output is a file or a pipe.
  case notATerminal
  /// TERM isn't set.
  case noType
  /// A terminal of this type can't move its cursor.
  case unusable(type: String)
  /// The system refused something that a screen needs, or a screen is already open.
  case unavailable

  public var description: String {
    switch self {
    case .notATerminal: "standard input and output are not both a terminal"
    case .noType: "the terminal doesn't say what it is: TERM is not set"
    case .unusable(let type): "a terminal of type \"\(type)\" can't show a screen"
    case .unavailable: "the terminal can't be taken over"
    }
  }
}
