internal import Canvas
internal import Careers
internal import Search
internal import TextLayout

/// The lists.
struct BrowsePane {
  let state: State
  let area: Area

  func draw(on canvas: inout Canvas) {
    let items = state.items
    if state.showsFilter { drawFilter(on: &canvas) }
    if state.showsConditions { ConditionsLine(state: state).draw(on: &canvas, in: area.dropping(rows: state.showsFilter ? 1 : 0)) }
    let list = area.dropping(rows: state.listHead)
    drawNotice(on: &canvas, above: list)
    if items.isEmpty { return drawNothing(on: &canvas, in: list) }
    let viewport = state.browseViewport
    let top = viewport.top(for: state.browseSelection)
    let rows = ListRows(state, width: area.width, highlight: state.highlight)
    for (row, index) in zip(list.rows.prefix(viewport.height), items.indices.dropFirst(top)) {
      draw(items[index], by: rows, on: &canvas, row: row)
    }
    let below = state.groups(below: top + viewport.height).map(\.title)
    StatusLine(state: state, area: list, top: top, shown: viewport.height, lineCount: items.count, below: below).draw(on: &canvas)
  }

  // MARK: Rows

  private func draw(_ item: ListedItem, by rows: ListRows, on canvas: inout Canvas, row: Int) {
    rows.draw(item, on: &canvas, at: Position(column: area.columns.lowerBound, row: row))
    guard item.id == state.layout.lists.selectedID else { return }
    let isTyping = state.isFinding
    let caret = canvas.cursor
    canvas.select(area.columns, row: row, mark: area.columns.lowerBound, isCurrent: state.trail.current.pane == .browse)
    if isTyping { canvas.cursor = caret }
  }

  // MARK: The filter

  private func drawFilter(on canvas: inout Canvas) {
    InputLine(
      prompt: state.words(Phrases.find), text: state.session.lists.filter, count: "\(state.foundCount)/\(state.listedCount)",
      isTyping: state.isFinding
    ).draw(on: &canvas, in: area)
  }

  /// Says why nothing is left, just above the list.
  private func drawNotice(on canvas: inout Canvas, above list: Area) {
    let lines = state.listNotice
    for (index, line) in lines.enumerated() {
      let row = list.rows.lowerBound - lines.count + index
      canvas.write(line, at: Position(column: area.columns.lowerBound + 2, row: row), style: .strong, limit: area.columns.upperBound)
    }
  }

  /// Says that the catalogue is empty or nothing matches. The cursor goes there for a screen reader to follow.
  private func drawNothing(on canvas: inout Canvas, in list: Area) {
    let notices = state.listNotice.count
    if !state.isFinding, state.trail.current.pane == .browse {
      let row = notices == 0 ? list.rows.lowerBound + 1 : list.rows.lowerBound - notices
      canvas.cursor = Position(column: area.columns.lowerBound + 2, row: row)
    }
    guard notices == 0 else { return }
    let lines =
      state.session.lists.filter.isEmpty
      ? [Phrases.emptyCatalogue] : [Phrases.nothingMatches(state.session.lists.filter), Phrases.clearFilter]
    let wrapped = lines.flatMap { LineBreaker.wrap(state.words($0), to: area.width - 3) }
    for (row, line) in zip(list.rows.dropFirst(), wrapped) {
      canvas.write(line, at: Position(column: area.columns.lowerBound + 2, row: row), limit: area.columns.upperBound)
    }
  }
}
