internal import Careers
internal import Catalogue

/// Reads a section on working hours.
enum HoursReader {
  static func read(_ texts: [PairedText]) -> StatedHours? {
    guard let lines = texts.map(\.lines).lineRange else { return nil }
    var hours = StatedHours(text: Text.joinedLines(texts.map(\.text)))
    let readings = hours.text.readings.map(Token.all)
    if let figures = readings.lazy.compactMap({ figures(in: $0)?.figures }).first {
      (hours.draft, hours.period) = (figures.draft, figures.period)
      hours.saysMore = readings.contains { saysMore($0, than: figures) }
    }
    hours.lines = lines
    hours.irregular = readings.contains(where: irregular.occurs)
    hours.shift = readings.contains(where: shift.occurs)
    return hours
  }

  /// Whether a line has a figure of hours.
  static func namesHours(_ words: String) -> Bool {
    words.contains(where: \.isNumber) && figures(in: Token.all(in: words)) != nil
  }

  private static let irregular = Vocabulary(of: [
    "irregular", "not fixed", "unfixed", "non-fixed", "no fixed", "不定時", "不固定", "非固定", "不規則", "時間不定", "不定",
  ])
  private static let shift = Vocabulary(of: ["shift", "shifts", "shift work", "roster", "輪班", "輪更", "輪值", "更份", "當值", "夜更", "日更"])
  private static let unit = Vocabulary(of: ["hour", "hours", "hrs", "hr", "小時", "個小時", "鐘頭", "個鐘"])
  private static let about = Vocabulary<FigureWording>([
    (.about, ["about", "around", "約", "大約", "約為"]), (.approximately, ["approximately", "approx", "approx."]), (.from, ["from", "由"]),
  ])
  private static let orAbove = Vocabulary(of: [
    "or above", "or more", "at least", "not less than", "minimum", "以上", "或以上", "至少", "最少", "不少於",
  ])
  private static let limit = Vocabulary(of: [
    "up to", "less than", "not more than", "maximum", "at most", "below", "最多", "不多於", "不超過", "以下",
  ])
  private static let ranges: Set = ["-", "to", "~", "至", "到"]
  private static let periods = Vocabulary<PayPeriod>([
    (.day, ["a day", "per day", "daily", "each day", "/day", "/ day", "every day", "每日", "每天", "一天", "一日"]),
    (
      .week,
      [
        "a week", "per week", "weekly", "each week", "/week", "/ week", "every week", "hour week", "hour-week", "每周", "每週", "每星期", "一周",
        "一週", "一星期", "每個星期",
      ]
    ),
    (.month, ["a month", "per month", "monthly", "each month", "/month", "/ month", "每月", "每個月", "一個月"]),
    (.hour, ["per hour", "hourly", "an hour", "每小時"]), (.year, ["a year", "per year", "yearly", "per annum", "annual", "每年"]),
  ])

  static func period(in tokens: [Token]) -> PayPeriod? {
    periods.matches(in: tokens).first?.meaning
  }

  // MARK: Figures

  private struct Figures {
    var draft = Draft<WorkingHours>()
    let period: PayPeriod?
  }

  /// The first figure of hours with its wording, and its range.
  private static func figures(in tokens: [Token]) -> (figures: Figures, range: Range<Int>)? {
    guard let unit = unit.matches(in: tokens).first(where: { isHours($0.range.lowerBound, in: tokens) }) else { return nil }
    let end = unit.range.lowerBound - (tokens[unit.range.lowerBound - 1].folded == "-" ? 1 : 0)
    guard let high = Int(tokens[end - 1].text) else { return nil }
    let isRange = end > 2 && ranges.contains(tokens[end - 2].folded) && tokens[end - 3].kind == .number
    let low = isRange ? Int(tokens[end - 3].text) : high
    guard let low, low <= high, high < 10_000 else { return nil }
    let before = Array(tokens[..<(isRange ? end - 3 : end - 1)])
    let clause = Array(
      tokens[..<(tokens[unit.range.upperBound...].firstIndex { [",", ";", "。", "."].contains($0.folded) } ?? tokens.endIndex)])
    if limit.occurs(in: clause) { return nil }
    let period = periods.matches(in: Array(tokens[unit.range.upperBound...])).first?.meaning ?? periods.matches(in: before).last?.meaning
    var figures = Figures(period: period)
    (figures.draft.from, figures.draft.to) = (low, high)
    figures.draft.wording = wording(before, clause, isRange: isRange)
    return (figures, before.count..<unit.range.upperBound)
  }

