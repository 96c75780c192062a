/// What a terminal can't draw, or not in one cell.
public struct DrawingLimits: Hashable, Sendable {
  /// Whether wide graphemes can be drawn; where they can't, each is a question mark.
  public var drawsWide: Bool
  /// Whether typographic marks of ambiguous width take one cell; where they don't, ASCII look-alikes stand for them.
  public var drawsAmbiguousNarrow: Bool

  public init(drawsWide: Bool = true, drawsAmbiguousNarrow: Bool = true) {
    self.drawsWide = drawsWide
    self.drawsAmbiguousNarrow = drawsAmbiguousNarrow
  }
}
