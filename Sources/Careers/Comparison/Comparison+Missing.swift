extension Comparison {
  /// What somebody lacks for each of the records who told what they hold, as a row; absent where they aren't held against anything.
  public var missing: ComparisonRow? {
    let judged = columns.indices.map { column in items(inColumn: column).filter(\.isJudged) }
    guard judged.contains(where: { !$0.isEmpty }) else { return nil }
    return ComparisonRow(.missing, sets: judged.map { $0.isEmpty ? nil : Self.lacking(of: $0) })
  }

  /// What somebody lacks, or in words what can be said where nothing is known to be lacking.
  private static func lacking(of judged: [ComparisonItem]) -> [ComparisonItem] {
    let lacking = judged.filter(\.isLacking).unique(by: \.placeless)
    guard lacking.isEmpty else { return lacking }
    let standings = judged.unique(by: \.placeless).compactMap(\.standing)
    return [ComparisonItem(text: Presentation.nothingLacking(of: standings))]
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
