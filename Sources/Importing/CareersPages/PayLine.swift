internal import Careers
internal import Catalogue

/// A line of a promotion ladder: a job title, words on pay, or both.
struct PayLine {
  /// The words before the pay: the job title.
  let title: String
  let figures: Draft<Pay>?
  /// The words on pay.
  let words: String?
  /// Whether the words say more than the figures.
  private let saysMore: Bool

  /// Whether a line is only an amount of money.
  static func isMoney(_ words: String) -> Bool {
    let line = PayLine(words)
    return line.title.isEmpty && line.figures != nil
  }

  init(_ words: String) {
    let parts = PayPart.all(in: Token.all(in: words))
    let start = Self.start(of: parts)
    guard let start, !Self.payWords.occurs(in: parts[..<start].flatMap(\.tokens)) else {
      let isPayText = Self.isPayText(parts)
      title = isPayText ? "" : words
      self.words = isPayText ? words : nil
      figures = nil
      saysMore = false
      return
    }
    let title = parts[..<start].flatMap(\.tokens)
    self.title = Self.trimmed(title)
    self.words = title.isEmpty ? words : Self.trimmed(parts[start...].flatMap(\.tokens))
    let reading = PayReading(parts[start...])
    figures = reading?.figures
    saysMore = reading?.saysMore ?? false
  }

  /// Whether the line says more of pay than some figures, its own or another line's.
  func saysMore(than pay: Draft<Pay>) -> Bool {
    guard let figures, figures.from == pay.from, figures.to == pay.to else { return words != nil }
    return saysMore
  }

  /// The index where the words on pay begin: at the first amount of money or the words that lead to it.
  private static func start(of parts: [PayPart]) -> Int? {
    let areAmounts = parts.allSatisfy { $0.meaning == .range || $0.isAmount }
    guard var start = parts.indices.first(where: { parts[$0].isMoney || isBareAmount(at: $0, of: parts, alone: areAmounts) }) else {
      return nil
    }
    // "12 - 16k": the first figure belongs to the second.
    if start > 1, case .range = parts[start - 1].meaning, parts[start - 2].isAmount { start -= 2 }
    while start > 0, parts[start - 1].isAboutPay { start -= 1 }
    return start
  }

  /// A figure without a sign of money counts if a word on pay is next to it, or if it is alone and large enough.
  private static func isBareAmount(at place: Int, of parts: [PayPart], alone areAmounts: Bool) -> Bool {
    guard case .amount(let amount) = parts[place].meaning, amount.value >= 1000 else { return false }
    let isBesideWord = (place > 0 && parts[place - 1].isAboutPay) || (place + 1 < parts.count && parts[place + 1].isAboutPay)
    return isBesideWord || areAmounts
  }

  /// Words on pay without an amount: "Negotiable", "MPS Point 14".
  private static func isPayText(_ parts: [PayPart]) -> Bool {
    let tokens = parts.flatMap(\.tokens)
    if payWords.occurs(in: tokens) { return true }
    // "$12,0": an amount that is cut off.
    if parts.contains(where: \.isCurrency), tokens.contains(where: { $0.kind == .number }) { return true }
    return parts.count > 1 && parts.first.map { [.about, .approximately, .limit].contains($0.meaning) } ?? false
  }

  private static let payWords = Vocabulary(of: [
    "negotiable", "to be negotiated", "pay scale", "mps", "commission only", "commission basis", "depends on", "depending on",
    "according to", "minimum wage",
    "statutory minimum wage", "n/a", "not available", "not applicable", "confidential", "market rate", "unpaid", "no fixed salary",
    "not fixed", "piece rate", "varies",
    "up to", "less than", "面議", "薪級", "總薪級表", "佣金制", "視乎", "而定", "最低工資", "不適用", "按件", "不固定", "不定", "市價", "薪點",
  ])

  private static func trimmed(_ tokens: [Token]) -> String {
    let marks: Set = ["-", ":", "(", ",", "|", "~", "/"]
    var tokens = tokens[...]
    while let last = tokens.last, marks.contains(last.folded) { tokens.removeLast() }
    while let first = tokens.first, marks.contains(first.folded) { tokens.removeFirst() }
    if let last = tokens.last, last.folded == ")", !tokens.contains(where: { $0.folded == "(" }) { tokens.removeLast() }
    return tokens.words
  }
}

