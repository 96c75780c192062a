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

  /// Hong Kong dollars a month unless something else is said. The initialiser can't know whether the document says so: name in `ours` what it
  /// doesn't state.
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

  /// Whether figures of both can stand on one scale: whether currency and period are the same, whoever states them.
  public func hasSameUnit(as other: Pay) -> Bool {
    currency == other.currency && period == other.period
  }

  /// The one unit of all these figures, ours where it is ours of any; nothing where there are none, or where units differ.
  static func unit(of pays: [Pay]) -> Text? {
    guard let first = pays.first, pays.allSatisfy({ $0.hasSameUnit(as: first) }) else { return nil }
    return (pays.first { !$0.ours.isEmpty } ?? first).unit
  }

  /// The highest figure stated: of open-ended pay, where it begins.
  public var highest: Int { to ?? from }
}
