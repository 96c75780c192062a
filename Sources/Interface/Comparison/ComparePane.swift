internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// The comparison: fixed headings, and rows that scroll below them.
struct ComparePane {
  let state: State
  let area: Area

  func draw(on canvas: inout Canvas) {
    guard let comparison = state.layout.comparison else { return }
    let grid = comparison.grid
    let heading = grid.heading
    let viewport = comparison.viewport(ofColumn: state.compareColumn)
    let top = state.compareSelection.map { viewport.top(for: $0) } ?? 0
    let left = area.columns.lowerBound + State.compareMargin
    let lines = heading + comparison.lines.dropFirst(top).prefix(viewport.height)
    for (row, line) in zip(area.rows, lines) {
      canvas.write(line, at: Position(column: left, row: row), limit: area.columns.upperBound)
    }
    drawRowLabel(on: &canvas, grid: grid, top: top, row: area.rows.lowerBound + heading.count - 1)
    drawColumnRange(on: &canvas, grid: grid, row: area.rows.lowerBound + heading.count - 1)
    drawSelection(on: &canvas, grid: grid, viewport: viewport, top: top, bodyRow: area.rows.lowerBound + heading.count)
    StatusLine(state: state, area: area, top: top, shown: viewport.height, lineCount: viewport.lineCount, below: []).draw(on: &canvas)
  }

  /// The label of the first row in view, on the line below the headings, if the row's own label has scrolled out.
  private func drawRowLabel(on canvas: inout Canvas, grid: ComparisonGrid, top: Int, row: Int) {
    let reaches = Dictionary(grouping: grid.body.spots, by: \.id.row).mapValues { $0.map(\.reach.lowerBound).min() ?? 0 }
    guard let index = reaches.filter({ $0.value <= top }).keys.max(), reaches[index] != top, top < grid.body.lines.count,
      grid.comparison.rows.indices.contains(index)
    else { return }
    let title = " " + state.words(grid.comparison.rows[index].heading.title) + " "
    canvas.write(title, at: Position(column: area.columns.lowerBound + State.compareMargin + 1, row: row), style: .strong)
  }

  /// The range of columns in view, on the line below the headings, unless all are.
  private func drawColumnRange(on canvas: inout Canvas, grid: ComparisonGrid, row: Int) {
    let count = grid.comparison.columns.count
    guard grid.shown.count < count, let last = grid.shown.last else { return }
    let before = grid.shown.lowerBound > 0 ? state.glyphs.before + " " : ""
    let after = last + 1 < count ? " " + state.glyphs.after : ""
    let words = " " + before + state.words(Phrases.columns(grid.shown.lowerBound + 1...last + 1, of: count)) + after + " "
    canvas.write(words, at: Position(column: area.columns.upperBound - CellWidth.of(words) - 1, row: row), style: .strong)
  }

  private func drawSelection(
    on canvas: inout Canvas, grid: ComparisonGrid, viewport: Viewport<GridSpot.ID>, top: Int, bodyRow: Int
  ) {
    let left = area.columns.lowerBound + State.compareMargin
    let cells = grid.cells(ofColumn: state.compareColumn)
    guard state.trail.current.pane == .compare else { return }
    guard let selection = state.compareSelection else {
      canvas.select(
        left + cells.lowerBound..<left + cells.upperBound, row: area.rows.lowerBound, mark: left + cells.lowerBound - 1)
      return
    }
    let spot = grid.body.spots.first { $0.id == selection.id && ($0.column == nil || $0.column == state.compareColumn) }
    guard let spot else { return }
    let columns = spot.column == nil ? left..<area.columns.upperBound : left + cells.lowerBound..<left + cells.upperBound
    let shown = top..<top + viewport.height
    for line in spot.lines.clamped(to: shown) where spot.link != nil {
      canvas.restyle(columns, row: bodyRow + line - top) { $0.isReversed = true }
    }
    // If only longer cells beside it or its label above are in view, the mark goes into the margin, which has no text.
    let line = spot.lines.clamped(to: shown).first
    let nearest = spot.lines.upperBound <= shown.lowerBound ? shown.lowerBound : shown.upperBound - 1
    let mark = line == nil ? area.columns.lowerBound : columns.lowerBound - 1
    canvas.select(0..<0, row: bodyRow + (line ?? nearest) - top, mark: mark)
  }
}
