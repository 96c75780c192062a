internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// The page of a record.
struct DetailPane {
  let state: State
  let area: Area

  func draw(on canvas: inout Canvas) {
    guard let page = state.layout.page, let selection = state.pageSelection, !page.blocks.isEmpty else { return drawNothing(on: &canvas) }
    let top = page.viewport.top(for: selection)
    let column = area.columns.lowerBound + State.pageMargin
    for (row, line) in zip(area.rows.prefix(page.viewport.height), page.blocks.lazy.flatMap(\.lines).dropFirst(top)) {
      canvas.write(line, at: Position(column: column, row: row), limit: area.columns.upperBound)
    }
    if state.trail.current.pane == .detail { drawSelection(on: &canvas, page: page, selection: selection, top: top) }
    drawStatus(on: &canvas, page: page, top: top)
  }

  private func drawNothing(on canvas: inout Canvas) {
    guard state.shownPage == nil, !state.items.isEmpty else { return }
    let reason = state.reason(against: .open) ?? Phrases.nothingSelected
    for (row, line) in zip(area.rows, LineBreaker.wrap(state.words(reason), to: area.width - 4)) {
      canvas.write(line, at: Position(column: area.columns.lowerBound + 2, row: row), style: .dim)
    }
  }

  /// Draws a mark beside the first line in view; a link is reversed as a whole.
  private func drawSelection(on canvas: inout Canvas, page: PageLayout, selection: Selection<PageAnchor>, top: Int) {
    guard let stop = page.viewport.stops.first(where: { $0.id == selection.id }) else { return }
    let link = page.blocks.first { $0.anchor == stop.id && $0.link != nil }
    let lines = stop.lines.clamped(to: top..<top + page.viewport.height)
    for (index, line) in lines.enumerated() {
      let row = area.rows.lowerBound + line - top
      // The blank line that ends a section isn't part of its last link.
      let text = link?.lines.dropFirst(line - stop.lines.lowerBound).first
      if text?.spans.isEmpty == false { canvas.restyle(area.columns, row: row) { $0.isReversed = true } }
      if index == 0 { canvas.select(0..<0, row: row, mark: area.columns.lowerBound) }
    }
  }

  private func drawStatus(on canvas: inout Canvas, page: PageLayout, top: Int) {
    let (viewport, sections) = (page.viewport, page.presentation.sections)
    let below = viewport.stops.compactMap { stop -> Text? in
      guard case .section(let index) = stop.id, stop.lines.lowerBound >= top + viewport.height else { return nil }
      return sections.indices.contains(index) ? sections[index].title : nil
    }
    StatusLine(state: state, area: area, top: top, shown: viewport.height, lineCount: viewport.lineCount, below: below).draw(on: &canvas)
  }
}
