public import Careers

extension CareersPage {
  /// A job title on a promotion ladder, and what is said of its pay.
  public struct Rung: Hashable, Sendable {
    public var title: Text
    /// What the document says of pay; absent where it says nothing.
    public var payText: Text?
    /// Absent where that isn't an amount of money.
    public var pay: PayFigures?
    /// Whether the words say more than the figures, such as "plus commission".
    public var saysMore = false
    public var lines: ClosedRange<Int>
  }
}