/// The figures in words on pay; nil unless they are one amount or one range.
struct PayReading {
  private(set) var figures = Draft<Pay>()
  /// Whether the words say more than the figures, such as "plus commission".
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
    let currencies = Set(parts.compactMap(\.currency))
    let periods = Set(parts.compactMap(\.period))
    guard currencies.count < 2, periods.count < 2 else { return nil }
    figures.from = wholes.from
    figures.to = wording.value?.isOpenEnded == true ? nil : wholes.to
    figures.currency = currencies.first
    figures.period = periods.first
    figures.wording = wording.value
    saysMore = after.contains { $0.meaning == .other || $0.meaning == .range }
  }

  /// Both ends. The "k" of one may apply to both: "12 - 16k".
  private static func wholes(_ from: PayPart.Amount?, _ to: PayPart.Amount?) -> (from: Int, to: Int)? {
    guard var from, var to else { return nil }
    if from.multiplier == 1, to.multiplier > 1, from.number.digits < 1000 { from.multiplier = to.multiplier }
    if to.multiplier == 1, from.multiplier > 1, to.number.digits < 1000 { to.multiplier = from.multiplier }
    guard let low = from.whole, let high = to.whole, low <= high, low > 0 else { return nil }
    return (low, high)
  }

  /// Whether only a range and units are between two amounts.
  private static func joins(_ parts: ArraySlice<PayPart>) -> Bool {
    parts.count { $0.meaning == .range } == 1
      && parts.allSatisfy { $0.meaning == .range || $0.isUnit || $0.meaning == .about || $0.meaning == .approximately }
  }

  private struct FoundWording {
    let value: FigureWording?
  }

  private static func wording(_ before: ArraySlice<PayPart>, _ after: ArraySlice<PayPart>, isRange: Bool) -> FoundWording? {
    let words = Set((before + after).map(\.meaning))
    let isOpen = words.contains(.orAbove)
    // A range with an open end isn't a range.
    if isRange, isOpen { return nil }
    if words.contains(.approximately) { return FoundWording(value: isOpen ? .approximatelyOrAbove : .approximately) }
    if words.contains(.about) { return FoundWording(value: isOpen || (words.contains(.from) && !isRange) ? .aboutOrAbove : .about) }
    if isOpen { return FoundWording(value: .orAbove) }
    return FoundWording(value: words.contains(.from) && !isRange ? .from : nil)
  }
}

extension PayPart {
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

/// A part of words on pay: an amount, a word that belongs to it, or another word.
struct PayPart {
  enum Meaning: Hashable {
    case amount(Amount)
    case about, approximately, from, orAbove, range, open, close, filler
    case currency(String?)
    case period(PayPeriod)
    /// Words that change an amount in a way that figures can't express, such as "up to".
    case limit
    case other
  }

  struct Amount: Hashable {
    /// The number before "k" or 萬.
    var number: ExactDecimal
    var multiplier: Int
    var isGrouped: Bool

    /// Nil unless it is a valid whole number.
    var whole: Int? { number.times(multiplier) }
    /// 0 if it isn't a valid whole number.
    var value: Int { whole ?? 0 }
  }

  let meaning: Meaning
  let tokens: [Token]
  /// Whether a sign of money, a comma or a multiplier shows that it is an amount of money.
  var isMoney = false

  var isAmount: Bool {
    if case .amount = meaning { true } else { false }
  }

  /// Whether it may precede an amount and belong to it.
  var isAboutPay: Bool {
    switch meaning {
    case .about, .approximately, .from, .orAbove, .open, .filler, .currency, .period, .limit: true
    case .amount, .range, .close, .other: false
    }
  }
}

extension PayPart {
  static func all(in tokens: [Token]) -> [Self] {
    var parts: [Self] = []
    var place = 0
    while place < tokens.count {
      let part = part(at: place, in: tokens)
      parts.append(part)
      place += part.tokens.count
    }
    return marked(parts)
  }

  private static func part(at place: Int, in tokens: [Token]) -> Self {
    if let match = vocabulary.match(at: place, in: tokens) { return Self(meaning: match.meaning, tokens: Array(tokens[match.range])) }
    guard let number = ExactDecimal(tokens[place]) else { return Self(meaning: .other, tokens: [tokens[place]]) }
    let multiplier = multipliers.match(at: place + 1, in: tokens)
    let isGrouped = tokens[place].text.contains(",")
    let amount = Amount(number: number, multiplier: multiplier?.meaning ?? 1, isGrouped: isGrouped)
    let end = multiplier?.range.upperBound ?? place + 1
    return Self(meaning: .amount(amount), tokens: Array(tokens[place..<end]), isMoney: isGrouped || multiplier != nil)
  }

