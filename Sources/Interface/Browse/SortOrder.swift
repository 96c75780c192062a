public import Careers
internal import Search

/// An order of the lists.
public enum SortOrder: String, Codable, CaseIterable, Hashable, Sendable {
  /// The documents' order.
  case source
  /// By title in the language shown: alphabetical, or by number of strokes.
  case title
  /// Highest first; records without pay come last.
  case startingPay
  case topPay
  /// Lowest first; records without a level come last.
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

  /// The next order; after the last, the first.
  var next: SortOrder {
    let all = Self.allCases
    let index = all.firstIndex(of: self).map { ($0 + 1) % all.count } ?? 0
    return all[index]
  }

  /// Rows in this order. The sort is stable.
  func sorted(_ rows: [Int32], of table: RecordTable, in language: Language) -> [Int32] {
    if self == .source { return rows }
    let keyed = rows.enumerated().map { (key: key(of: Int($1), in: table, language), place: $0, row: $1) }
    return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.row)
  }

  private func key(of row: Int, in table: RecordTable, _ language: Language) -> Int {
    switch self {
    case .source: 0
    case .title: table.titleOrder(of: row, in: language)
    case .startingPay: table.startingPay(of: row).map { -$0 } ?? .max
    case .topPay: table.topPay(of: row).map { -2 * $0.figure - ($0.isOpenEnded ? 1 : 0) } ?? .max
    case .entry: table.lowestLevel(of: row) ?? .max
    }
  }
}
