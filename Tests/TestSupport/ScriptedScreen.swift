public import Canvas
public import Terminal

/// A screen for tests, which reports prepared events and keeps the canvases it is given.
public final class ScriptedScreen: Screen {
  public private(set) var size: ScreenSize
  public let capabilities: TerminalCapabilities
  /// The canvases shown, oldest first.
  public private(set) var canvases: [Canvas] = []
  /// The time limit of each call of `events(within:)`.
  public private(set) var limits: [Duration?] = []
  public private(set) var redraws = 0
  public private(set) var suspensions = 0
  public private(set) var reportsMouse = false
  public private(set) var isClosed = false
  private var batches: ArraySlice<[Event]>

  /// - Parameter batches: the result of each call of `events(within:)`; `closed` follows the last.
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
