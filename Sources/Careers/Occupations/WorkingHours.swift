/// Hours a week; a single figure stands in both ends.
public struct WorkingHours: Codable, Hashable, Sendable {
  public var from: Int
  public var to: Int
  /// Whether the document also names irregular hours.
  public var irregular: Bool
  public var wording: FigureWording?
  public var lines: ClosedRange<Int>?

  public init(from: Int, to: Int, irregular: Bool = false, wording: FigureWording? = nil, lines: ClosedRange<Int>? = nil) {
    self.from = from
    self.to = to
    self.irregular = irregular
    self.wording = wording
    self.lines = lines
  }
}
