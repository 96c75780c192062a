/// One cell of a screen.
public struct Cell: Hashable, Sendable {
  /// The grapheme that begins here; empty in the second cell of a wide one.
  public var text: String
  public var style: Style

  public init(_ text: String = " ", style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// Whether the cell is covered by the wide grapheme on its left.
  public var isContinuation: Bool { text.isEmpty }
}

/// The style of a cell.
public struct Style: Hashable, Sendable {
  /// The terminal's own if nil.
  public var foreground: Color?
  /// The terminal's own if nil. On a terminal without colours, a cell with a background is reversed.
  public var background: Color?
  public var isBold: Bool
  public var isDim: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool

  public init(
    foreground: Color? = nil, background: Color? = nil, isBold: Bool = false, isDim: Bool = false, isUnderlined: Bool = false,
    isReversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isDim = isDim
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
  }

  public static let plain = Style()
}

/// The 16 named colours of terminals, which decide what they look like.
public enum Color: Int, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite
}

/// Neighbouring cells of a row that share a style.
public struct Run: Hashable, Sendable {
  /// Cells from the left.
  public var column: Int
  public var text: String
  public var style: Style
}
