internal import Careers

/// Reads a promotion ladder: job titles, each with its pay on the same line or below.
struct LadderReader {
  private(set) var rungs: [CareersPage.Rung] = []
  private(set) var findings: [(kind: CareersPage.Finding.Kind, words: String, lines: ClosedRange<Int>)] = []
  /// Lines on pay without a job title before them.
  private(set) var orphans: [SourceLine] = []
  private let isBilingual: Bool
  /// The period of pay in the heading.
  private let period: PayPeriod?

  init(_ items: [ListItem], qualifier: String?, isBilingual: Bool) {
    self.isBilingual = isBilingual
    period = qualifier.flatMap { HoursReader.period(in: Token.all(in: $0)) }
    for item in items { take(item) }
  }

  private mutating func take(_ item: ListItem) {
    let text = Text(item.words, isBilingual: isBilingual)
    let english = text.english.map(PayLine.init)
    let chinese = text.traditionalChinese.map(PayLine.init)
    let titles = [english, chinese].compactMap { $0?.title }.filter { !$0.isEmpty }
    if titles.count == 1, let title = titles.first {
      for step in Self.steps(title) { take(Text(inOneLanguage: step), lines: item.lines) }
    } else if titles.count == 2 {
      take(Text(english: english?.title, traditionalChinese: chinese?.title), lines: item.lines)
    }
    let pay = Text(english: english?.words, traditionalChinese: chinese?.words)
    if pay != Text() { take(pay, [english, chinese].compactMap(\.self), of: item) }
  }

  /// "Trainee → Cook → Head Cook" is three rungs.
  private static func steps(_ title: String) -> [String] {
    guard title.unicodeScalars.contains(where: "→➔⇒➜".unicodeScalars.contains) else { return [title] }
    let steps = title.split { "→➔⇒➜".contains($0) }.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    return steps.filter { !$0.isEmpty }
  }

  private mutating func take(_ title: Text, lines: ClosedRange<Int>) {
    guard isBilingual, let last = rungs.indices.last, let merged = rungs[last].title.merged(with: title), !rungs[last].hasPay(in: title)
    else {
      rungs.append(CareersPage.Rung(title: title, lines: lines))
      return
    }
    rungs[last].title = merged
    rungs[last].lines = rungs[last].lines.lowerBound...lines.upperBound
  }

  private mutating func take(_ text: Text, _ readings: [PayLine], of item: ListItem) {
    guard let last = rungs.indices.last, rungs[last].payText == nil || rungs[last].payText?.merged(with: text) != nil else {
      orphans += item.sources
      return
    }
    rungs[last].lines = rungs[last].lines.lowerBound...item.lines.upperBound
    rungs[last].payText = rungs[last].payText?.merged(with: text) ?? text
    rungs[last].pay = rungs[last].pay ?? readings.lazy.compactMap(\.figures).first
    if rungs[last].pay?.period == nil { rungs[last].pay?.period = period }
    let words = text.words(in: .english)
    guard let pay = rungs[last].pay else {
      findings.append((.payIsNotMoney, words, item.lines))
      return
    }
    guard readings.contains(where: { $0.saysMore(than: pay) }) else { return }
    rungs[last].saysMore = true
    findings.append((.moreIsSaidOfPay, words, item.lines))
  }
}

extension CareersPage.Rung {
  /// Whether it already has pay in the language of a title, which then belongs to another rung.
  fileprivate func hasPay(in title: Text) -> Bool {
    guard let payText else { return false }
    return title.english != nil && payText.english != nil || title.traditionalChinese != nil && payText.traditionalChinese != nil
      || payText.english == nil && payText.traditionalChinese == nil
  }
}
