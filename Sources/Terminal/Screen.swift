public import Canvas

/// A place to draw a canvas on, which tells what somebody does in front of it.
public protocol Screen: AnyObject {
  /// As it is known so far: it changes within `events(within:)`, which tells of it.
  var size: ScreenSize { get }
  var capabilities: TerminalCapabilities { get }

  /// Waits for at least one event and returns all that are at hand, in their order; none where the time is over.
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

  /// Gives the terminal back for good.
  func close()
}

extension Screen {
  /// Waits for as long as it takes.
  public func events() -> [Event] { events(within: nil) }
}
