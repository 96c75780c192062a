public import Canvas

/// Draws canvases and reports events.
public protocol Screen: AnyObject {
  /// It changes within `events(within:)`, which reports it.
  var size: ScreenSize { get }
  var capabilities: TerminalCapabilities { get }

  /// Waits for at least one event and returns all that have come, in order; none where the time is over.
  ///
  /// After `closed` it returns nothing else, and at once.
  func events(within limit: Duration?) -> [Event]

  /// Shows a canvas and its cursor; a canvas larger than the screen isn't shown.
  func present(_ canvas: Canvas)

  /// Shows the last canvas again, every cell of it.
  func redraw()

  /// Gives the terminal back and stops the program, as Ctrl-Z does in a shell; `resumed` is among the events that follow.
  func suspend()

  /// Whether the mouse is reported. While it is, a terminal can't select text to copy.
  func reportMouse(_ isOn: Bool)

  /// Gives the terminal back; the screen can't be used again.
  func close()
}

extension Screen {
  /// Waits for as long as it takes.
  public func events() -> [Event] { events(within: nil) }
}

/// A screen for tests: it reports the events it was given and keeps the canvases it is shown.
public final class ScriptedScreen: Screen {
  public private(set) var size: ScreenSize
  public let capabilities: TerminalCapabilities
  /// The canvases shown, oldest first.
  public private(set) var canvases: [Canvas] = []
  /// How long each call of `events(within:)` would have waited at most.
  public private(set) var limits: [Duration?] = []
  public private(set) var redraws = 0
  public private(set) var suspensions = 0
  public private(set) var reportsMouse = false
  public private(set) var isClosed = false
  private var batches: ArraySlice<[Event]>

  /// - Parameter batches: what each call of `events(within:)` returns; `closed` follows the last.
  public init(
    size: ScreenSize, capabilities: TerminalCapabilities = TerminalCapabilities(colors: 16, drawsWideText: true), batches: [[Event]]
  ) {
    self.size = size
    self.capabilities = capabilities
    self.batches = batches[...]
  }

  public func events(within limit: Duration?) -> [Event] {
    limits.append(limit)
    guard !isClosed, let batch = batches.popFirst() else { return [.closed] }
    for case .resize(let size) in batch { self.size = size }
    return batch
  }

  public func present(_ canvas: Canvas) { canvases.append(canvas) }

  public func redraw() { redraws += 1 }

  public func suspend() { suspensions += 1 }

  public func reportMouse(_ isOn: Bool) { reportsMouse = isOn }

  public func close() { isClosed = true }
}
