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
