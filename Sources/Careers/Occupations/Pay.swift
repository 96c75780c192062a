/// Pay as a document states it.
public struct Pay: Codable, Hashable, Sendable {
  /// In `currency` for each `period`.
  public var from: Int
  /// In `currency` for each `period`; nil if open-ended.
  public var to: Int?
  /// An ISO 4217 code.
  public var currency: String
  public var period: PayPeriod
  public var wording: FigureWording?
  /// The keys (`currency`, `period`) that the document doesn't state and we add.
  public var ours: [String]

  /// Pay in the usual unit, unless given otherwise.
  ///
  /// - Parameter ours: the keys that the document doesn't state; not filled in by default.
  public init(
    from: Int, to: Int? = nil, currency: String = Pay.usualCurrency, period: PayPeriod = Pay.usualPeriod, wording: FigureWording? = nil,
    ours: [String] = []
  ) {
    self.from = from
    self.to = to
    self.currency = currency
    self.period = period
    self.wording = wording
    self.ours = ours
  }

  /// The usual unit of pay is Hong Kong dollars a month.
  public static let usualCurrency = "HKD"
  public static let usualPeriod = PayPeriod.month

  public var hasUsualUnit: Bool { currency == Self.usualCurrency && period == Self.usualPeriod }

  /// Whether both have the same currency and period, so that their figures fit one scale.
  public func hasSameUnit(as other: Pay) -> Bool {
    currency == other.currency && period == other.period
  }

  /// The unit of all figures, ours if any is ours; nil if there are none or their units differ.
  static func unit(of pays: [Pay]) -> Text? {
    guard let first = pays.first, pays.allSatisfy({ $0.hasSameUnit(as: first) }) else { return nil }
    return (pays.first { !$0.ours.isEmpty } ?? first).unit
  }

  /// The highest figure stated; for open-ended pay, `from`.
  public var highest: Int { to ?? from }
}

/// The period that a figure of pay is for.
public enum PayPeriod: String, Codable, CaseIterable, Hashable, Sendable {
  case hour, day, week, month, year
}

/// The wording of a figure of pay or hours in a document.
public enum FigureWording: String, Codable, CaseIterable, Hashable, Sendable {
  case about
  case approximately
  case from
  case orAbove = "or above"
  case aboutOrAbove = "about or above"
  case approximatelyOrAbove = "approximately or above"

  /// Whether the wording leaves the upper end open.
  public var isOpenEnded: Bool {
    switch self {
    case .about, .approximately: false
    case .from, .orAbove, .aboutOrAbove, .approximatelyOrAbove: true
    }
  }
}

/// The span that several figures of pay cover.
public struct PayRange: Hashable, Sendable {
  public var lowest: Int
  public var highest: Int
  /// Whether the highest figure is open-ended.
  public var isOpenEnded: Bool
  /// The unit of the figures: “HK$ a month”.
  public var unit: Text

  /// The accepted figures of pay; beyond them, arithmetic might overflow.
  public static let figures = 0...1_000_000_000_000

  public init(lowest: Int, highest: Int, isOpenEnded: Bool, unit: Text) {
    self.lowest = lowest
    self.highest = highest
    self.isOpenEnded = isOpenEnded
    self.unit = unit
  }

  /// The span of several figures; nil if there are none.
  ///
  /// - Parameter pays: figures of one unit, as a ladder has them.
  public init?(covering pays: [Pay]) {
    guard let lowest = pays.map(\.from).min(), let highest = pays.map(\.highest).max() else { return nil }
    self.lowest = lowest
    self.highest = highest
    unit = Pay.unit(of: pays) ?? Text()
    isOpenEnded = pays.contains { $0.highest == highest && $0.to == nil }
  }
}

// MARK: Words

extension Pay {
  /// The figures as the document words them: “about 15,000–40,000”, “from 33,350”.
  public var text: Text {
    let figures = Wording.grouped(from) + (to.map { $0 == from ? "" : "–" + Wording.grouped($0) } ?? "")
    return switch wording {
    case .about: Text("about \(figures)", "約\(figures)")
    case .approximately: Text("approx. \(figures)", "約\(figures)")
    case .from: Text("from \(figures)", "\(figures)起")
    case .orAbove: Text("\(figures) or more", "\(figures)或以上")
    case .aboutOrAbove: Text("about \(figures) or more", "約\(figures)或以上")
    case .approximatelyOrAbove: Text("approx. \(figures) or more", "約\(figures)或以上")
    case nil: to == nil ? Text("\(figures) or more", "\(figures)或以上") : Text(verbatim: figures)
    }
  }

  /// The unit of the figures, “HK$ a month”; ours if the document doesn't state it.
  public var unit: Text {
    let currency = Wording.currency(currency)
    let period = period.text
    return Text(
      english: "\(currency.words(in: .english)) \(period.words(in: .english))",
      traditionalChinese: period.words(in: .traditionalChinese) + currency.words(in: .traditionalChinese),
      ours: ours.isEmpty ? [] : [.english, .traditionalChinese])
  }
}

extension Pay {
  /// A figure in the usual unit: “HK$15,000 a month”.
  static func inUsualUnit(_ figure: Int) -> Text {
    let (figure, currency, period) = (Wording.grouped(figure), Wording.currency(usualCurrency), usualPeriod.text)
    return Text(
      "\(currency.words(in: .english))\(figure) \(period.words(in: .english))",
      period.words(in: .traditionalChinese) + figure + currency.words(in: .traditionalChinese))
  }
}

extension PayRange {
  /// “12,000–27,000+”: the plus marks an open end.
  public var text: String {
    let end = lowest == highest ? "" : "–" + Wording.grouped(highest)
    return Wording.grouped(lowest) + end + (isOpenEnded ? "+" : "")
  }
}

extension PayPeriod {
  fileprivate var text: Text {
    switch self {
    case .hour: Text("an hour", "每小時")
    case .day: Text("a day", "每日")
    case .week: Text("a week", "每週")
    case .month: Text("a month", "每月")
    case .year: Text("a year", "每年")
    }
  }
}
