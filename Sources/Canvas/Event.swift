/// What happens at a terminal.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece, as it came.
  case paste(String)
  case pointing(Pointing)
  case resize(ScreenSize)
  /// The program was stopped and goes on: the screen may show anything, in any size.
  case resumed
  case signal(EndingSignal)
  /// A request to reload the catalogue: SIGUSR1.
  case reload
  /// The terminal has gone: nothing can be read or drawn from now on.
  case closed
}

/// A key that was pressed.
public enum Key: Hashable, Sendable {
  /// A key that types something, a committed word of an input method among them, one character at a time.
  case character(Character)
  /// Ctrl and a small letter.
  case control(Character)
  case enter, escape, backspace, delete, tab, backTab
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// A key that means nothing to us.
  case unknown
}

extension Key: ExpressibleByStringLiteral {
  /// The key that types a character: the first of the literal.
  public init(stringLiteral value: String) {
    self = value.first.map { .character($0) } ?? .unknown
  }
}

/// What a mouse did, and where.
public struct Pointing: Hashable, Sendable {
  public enum Gesture: Hashable, Sendable {
    case click, wheelUp, wheelDown
  }

  public var gesture: Gesture
  /// Cells from the left and from the top, from 0.
  public var column: Int
  public var row: Int

  public init(_ gesture: Gesture, column: Int, row: Int) {
    self.gesture = gesture
    self.column = column
    self.row = row
  }
}

/// The size of a screen in cells.
public struct ScreenSize: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A signal that ends the program.
public enum EndingSignal: Hashable, Sendable {
  case hangUp, interrupt, terminate
}
