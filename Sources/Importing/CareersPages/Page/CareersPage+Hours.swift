public import Careers

extension CareersPage {
  /// Working hours in the document's words, and what they state.
  public struct Hours: Hashable, Sendable {
    public var text: Text
    /// Absent where no figure is stated, or none in whole hours.
    public var figures: HoursFigures?
    public var irregular = false
    public var shift = false
    /// Whether the words say more than the figures, such as further figures or times of a clock.
    public var saysMore = false
    public var lines: ClosedRange<Int>
  }
}
