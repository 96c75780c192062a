/// Something in a scrolled text where the selection can stand.
public struct Stop<ID: Hashable & Sendable>: Hashable, Sendable {
  public var id: ID
  /// Its lines, counted from the first line of the text; at least one.
  public var lines: Range<Int>

  public init(_ id: ID, lines: Range<Int>) {
    self.id = id
    self.lines = lines
  }
}
