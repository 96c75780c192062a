/// The rows of a table that is printed in columns. Words go to the nearest column, from left to right. Numbers, bullets, codes and the words
/// of a route show where their columns are; until one occurs, the heading does.
struct LaidOutRows {
  private let rows: [(line: SourceLine, tokens: [TableWord])]
  private let heading: [ColumnPlace?]
  private let margin: ColumnPlace

  /// Whether the text keeps columns: gaps separate the cells of the heading.
  static func keepsColumns(heading: [SourceLine]) -> Bool {
    heading.contains { $0.words.contains("  ") }
  }

  init(heading: [SourceLine], lines: [SourceLine]) {
    rows = lines.map { ($0, TableWord.all(in: $0)) }
    self.heading = Self.places(inHeading: heading.flatMap(TableWord.all))
    margin = rows.lazy.compactMap(\.tokens.first).map(ColumnPlace.init).min { $0.start < $1.start } ?? ColumnPlace(start: 0, cell: 0)
  }

  /// The words of each line by column.
  func fragments() -> [[TableFragment]] {
    var nearest = firstAnchors()
    var lastArea: Int?
    let said = rows.enumerated().map { place, row in
      for token in row.tokens { if let column = token.anchor { nearest[column.rawValue] = ColumnPlace(token) } }
      let columns = columns(of: row.tokens, at: nearest)
      let fragments = fragments(
        of: row.tokens, in: columns, line: row.line, goesOnWithArea: lastArea.map { place - $0 <= Self.widestGap } ?? false)
      if columns.first == .area { lastArea = place }
      return fragments
    }
    return said
  }

  private static func places(inHeading tokens: [TableWord]) -> [ColumnPlace?] {
    var places: [ColumnPlace?] = Array(repeating: nil, count: TableColumn.allCases.count)
    for token in tokens {
      let words = PathwayWords.squeezed(token.words)
      let column: TableColumn? =
        switch PathwayWords.headerCells.firstIndex(where: { words.count > 1 && PathwayWords.isPiece(words, of: $0) }) {
        case 0: .area
        case 1: .task
        case 2, 3: .unit
        case 4: .code
        case 5: .route
        default: nil
        }
      if let column, places[column.rawValue].map({ token.start < $0.start }) ?? true { places[column.rawValue] = ColumnPlace(token) }
    }
    return places
  }

  /// The place of each column: its first known word on the page, or its heading.
  private func firstAnchors() -> [ColumnPlace?] {
    var places: [ColumnPlace?] = Array(repeating: nil, count: TableColumn.allCases.count)
    for token in rows.lazy.flatMap(\.tokens) {
      if let column = token.anchor, places[column.rawValue] == nil { places[column.rawValue] = ColumnPlace(token) }
    }
    places[TableColumn.area.rawValue] = margin
    return zip(places, heading).map { $0 ?? $1 }
  }

  /// The cheapest columns for the words of a line, none of them left of the one before.
  private func columns(of tokens: [TableWord], at places: [ColumnPlace?]) -> [TableColumn] {
    var costs = [Int](repeating: 0, count: TableColumn.allCases.count)
    var steps: [[Int]] = []
    for (index, token) in tokens.enumerated() {
      let before = index > 0 ? tokens[index - 1] : nil
      let step = TableColumn.allCases.map { column in
        (0...column.rawValue).map { from in
          (cost: costs[from] + Self.cost(of: token, after: before, from: from, in: column, at: places[column.rawValue]), from: from)
        }.min { $0.cost < $1.cost } ?? (cost: 0, from: 0)
      }
      costs = step.map(\.cost)
      steps.append(step.map(\.from))
    }
    return path(through: steps, to: costs.indices.min { costs[$0] < costs[$1] } ?? 0)
  }

  private func path(through steps: [[Int]], to last: Int) -> [TableColumn] {
    var at = last
    var path: [TableColumn] = []
    for step in steps.reversed() {
      path.append(TableColumn(rawValue: at) ?? .area)
      at = step.indices.contains(at) ? step[at] : 0
    }
    return path.reversed()
  }

  private static let never = 1 << 20
  /// The most lines between two lines of one area's name. Other columns may be out of line with it.
  static let widestGap = 2

  private static func cost(of token: TableWord, after before: TableWord?, from: Int, in column: TableColumn, at place: ColumnPlace?) -> Int
  {
    if let own = token.anchor, own != column { return never }
    if token.isWords, column == .code { return never }
    if let before, from == column.rawValue { return staying(after: before, at: token) }
    guard let place else { return never }
    return place.distance(to: token) + (before == nil || token.gap > 1 || isApart(before, token) ? 0 : 8)
  }

  /// Cells seldom have wide gaps or a blank between Chinese characters.
  private static func staying(after before: TableWord, at token: TableWord) -> Int {
    if case .code = token.kind { return never }
    if token.gap > 1 { return 4 + 2 * min(token.gap, 20) }
    return isApart(before, token) ? 7 : 0
  }

  private static func isApart(_ before: TableWord?, _ token: TableWord) -> Bool {
    guard let before, token.gap == 1, before.endsWide, token.beginsWide else { return false }
    return before.words.last.map { !"，、；：。".contains($0) } ?? true
  }

  private func fragments(of tokens: [TableWord], in columns: [TableColumn], line: SourceLine, goesOnWithArea: Bool) -> [TableFragment] {
    let beginsTask = tokens.contains { if case .number = $0.kind { true } else { false } }
    var fragments: [TableFragment] = []
    for (token, column) in zip(tokens, columns) {
      var opens = column == .area && fragments.isEmpty && (beginsTask || !goesOnWithArea)
      var number: Int?
      var words = token.words
      switch token.kind {
      case .number(let it) where column == .task: (opens, number) = (true, it)
      case .number(let it): words = "\(it)."
      case .bullet, .code: opens = true
      case .words: break
      }
      if let last = fragments.indices.last, fragments[last].column == column, !opens {
        fragments[last].words += (token.gap == 0 || fragments[last].words.isEmpty ? "" : " ") + words
      } else {
        fragments.append(TableFragment(column: column, words: words, line: line, opens: opens, number: number))
      }
    }
    return fragments
  }
}

/// A page that prints the names of areas in the middle of their cells.
///
/// A name is as far from its first task as from the end of its last. So each area ends before the task that begins nearest to that end.
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

  /// Whether an area's name begins on a line without a task's number. The first of a page may.
  static func isCentred(_ rows: [[TableFragment]]) -> Bool {
    let openings = rows.filter { $0.contains { $0.column == .area && $0.opens } }
    return openings.dropFirst().contains { !$0.contains { $0.number != nil } } && rows.contains { $0.contains { $0.number != nil } }
  }

  /// The rows of each name.
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
