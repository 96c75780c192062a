/// Pay as a document states it.
public struct Pay: Codable, Hashable, Sendable {
  /// In `currency` for each `period`.
  public var from: Int
  /// In `currency` for each `period`; absent when open-ended.
  public var to: Int?
  /// An ISO 4217 code.
  public var currency: String
  public var period: PayPeriod
  public var wording: FigureWording?
  /// Which of `currency` and `period` the document doesn't state and we add.
  public var ours: [String]

  public init(
    from: Int, to: Int? = nil, currency: String = "HKD", period: PayPeriod = .month, wording: FigureWording? = nil, ours: [String] = []
  ) {
    self.from = from
    self.to = to
    self.currency = currency
    self.period = period
    self.wording = wording
    self.ours = ours
  }

  /// Whether figures of both can stand on one scale.
  public func hasSameUnit(as other: Pay) -> Bool {
    currency == other.currency && period == other.period
  }

  /// The highest figure stated.
  public var highest: Int { to ?? from }
}