  /// Whether a number precedes the word for hours.
  private static func isHours(_ place: Int, in tokens: [Token]) -> Bool {
    guard place > 0 else { return false }
    if tokens[place - 1].kind == .number { return true }
    return place > 1 && tokens[place - 1].folded == "-" && tokens[place - 2].kind == .number
  }

  private static func wording(_ before: [Token], _ clause: [Token], isRange: Bool) -> FigureWording? {
    let isOpen = !isRange && orAbove.occurs(in: clause)
    switch about.matches(in: before).last?.meaning {
    case .about: return isOpen ? .aboutOrAbove : .about
    case .approximately: return isOpen ? .approximatelyOrAbove : .approximately
    case .from where !isRange: return .from
    default: return isOpen ? .orAbove : nil
    }
  }

  // MARK: More than figures

  /// Whether words remain beside the figures: another figure, clock times, days.
  private static func saysMore(_ tokens: [Token], than figures: Figures) -> Bool {
    guard let own = Self.figures(in: tokens), own.figures.draft.from == figures.draft.from, own.figures.draft.to == figures.draft.to else {
      return true
    }
    return [tokens[..<own.range.lowerBound], tokens[own.range.upperBound...]].contains { part in
      isLeft(of: Array(part), beside: own.figures)
    }
  }

  private static func isLeft(of tokens: [Token], beside figures: Figures) -> Bool {
    var said = irregular.matches(in: tokens).map(\.range) + plain.matches(in: tokens).map(\.range)
    said += periods.matches(in: tokens).filter { $0.meaning == figures.period }.map(\.range)
    if figures.draft.wording != nil { said += about.matches(in: tokens).map(\.range) }
    if figures.draft.wording?.isOpenEnded == true { said += orAbove.matches(in: tokens).map(\.range) }
    let places = Set(said.joined())
    return tokens.indices.contains { tokens[$0].kind != .mark && !places.contains($0) }
  }

  /// Words that add nothing to a figure and its period.
  private static let plain = Vocabulary(of: [
    "working hours", "working hour", "work", "working", "hours", "or", "and", "工作時間", "工作時數", "工時", "工作", "時間", "為", "或", "及", "的",
  ])
}

/// Reads a working environment: its words, and the kinds of place that they name.
enum EnvironmentReader {
  static func read(_ texts: [PairedText]) -> WorkingEnvironment? {
    guard let lines = texts.map(\.lines).lineRange else { return nil }
    let text = Text.joinedLines(texts.map(\.text))
    return WorkingEnvironment(text: text, places: places(in: text), lines: lines)
  }

  /// Each place once, in the order of the words.
  private static func places(in text: Text) -> [Workplace] {
    let named = text.readings.flatMap { places.matches(in: Token.all(in: $0)).map(\.meaning) }
    return named.unique
  }

  private static let places = Vocabulary<Workplace>([
    (.office, ["office", "offices", "辦公室", "寫字樓"]),
    (
      .industrialAndCommercialBuilding,
      [
        "industrial and commercial building", "industrial and commercial buildings", "industrial/commercial buildings",
        "industrial / commercial buildings",
        "commercial and industrial buildings", "工商大廈", "工商業大廈", "工商業樓宇", "工商樓宇", "工貿大廈",
      ]
    ),
    (.indoors, ["indoor", "indoors", "室內"]),
    (.outdoors, ["outdoor", "outdoors", "open-air", "open air", "戶外", "室外", "露天"]),
  ])
}
