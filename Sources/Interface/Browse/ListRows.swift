internal import Canvas
internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// Draws rows of the lists: marks, the title, and on the right facts that help to choose.
struct ListRows {
  private let state: State
  /// Cells.
  private let width: Int
  /// The search text to underline in search results; nil without a search.
  private let highlight: Highlight?
  private let factColumns: ListFacts

  init(_ state: State, width: Int, highlight: Highlight?) {
    self.state = state
    self.width = width
    self.highlight = highlight
    factColumns = ListFacts(state: state, width: width)
  }

  func draw(_ item: ListedItem, on canvas: inout Canvas, at position: Position) {
    let (end, titleStart) = (position.column + width - 1, position.column + 2 + indent(of: item))
    let (title, foundBy, allFacts) = (title(of: item), foundBy(of: item), facts(of: item))
    // If both don't fit, the matching name replaces the facts: it says why the row is here.
    let fits = foundBy.map { titleStart + CellWidth.of(title + $0) + 1 < end - CellWidth.of(allFacts) } ?? true
    let facts = fits ? allFacts : ""
    let factsStart = max(position.column + 2, end - CellWidth.of(facts))
    canvas.write(facts, at: Position(column: factsStart, row: position.row), style: factStyle(of: item), limit: end)
    if isMarked(item) {
      canvas.write(state.glyphs.marked, at: Position(column: position.column + 1, row: position.row), style: .strong)
    }
    let limit = facts.isEmpty ? end : factsStart - 1
    let next = write(title, style: titleStyle(of: item), on: &canvas, at: Position(column: titleStart, row: position.row), limit: limit)
    if let foundBy, next < limit { write(foundBy, style: .dim, on: &canvas, at: Position(column: next, row: position.row), limit: limit) }
  }

  /// Writes a name with matches underlined.
  @discardableResult
  private func write(_ name: String, style: Style, on canvas: inout Canvas, at position: Position, limit: Int) -> Int {
    let fitted = Truncation.fit(name, to: max(0, limit - position.column), ellipsis: state.glyphs.ellipsis)
    let next = canvas.write(fitted, at: position, style: style, limit: limit)
    guard let highlight else { return next }
    let scalars = Array(name.unicodeScalars)
    let shown = fitted == name ? next : next - CellWidth.of(state.glyphs.ellipsis)
    for range in highlight.ranges(in: name) {
      let start = position.column + scalars[..<range.lowerBound].reduce(0) { $0 + CellWidth.of($1) }
      let end = start + scalars[range].reduce(0) { $0 + CellWidth.of($1) }
      guard start < min(end, shown) else { continue }
      canvas.restyle(start..<min(end, shown), row: position.row) { $0.isUnderlined = true }
    }
    return next
  }

  /// The name or part of a record that matched, if its title doesn't show the match.
  private func foundBy(of item: ListedItem) -> String? {
    guard let highlight, let summary = item.summary, !highlight.isComplete(in: title(of: item)), let match = state.match(of: summary.id)
    else { return nil }
    if let name = match.name { return "  " + name }
    if match.field == .title { return "  " + summary.title.words(in: state.language.other) }
    return match.field.holdsNames ? nil : "  (" + state.words(match.field.title) + ")"
  }

  /// Records of flat lists aren't indented, others by their depth.
  private func indent(of item: ListedItem) -> Int {
    switch item.summary?.kind {
    case .pathway, .level, .jobTitle, .institution, .course: 2 * item.depth
    default: 0
    }
  }

  private func isMarked(_ item: ListedItem) -> Bool {
    item.summary.map { state.session.marks.contains($0.id) } ?? false
  }

  private func titleStyle(of item: ListedItem) -> Style {
    switch item.content {
    case .group, .results: .strong
    case .record: .plain
    case .ruledOut, .unpaged, .unread: .dim
    }
  }

  private func title(of item: ListedItem) -> String {
    let fold = item.isOpen.map { ($0 ? state.glyphs.open : state.glyphs.folded) + " " } ?? ""
    switch item.content {
    case .group(let group, let shown, let total):
      return fold + state.words(group.title) + " " + (state.filterResult?.kept != nil ? "\(shown)/\(total)" : "\(total)")
    case .results(.nearest): return state.words(Phrases.nearest)
    case .results: return state.words(state.session.lists.sort == .source ? Phrases.results : Phrases.found)
    case .record(let summary):
      return fold + sign(of: summary) + (summary.kind == .unit ? summary.id.rawValue + " " : "") + name(of: summary.title)
    case .ruledOut(let count): return state.words(Phrases.ruledOut(count))
    case .unpaged(let title): return fold + name(of: title)
    case .unread(let passage): return Wording.lines(passage.range) + " " + passage.words
    }
  }

  /// How an occupation fits, before its title: a sign or a space, so that titles line up; nothing while nothing is known of the person.
  private func sign(of summary: Summary) -> String {
    guard summary.kind == .occupation, let row = state.listing.table.row(of: summary.id),
      let group = state.filterResult?.group(ofRow: row)
    else { return "" }
    return (state.glyphs.sign(of: group) ?? " ") + " "
  }

  private func name(of text: Text) -> String { OurMark.words(text, in: state.language, marking: false) }

  // MARK: Facts

  private func factStyle(of item: ListedItem) -> Style {
    if case .record = item.content { .plain } else { .dim }
  }

  private func facts(of item: ListedItem) -> String {
    let isFlat = item.depth == 0
    switch item.content {
    case .group(let group, _, _): return item.isOpen == true ? factColumns.caption(of: group, isFlat: isFlat) : ""
    case .results(let kind): return kind == .nearest ? "" : factColumns.caption(of: .occupations, isFlat: isFlat)
    case .record(let summary): return factColumns.text(of: summary, isFlat: isFlat)
    case .unpaged: return state.words(Phrases.listedWithoutPage)
    case .ruledOut, .unread: return ""
    }
  }
}
