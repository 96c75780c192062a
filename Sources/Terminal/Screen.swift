public import Canvas

/// Draws canvases and reports events.
public protocol Screen: AnyObject {
  /// Changes only in `events(within:)`, which reports it.
  var size: ScreenSize { get }
  var capabilities: TerminalCapabilities { get }

  /// Waits for at least one event and returns all that have come, in order; empty if the time is over.
  ///
  /// Once the terminal is gone or the screen is closed, each call returns `closed`, without waiting.
  func events(within limit: Duration?) -> [Event]

  /// Shows a canvas and its cursor. A canvas larger than the screen isn't shown.
  func present(_ canvas: Canvas)

  /// Redraws every cell of the last canvas.
  func redraw()

  /// Gives the terminal back and stops the program, like Ctrl-Z in a shell. `resumed` is among the next events.
  func suspend()

  /// Turns reports of the mouse on or off. While they are on, text can't be selected for copying.
  func reportMouse(_ isOn: Bool)

  /// Gives the terminal back. The screen can't be used again.
  func close()
}
