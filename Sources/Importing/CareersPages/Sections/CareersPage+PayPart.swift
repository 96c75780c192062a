internal import Careers

extension CareersPage {
  /// A part of what is said of pay: an amount, a word that belongs to it, or another.
  struct PayPart {
    enum Meaning: Hashable {
      case amount(Amount)
      case about, approximately, from, orAbove, range, open, close, filler
      case currency(String?)
      case period(PayPeriod)
      /// What turns an amount into something that figures don't say, such as "up to".
      case limit
      case other
    }

    struct Amount: Hashable {
      /// As written, before "k" or 萬.
      var number: Decimal
      var multiplier: Int
      var isGrouped: Bool

      /// Nothing where it isn't a whole number that a figure of pay can be.
      var whole: Int? { number.times(multiplier) }
      /// At least so much.
      var value: Int { whole ?? 0 }
    }

    let meaning: Meaning
    let tokens: [Token]
    /// Whether a sign of money, a comma or a multiplier shows that an amount is one of money.
    var isMoney = false

    var isAmount: Bool {
      if case .amount = meaning { true } else { false }
    }

    /// Whether it may stand before an amount and belongs to it.
    var isAboutPay: Bool {
      switch meaning {
      case .about, .approximately, .from, .orAbove, .open, .filler, .currency, .period, .limit: true
      case .amount, .range, .close, .other: false
      }
    }
  }
}

extension CareersPage.PayPart {
  static func all(in tokens: [CareersPage.Token]) -> [Self] {
    var parts: [Self] = []
    var place = 0
    while place < tokens.count {
      let part = part(at: place, in: tokens)
      parts.append(part)
      place += part.tokens.count
    }
    return marked(parts)
  }

  private static func part(at place: Int, in tokens: [CareersPage.Token]) -> Self {
    if let match = vocabulary.match(at: place, in: tokens) { return Self(meaning: match.meaning, tokens: Array(tokens[match.range])) }
    guard let number = CareersPage.Decimal(tokens[place]) else { return Self(meaning: .other, tokens: [tokens[place]]) }
    let multiplier = multipliers.match(at: place + 1, in: tokens)
    let isGrouped = tokens[place].text.contains(",")
    let amount = Amount(number: number, multiplier: multiplier?.meaning ?? 1, isGrouped: isGrouped)
    let end = multiplier?.range.upperBound ?? place + 1
    return Self(meaning: .amount(amount), tokens: Array(tokens[place..<end]), isMoney: isGrouped || multiplier != nil)
  }

  /// An amount beside a sign of money is one of money.
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

  private static let multipliers = CareersPage.Vocabulary<Int>([
    (1000, ["k", "thousand", "千"]), (10_000, ["萬", "万"]), (1_000_000, ["million", "百萬"]),
  ])

  private static let vocabulary = CareersPage.Vocabulary<Meaning>([
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
