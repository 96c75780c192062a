/// The rows of a table whose layout is lost: cell after cell, so that what a line belongs to follows from what stands before it.
struct StreamedRows {
  private var column: TableColumn?
  private var route = RouteProgress()
  private var task = 0

  /// After the heading of a page stands an area, unless a cell goes on from the page before.
  mutating func beginPage() { column = nil }

  mutating func fragments(of line: SourceLine) -> [TableFragment] {
    var fragments: [TableFragment] = []
    for token in Token.tokens(of: line) {
      switch token.kind {
      case .bullet: fragments.append(TableFragment(column: .unit, words: "", line: line, opens: true))
      case .number(let number) where begins(number, after: fragments.last?.column):
        task = number
        fragments.append(TableFragment(column: .task, words: "", line: line, opens: true, number: number))
      case .number(let number): add("\(number).", after: token.gap, from: line, to: &fragments)
      case .code(.unit): fragments.append(TableFragment(column: .code, words: token.words, line: line, opens: true))
      case .code(.cluster) where !route.isOpen:
        fragments.append(TableFragment(column: .code, words: token.words, line: line, opens: true))
      case .code(.cluster), .words: add(token.words, after: token.gap, from: line, to: &fragments)
      }
      column = fragments.last?.column ?? column
    }
    readRoute(in: fragments)
    return fragments
  }

  /// Whether a number begins a key task: within a line only beside its area's name, and within a unit's name only where it is due.
  private func begins(_ number: Int, after before: TableColumn?) -> Bool {
    if let before { return before == .area }
    return column == .unit || column == .task ? number == task + 1 : true
  }

  private func add(_ words: String, after gap: Int, from line: SourceLine, to fragments: inout [TableFragment]) {
    if let last = fragments.indices.last, fragments[last].column != .code {
      fragments[last].words += (gap == 0 || fragments[last].words.isEmpty ? "" : " ") + words
    } else {
      let column = columnOfWords(PathwayWords.squeezed(words))
      fragments.append(TableFragment(column: column, words: words, line: line, opens: column != self.column))
    }
  }

  private func columnOfWords(_ words: String) -> TableColumn {
    switch column {
    case .area: return .area
    case .task: return .task
    case .unit: return words.count > 3 && RouteWords.begin(words) ? .route : .unit
    case .code, .route, nil: return route.takes(words) ? .route : .area
    }
  }

  private mutating func readRoute(in fragments: [TableFragment]) {
    for fragment in fragments where fragment.column == .route { route.read(PathwayWords.squeezed(fragment.words)) }
    if fragments.contains(where: { $0.column == .task }) { route = RouteProgress() }
  }
}
