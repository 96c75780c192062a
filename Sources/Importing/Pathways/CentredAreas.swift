/// A page on which the names of areas stand in the middle of their cells, beside any of the tasks that they span.
///
/// A name is as far from its first task as from the end of its last, so that each area ends at the task which begins nearest to there.
enum CentredAreas {
  /// The rows with each area's name moved to its first task.
  static func moved(to rows: [[TableFragment]]) -> [[TableFragment]] {
    let starts = rows.indices.filter { rows[$0].contains { $0.number != nil } }
    var moved = rows.map { $0.filter { $0.column != .area } }
    var place = 0
    for block in blocks(of: rows) where place < starts.count {
      let start = starts[place]
      moved[start].insert(contentsOf: names(in: rows, block), at: 0)
      let next = block.lowerBound + block.upperBound - start + 1
      place = min(place + 1, starts.count - 1)
      while place + 1 < starts.count, abs(starts[place + 1] - next) < abs(starts[place] - next) { place += 1 }
    }
    return moved
  }

  /// Whether an area begins beside no task's number. The first of a page may: all before it is its own.
  static func isCentred(_ rows: [[TableFragment]]) -> Bool {
    let openings = rows.filter { $0.contains { $0.column == .area && $0.opens } }
    return openings.dropFirst().contains { !$0.contains { $0.number != nil } } && rows.contains { $0.contains { $0.number != nil } }
  }

  /// The rows of each name. Lines of other columns may stand between two of its lines.
  private static func blocks(of rows: [[TableFragment]]) -> [ClosedRange<Int>] {
    var blocks: [ClosedRange<Int>] = []
    for row in rows.indices where rows[row].contains(where: { $0.column == .area }) {
      if let last = blocks.last, row - last.upperBound <= LaidOutRows.widestGap {
        blocks[blocks.count - 1] = last.lowerBound...row
      } else {
        blocks.append(row...row)
      }
    }
    return blocks
  }

  private static func names(in rows: [[TableFragment]], _ block: ClosedRange<Int>) -> [TableFragment] {
    let names = block.flatMap { rows[$0].filter { $0.column == .area } }
    return names.enumerated().map { TableFragment(column: .area, words: $1.words, line: $1.line, opens: $0 == 0) }
  }
}
