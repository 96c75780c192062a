public import Careers

extension CareersPage {
  /// A number of hours; a single figure stands in both ends.
  public struct HoursFigures: Hashable, Sendable {
    public var from: Int
    public var to: Int
    /// What the hours are of; absent where the document doesn't say.
    public var period: PayPeriod?
    public var wording: FigureWording?
  }
}
