extension Comparison {
  /// What somebody lacks for each of the records who told what they hold, as a row; absent where they aren't held against anything.
  public var missing: ComparisonRow? {
    let judged = columns.indices.map { column in items(inColumn: column).filter(\.isJudged) }
    guard judged.contains(where: { !$0.isEmpty }) else { return nil }
    return ComparisonRow(.missing, sets: judged.map { $0.isEmpty ? nil : $0.filter(\.isLacking).unique(by: \.placeless) })
  }

  /// All that is listed of a record, what it shares with the others too.
  private func items(inColumn column: Int) -> [ComparisonItem] {
    rows.flatMap { row in
      guard row.cells.indices.contains(column), case .items(let own) = row.cells[column] else { return [ComparisonItem]() }
      return row.shared + own
    }
  }
}

extension ComparisonItem {
  fileprivate var isJudged: Bool { standing != nil || distance != nil }
  fileprivate var isLacking: Bool { standing == .notMet || distance?.isAbove == true }
}
