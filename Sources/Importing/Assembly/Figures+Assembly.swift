internal import Careers

extension WorkingHours {
  private static let hoursOfAWeek = 168

  /// Nil unless the hours are a week's and a week has so many.
  init?(_ figures: CareersPage.HoursFigures, irregular: Bool, lines: ClosedRange<Int>) {
    guard figures.period == nil || figures.period == .week, figures.from <= figures.to, figures.to <= Self.hoursOfAWeek else { return nil }
    if let wording = figures.wording, wording.isOpenEnded, figures.from != figures.to { return nil }
    self.init(from: figures.from, to: figures.to, irregular: irregular, wording: figures.wording, lines: lines)
  }
}

extension Pay {
  /// Nil for figures that contradict each other.
  ///
  /// What the document doesn't state is ours, and is left to our half of the catalogue.
  init?(_ figures: CareersPage.PayFigures) {
    if let to = figures.to, to < figures.from { return nil }
    if let wording = figures.wording, wording.isOpenEnded != (figures.to == nil) { return nil }
    let unstated = [figures.currency == nil ? "currency" : nil, figures.period == nil ? "period" : nil].compactMap(\.self)
    self.init(
      from: figures.from, to: figures.to, currency: figures.currency ?? "HKD", period: figures.period ?? .month, wording: figures.wording,
      ours: unstated)
  }
}

extension LanguageRequirement {
  /// Nil if the document doesn't say whether it is written or spoken.
  init?(_ named: CareersPage.LanguageNamed) {
    guard let skill = named.skill else { return nil }
    self.init(language: named.language, skill: skill, standard: named.standard)
  }
}

extension Remark {
  init(_ source: CareersPage.Remark) {
    self.init(
      kind: source.kind ?? .statement, about: source.about ?? .title, text: source.text, by: source.by, names: source.names,
      lines: source.lines)
  }

  static func statement(_ text: Text, about part: RecordPart, lines: ClosedRange<Int>) -> Remark {
    Remark(kind: .statement, about: part, text: text, lines: lines)
  }
}
