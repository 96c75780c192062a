internal import Careers
internal import Catalogue

/// Reads a promotion ladder: job titles, each with its pay on the same line or below.
struct LadderReader {
  private(set) var rungs: [StatedRung] = []
  /// Lines on pay without a job title before them.
  private(set) var orphans: [SourceLine] = []
  private let isBilingual: Bool
  /// The period of pay in the heading.
  private let period: PayPeriod?

  /// - Parameter occupation: its name, for reports.
  init(_ items: [ListItem], qualifier: String?, isBilingual: Bool, in occupation: String, account: inout LineAccount) {
    self.isBilingual = isBilingual
    period = qualifier.flatMap { HoursReader.period(in: Token.all(in: $0)) }
    for item in items { read(item, in: occupation, account: &account) }
  }

  private mutating func read(_ item: ListItem, in occupation: String, account: inout LineAccount) {
    let text = Text(item.words, isBilingual: isBilingual)
    let english = text.english.map(PayLine.init)
    let chinese = text.traditionalChinese.map(PayLine.init)
    let titles = [english, chinese].compactMap { $0?.title }.filter { !$0.isEmpty }
    if titles.count == 1, let title = titles.first {
      for step in Self.steps(title) { add(title: Text(inOneLanguage: step), lines: item.lines) }
    } else if titles.count == 2 {
      add(title: Text(english: english?.title, traditionalChinese: chinese?.title), lines: item.lines)
    }
    let pay = Text(english: english?.words, traditionalChinese: chinese?.words)
    guard pay != Text() else { return }
    let readings = [english, chinese].compactMap(\.self)
    if let last = rungs.indices.last, rungs[last].add(pay: pay, readings, lines: item.lines, period: period) {
      report(rungs[last], readings, words: pay.words(in: .english), at: item.lines.lowerBound, in: occupation, account: &account)
    } else {
      orphans += item.sources
    }
  }

  /// "Trainee → Cook → Head Cook" is three rungs.
  private static func steps(_ title: String) -> [String] {
    guard title.unicodeScalars.contains(where: "→➔⇒➜".unicodeScalars.contains) else { return [title] }
    let steps = title.split { "→➔⇒➜".contains($0) }.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    return steps.filter { !$0.isEmpty }
  }

  private mutating func add(title: Text, lines: ClosedRange<Int>) {
    if isBilingual, let last = rungs.indices.last, let merged = rungs[last].title?.merged(with: title), !rungs[last].hasPay(in: title) {
      rungs[last].title = merged
      rungs[last].extend(to: lines)
    } else {
      var rung = StatedRung()
      (rung.title, rung.lines) = (title, lines)
      rungs.append(rung)
    }
  }

  private func report(
    _ rung: StatedRung, _ readings: [PayLine], words: String, at line: Int, in occupation: String, account: inout LineAccount
  ) {
    if rung.pay == nil {
      account.report("“\(words)” isn't an amount of money: its words are kept (\(occupation))", at: line)
    } else if let pay = rung.pay, readings.contains(where: { $0.saysMore(than: pay) }) {
      account.report("there is more about pay than figures: “\(words)” (\(occupation))", at: line)
    }
  }
}

extension StatedRung {
  /// Adds words on pay; false if they belong to another rung.
  fileprivate mutating func add(pay text: Text, _ readings: [PayLine], lines: ClosedRange<Int>, period: PayPeriod?) -> Bool {
    guard let merged = payText.map({ $0.merged(with: text) }) ?? text else { return false }
    extend(to: lines)
    payText = merged
    pay = pay ?? readings.lazy.compactMap(\.figures).first
    if pay?.period == nil { pay?.period = period }
    if let pay, readings.contains(where: { $0.saysMore(than: pay) }) { saysMore = true }
    return true
  }

  fileprivate mutating func extend(to lines: ClosedRange<Int>) {
    self.lines = [self.lines, lines].compactMap(\.self).lineRange
  }

  /// Whether it already has pay in the language of a title, which then belongs to another rung.
  fileprivate func hasPay(in title: Text) -> Bool {
    guard let payText else { return false }
    return title.english != nil && payText.english != nil || title.traditionalChinese != nil && payText.traditionalChinese != nil
      || payText.english == nil && payText.traditionalChinese == nil
  }
}
