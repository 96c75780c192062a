public import Careers

extension CareersPage {
  /// An amount of money, as stated: nothing is converted and nothing added.
  public struct PayFigures: Hashable, Sendable {
    public var from: Int
    /// Absent when open-ended; a single figure stands in both ends.
    public var to: Int?
    /// An ISO 4217 code; absent where the document doesn't say, as "$" doesn't.
    public var currency: String?
    public var period: PayPeriod?
    public var wording: FigureWording?

    public init(from: Int, to: Int?, currency: String? = nil, period: PayPeriod? = nil, wording: FigureWording? = nil) {
      self.from = from
      self.to = to
      self.currency = currency
      self.period = period
      self.wording = wording
    }
  }
}
