public import Careers

/// An order of the lists.
public enum SortOrder: CaseIterable, Hashable, Sendable {
  /// As the documents have it.
  case source
  /// By title in the language shown: the alphabet, or the number of strokes.
  case title
  /// Highest first; what states no pay comes last.
  case startingPay
  case topPay
  /// Lowest first; what has no level comes last.
  case entry

  public var title: Text {
    switch self {
    case .source: Text("in the source’s order", "按資料來源次序")
    case .title: Text("by title", "按名稱（中文按筆劃）")
    case .startingPay: Text("by starting pay, highest first", "按起薪，由高至低")
    case .topPay: Text("by top pay, highest first", "按最高薪酬，由高至低")
    case .entry: Text("by entry qualification, lowest first", "按入職資歷，由低至高")
    }
  }

  /// The order that follows, and after the last the first.
  var next: SortOrder {
    let all = Self.allCases
    let index = all.firstIndex(of: self).map { ($0 + 1) % all.count } ?? 0
    return all[index]
  }

  /// Sorted, equals in the order they came in. Levels of a pathway stay a ladder whatever the order.
  func sorted(_ summaries: [Summary], in language: Language) -> [Summary] {
    guard self != .source, summaries.first?.kind != .level else { return summaries }
    let keyed = summaries.map { (key: key(of: $0, in: language), summary: $0) }
    return keyed.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.summary)
  }

  private func key(of summary: Summary, in language: Language) -> Int {
    switch self {
    case .source: 0
    case .title: summary.titleOrder[language] ?? .max
    case .startingPay: summary.pay.map { -$0.lowest } ?? .max
    case .topPay: summary.pay.map { -2 * $0.highest - ($0.isOpenEnded ? 1 : 0) } ?? .max
    case .entry: summary.qfLevels.min()?.rawValue ?? .max
    }
  }
}
