public import Canvas

/// A screen for tests and rehearsed sessions: it tells the events it was given and keeps the canvases it is shown.
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
