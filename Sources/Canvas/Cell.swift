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
