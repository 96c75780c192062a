public import Careers

extension CareersPage {
  /// Working hours in the document's words, and what they state.
  public struct Hours: Hashable, Sendable {
    public var text: Text
    /// Absent where no figure is stated, or none in whole hours.
    public var figures: HoursFigures?
    public var irregular = false
    public var shift = false
    public var lines: ClosedRange<Int>
  }

  /// A number of hours; a single figure stands in both ends.
  public struct HoursFigures: Hashable, Sendable {
    public var from: Int
    public var to: Int
    /// What the hours are of; absent where the document doesn't say.
    public var period: PayPeriod?
    public var wording: FigureWording?
  }
}
