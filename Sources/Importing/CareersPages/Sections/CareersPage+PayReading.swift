internal import Careers

extension CareersPage {
  /// The figures of what is said of pay; nothing where that isn't one amount or one range.
  struct PayReading {
    let figures: PayFigures
    /// Whether more is said than the figures, such as "plus commission".
    let saysMore: Bool

    init?(_ parts: ArraySlice<PayPart>) {
      let amounts = parts.indices.filter { parts[$0].amount != nil }
      guard let first = amounts.first, let last = amounts.last, amounts.count < 3 else { return nil }
      guard let wholes = Self.wholes(parts[first].amount, parts[last].amount) else { return nil }
      let before = parts[..<first]
      let between = amounts.count == 2 ? parts[(first + 1)..<last] : []
      let after = parts[(last + 1)...]
      let isOneRange = amounts.count == 1 || Self.joins(between)
      guard isOneRange, before.allSatisfy(\.isAboutPay), !parts.contains(where: { $0.meaning == .limit }) else { return nil }
      guard after.first?.meaning != .range, let wording = Self.wording(before, after, isRange: amounts.count == 2) else { return nil }
      let to = wording.value?.isOpenEnded == true ? nil : wholes.to
      let currencies = Set(parts.compactMap(\.currency))
      let periods = Set(parts.compactMap(\.period))
      guard currencies.count < 2, periods.count < 2 else { return nil }
      figures = PayFigures(from: wholes.from, to: to, currency: currencies.first, period: periods.first, wording: wording.value)
      saysMore = after.contains { $0.meaning == .other || $0.meaning == .range }
    }

    /// Both ends, of which one may lend the other its "k": "12 - 16k".
    private static func wholes(_ from: PayPart.Amount?, _ to: PayPart.Amount?) -> (from: Int, to: Int)? {
      guard var from, var to else { return nil }
      if from.multiplier == 1, to.multiplier > 1, from.number.digits < 1000 { from.multiplier = to.multiplier }
      if to.multiplier == 1, from.multiplier > 1, to.number.digits < 1000 { to.multiplier = from.multiplier }
      guard let low = from.whole, let high = to.whole, low <= high, low > 0 else { return nil }
      return (low, high)
    }

    /// Whether a range stands between two amounts, beside signs of money and of the period.
    private static func joins(_ parts: ArraySlice<PayPart>) -> Bool {
      parts.count { $0.meaning == .range } == 1
        && parts.allSatisfy { $0.meaning == .range || $0.isUnit || $0.meaning == .about || $0.meaning == .approximately }
    }

    private struct Wording {
      let value: FigureWording?
    }

    private static func wording(_ before: ArraySlice<PayPart>, _ after: ArraySlice<PayPart>, isRange: Bool) -> Wording? {
      let words = Set((before + after).map(\.meaning))
      let isOpen = words.contains(.orAbove)
      // A range that is open at its end isn't a range.
      if isRange, isOpen { return nil }
      if words.contains(.approximately) { return Wording(value: isOpen ? .approximatelyOrAbove : .approximately) }
      if words.contains(.about) { return Wording(value: isOpen || (words.contains(.from) && !isRange) ? .aboutOrAbove : .about) }
      if isOpen { return Wording(value: .orAbove) }
      return Wording(value: words.contains(.from) && !isRange ? .from : nil)
    }
  }
}

extension CareersPage.PayPart {
  fileprivate var amount: Amount? {
    if case .amount(let amount) = meaning { amount } else { nil }
  }

  fileprivate var currency: String? {
    if case .currency(let code) = meaning { code } else { nil }
  }

  fileprivate var period: PayPeriod? {
    if case .period(let period) = meaning { period } else { nil }
  }

  fileprivate var isUnit: Bool {
    switch meaning {
    case .currency, .period: true
    default: false
    }
  }
}
