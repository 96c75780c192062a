/// Neighbouring cells of a row that share a style.
public struct Run: Hashable, Sendable {
  /// Cells from the left.
  public var column: Int
  public var text: String
  public var style: Style
}