  /// Marks amounts next to a sign of money.
  private static func marked(_ parts: [Self]) -> [Self] {
    parts.indices.map { place in
      var part = parts[place]
      guard part.isAmount else { return part }
      part.isMoney = part.isMoney || (place > 0 && parts[place - 1].isCurrency) || (place + 1 < parts.count && parts[place + 1].isCurrency)
      return part
    }
  }

  var isCurrency: Bool {
    if case .currency = meaning { true } else { false }
  }

  private static let multipliers = Vocabulary<Int>([
    (1000, ["k", "thousand", "千"]), (10_000, ["萬", "万"]), (1_000_000, ["million", "百萬"]),
  ])

  private static let vocabulary = Vocabulary<Meaning>([
    (.about, ["about", "around", "約", "大約", "約為", "約由", "circa"]),
    (.approximately, ["approximately", "approx", "approx."]),
    (.from, ["from", "starting from", "starts from", "start from", "起", "由", "從", "起薪"]),
    (
      .orAbove,
      [
        "or above", "or more", "or higher", "or over", "and above", "above", "over", "more than", "at least", "not less than", "minimum",
        "min", "+", "以上", "或以上", "及以上",
        "至少", "最少", "不少於", "不低於", "逾", "起跳",
      ]
    ),
    (.range, ["-", "to", "~", "〜", "至", "到"]),
    (.open, ["("]), (.close, [")"]),
    (
      .limit, ["up to", "below", "under", "less than", "not more than", "maximum", "max", "at most", "以下", "或以下", "最高", "不多於", "不超過", "低於"]
    ),
    (.currency("HKD"), ["hk$", "hkd", "hkd$", "hk dollars", "hong kong dollars", "港幣", "港元", "港幣$", "港幣 $"]),
    (.currency("USD"), ["us$", "usd", "美元", "美金"]), (.currency("CNY"), ["rmb", "cny", "人民幣"]), (.currency("MOP"), ["mop", "mop$", "澳門元"]),
    (.currency(nil), ["$", "元", "圓", "蚊", "dollars", "dollar"]),
    (
      .period(.hour),
      [
        "per hour", "an hour", "a hour", "/hour", "/ hour", "/hr", "/ hr", "/h", "hourly", "each hour", "hourly rate", "每小時", "時薪", "一小時",
        "/小時",
      ]
    ),
    (.period(.day), ["per day", "a day", "/day", "/ day", "daily", "each day", "daily rate", "每日", "每天", "日薪", "一天", "一日", "/日", "/天"]),
    (.period(.week), ["per week", "a week", "/week", "/ week", "weekly", "each week", "每周", "每週", "每星期", "周薪", "週薪", "/周", "/週"]),
    (.period(.month), ["per month", "a month", "/month", "/ month", "/mth", "monthly", "each month", "每月", "月薪", "一個月", "每個月", "/月"]),
    (
      .period(.year),
      [
        "per year", "a year", "/year", "/ year", "yearly", "annually", "per annum", "p.a.", "p.a", "annual", "each year", "每年", "年薪", "一年",
        "/年",
      ]
    ),
    (.filler, ["salary", "basic salary", "starting salary", "pay", "wage", "wages", "薪酬", "薪金", "薪", "工資", "底薪", "的", ":", "."]),
  ])
}

/// A decimal number without rounding.
struct ExactDecimal: Hashable {
  var digits: Int
  var places: Int

  func times(_ multiplier: Int) -> Int? {
    let (product, overflow) = digits.multipliedReportingOverflow(by: multiplier)
    if overflow { return nil }
    let divisor = (0..<places).reduce(1) { power, _ in power * 10 }
    return product.isMultiple(of: divisor) && PayRange.figures.contains(product / divisor) ? product / divisor : nil
  }
}

extension ExactDecimal {
  /// Parses a number; commas, if any, must separate groups of three digits.
  init?(_ token: Token) {
    guard token.kind == .number else { return nil }
    let halves = token.text.split(separator: ".", omittingEmptySubsequences: false)
    let groups = (halves.first ?? "").split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count < 3, let first = groups.first,
      groups.count == 1 || (first.count < 4 && groups.dropFirst().allSatisfy { $0.count == 3 })
    else { return nil }
    let fraction = halves.count == 2 ? halves[1] : ""
    guard fraction.count < 5, !fraction.contains(","), let digits = Int(groups.joined() + fraction) else { return nil }
    self.init(digits: digits, places: fraction.count)
  }
}
