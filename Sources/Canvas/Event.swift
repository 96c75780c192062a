/// Something that happened at the terminal.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// Pasted text, as it came.
  case paste(String)
  case pointing(Pointing)
  case resize(ScreenSize)
  /// The program was stopped and continues. The screen may show anything, in any size.
  case resumed
  case signal(EndingSignal)
  /// A request to reload the catalogue: SIGUSR1.
  case reload
  /// The terminal has gone. Nothing can be read or drawn any more.
  case closed
}

/// A pressed key.
public enum Key: Hashable, Sendable {
  /// A typed character, including each character of a word from an input method.
  case character(Character)
  /// Ctrl and a lower-case letter.
  case control(Character)
  case enter, escape, backspace, delete, tab, backTab
  case up, down, left, right, home, end, pageUp, pageDown
  /// A function key, from 1.
  case function(Int)
  /// A key that the program doesn't know.
  case unknown
}

extension Key: ExpressibleByStringLiteral {
  /// The key that types the first character of the literal.
  public init(stringLiteral value: String) {
    self = value.first.map { .character($0) } ?? .unknown
  }
}

/// A mouse gesture and its position.
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
