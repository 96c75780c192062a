internal import App
internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// The comparison: headings that stay, and rows that scroll below them.
struct ComparePane {
  let state: State
  let area: Area

  func draw(on canvas: inout Canvas) {
    guard let grid = state.grid else { return }
    let heading = grid.heading
    let body = grid.page
    let track = state.compareTrack(of: grid)
    let top = state.compare.standing.map { track.top(for: $0) } ?? 0
    let left = area.columns.lowerBound + State.compareMargin
    let lines = heading + (body.spots.isEmpty ? nothing : []) + body.lines.dropFirst(top).prefix(track.height)
    for (row, line) in zip(area.rows, lines) {
      canvas.write(line, at: Position(column: left, row: row), limit: area.columns.upperBound)
    }
    drawRowLabel(on: &canvas, grid: grid, top: top, row: area.rows.lowerBound + heading.count - 1)
    drawColumnRange(on: &canvas, grid: grid, row: area.rows.lowerBound + heading.count - 1)
    drawSelection(on: &canvas, grid: grid, track: track, top: top, bodyRow: area.rows.lowerBound + heading.count)
    if state.hasStatusLine {
      StatusLine(state: state, area: area, top: top, shown: track.height, lineCount: track.lineCount, below: []).draw(on: &canvas)
    }
  }

  private var nothing: [StyledLine] {
    LineBreaker.wrap(state.words(Phrases.allTheSame), to: area.width - 2).map { StyledLine($0) }
  }

  /// The heading of the first row in sight where its own has scrolled out, on the line below the headings.
  private func drawRowLabel(on canvas: inout Canvas, grid: ComparisonGrid, top: Int, row: Int) {
    guard let spot = grid.body.spots.last(where: { $0.lines.lowerBound < top }), spot.lines.upperBound > top else { return }
    let title = " " + state.words(grid.comparison.rows[spot.id.row].heading.title) + " "
    canvas.write(title, at: Position(column: area.columns.lowerBound + State.compareMargin + 1, row: row), style: .strong)
  }

  /// Which columns are in sight where not all are, on the line below the headings.
  private func drawColumnRange(on canvas: inout Canvas, grid: ComparisonGrid, row: Int) {
    let count = state.shortlist.count
    guard grid.shown.count < count, let last = grid.shown.last else { return }
    let before = grid.shown.lowerBound > 0 ? state.glyphs.before + " " : ""
    let after = last + 1 < count ? " " + state.glyphs.after : ""
    let words = " " + before + state.words(Phrases.columns(grid.shown.lowerBound + 1...last + 1, of: count)) + after + " "
    canvas.write(words, at: Position(column: area.columns.upperBound - CellWidth.of(words) - 1, row: row), style: .strong)
  }

  private func drawSelection(
    on canvas: inout Canvas, grid: ComparisonGrid, track: Track<GridSpot.ID>, top: Int, bodyRow: Int
  ) {
    let left = area.columns.lowerBound + State.compareMargin
    let cells = grid.cells(ofColumn: state.compare.column)
    let isCurrent = state.trail.current.pane == .compare
    guard isCurrent else { return }
    guard let standing = state.compare.standing else {
      canvas.select(
        left + cells.lowerBound..<left + cells.upperBound, row: area.rows.lowerBound, mark: left + cells.lowerBound - 1, isCurrent: true)
      return
    }
    let spot = grid.body.spots.first { $0.id == standing.id && ($0.column == nil || $0.column == state.compare.column) }
    guard let spot else { return }
    let columns = spot.column == nil ? left..<area.columns.upperBound : left + cells.lowerBound..<left + cells.upperBound
    let shown = top..<top + track.height
    for line in spot.lines.clamped(to: shown) where spot.link != nil {
      canvas.restyle(columns, row: bodyRow + line - top) { $0.isReversed = true }
    }
    let line = markedLine(of: spot, shown: shown)
    canvas.select(0..<0, row: bodyRow + line - top, mark: columns.lowerBound - 1, isCurrent: true)
  }

  /// The first line of a spot in sight; where only longer cells beside it are, or its label above, the line nearest to it.
  private func markedLine(of spot: GridSpot, shown: Range<Int>) -> Int {
    spot.lines.clamped(to: shown).first ?? (spot.lines.upperBound <= shown.lowerBound ? shown.lowerBound : shown.upperBound - 1)
  }
}
