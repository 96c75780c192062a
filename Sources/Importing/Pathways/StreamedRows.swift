/// The rows of a table whose layout is lost: cells follow each other, so the column of a line follows from what precedes it.
struct StreamedRows {
  private var column: TableColumn?
  private var route = RouteProgress()
  private var task = 0

  /// The heading of a page is followed by an area, unless a cell continues from the page before.
  mutating func beginPage() { column = nil }

  mutating func fragments(of line: SourceLine) -> [TableFragment] {
    var fragments: [TableFragment] = []
    for token in TableWord.all(in: line) {
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

  /// Whether a number begins a key task. Within a line it must follow an area's name; within a unit's name it must be the next number.
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
    case .code, .route, nil: return route.accepts(words) ? .route : .area
    }
  }

  private mutating func readRoute(in fragments: [TableFragment]) {
    for fragment in fragments where fragment.column == .route { route.read(PathwayWords.squeezed(fragment.words)) }
    if fragments.contains(where: { $0.column == .task }) { route = RouteProgress() }
  }
}

/// The progress within a cell of routes, which separates the rest of the cell from the next row's area.
struct RouteProgress {
  private var hasBegun = false
  private var depth = 0
  /// The last character closes a bracket or ends a cluster, so the cell may end here.
  private var isClosed = false

  /// Whether more of the cell must follow.
  var isOpen: Bool { hasBegun && !isClosed }

  /// Whether a line in the position of a cell of routes belongs to it.
  func accepts(_ squeezed: String) -> Bool {
    if RouteWords.begin(squeezed) { return true }
    guard hasBegun, isOpen || squeezed.hasPrefix("或") else { return false }
    return RouteWords.mayContinue(squeezed) || Self.beginsWithCluster(squeezed)
  }

  mutating func read(_ squeezed: String) {
    if RouteWords.begin(squeezed) { self = RouteProgress() }
    hasBegun = true
    for scalar in squeezed.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth = max(0, depth - 1) }
      isClosed = scalar == ")" && depth == 0
    }
    // A cluster ends its cell even without a closing bracket.
    if Self.beginsWithCluster(squeezed) { (depth, isClosed) = (0, true) }
  }

  private static func beginsWithCluster(_ squeezed: String) -> Bool {
    CodeShape(squeezed.prefix { $0.isASCII && $0 != ")" }) == .cluster
  }
}
