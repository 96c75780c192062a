/// The rows of a page's table whose columns stand side by side. A line's words fall to the columns that they stand nearest to, from left to
/// right; numbers, bullets, codes and the words of a route say where their columns stand, and the heading says it until they do.
struct LaidOutRows {
  private let rows: [(line: SourceLine, tokens: [Token])]
  private let heading: [ColumnPlace?]
  private let margin: ColumnPlace

  /// Whether the cells of a heading stand apart: columns are kept.
  static func keepsColumns(heading: [SourceLine]) -> Bool {
    heading.contains { $0.words.contains("  ") }
  }

  init(heading: [SourceLine], lines: [SourceLine]) {
    rows = lines.map { ($0, Token.tokens(of: $0)) }
    self.heading = Self.places(inHeading: heading.flatMap(Token.tokens))
    margin = rows.lazy.compactMap(\.tokens.first).map(ColumnPlace.init).min { $0.start < $1.start } ?? ColumnPlace(start: 0, cell: 0)
  }

  /// What each line says in each column.
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

  private static func places(inHeading tokens: [Token]) -> [ColumnPlace?] {
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

  /// Where each column is first seen to stand on the page, or else its heading does.
  private func firstAnchors() -> [ColumnPlace?] {
    var places: [ColumnPlace?] = Array(repeating: nil, count: TableColumn.allCases.count)
    for token in rows.lazy.flatMap(\.tokens) {
      if let column = token.anchor, places[column.rawValue] == nil { places[column.rawValue] = ColumnPlace(token) }
    }
    places[TableColumn.area.rawValue] = margin
    return zip(places, heading).map { $0 ?? $1 }
  }

  /// The columns of a line's tokens, never one left of the one before, such that they cost least.
  private func columns(of tokens: [Token], at places: [ColumnPlace?]) -> [TableColumn] {
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
  /// Lines of other columns may stand between two of an area's name, for they needn't be level with them.
  static let widestGap = 2

  private static func cost(of token: Token, after before: Token?, from: Int, in column: TableColumn, at place: ColumnPlace?) -> Int {
    if let own = token.anchor, own != column { return never }
    if token.isWords, column == .code { return never }
    if let before, from == column.rawValue { return staying(after: before, at: token) }
    guard let place else { return never }
    return place.distance(to: token) + (before == nil || token.gap > 1 || isApart(before, token) ? 0 : 8)
  }

  /// A cell seldom has wide gaps, nor a blank between Chinese characters.
  private static func staying(after before: Token, at token: Token) -> Int {
    if case .code = token.kind { return never }
    if token.gap > 1 { return 4 + 2 * min(token.gap, 20) }
    return isApart(before, token) ? 7 : 0
  }

  private static func isApart(_ before: Token?, _ token: Token) -> Bool {
    guard let before, token.gap == 1, before.endsWide, token.beginsWide else { return false }
    return before.words.last.map { !"，、；：。".contains($0) } ?? true
  }

  private func fragments(of tokens: [Token], in columns: [TableColumn], line: SourceLine, goesOnWithArea: Bool) -> [TableFragment] {
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
