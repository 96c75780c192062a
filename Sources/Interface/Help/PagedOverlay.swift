internal import Canvas
internal import Typesetting

/// The help, or a record's source: lines that scroll as one.
struct PagedOverlay {
  let state: State
  let selection: Selection<Int>

  func draw(on canvas: inout Canvas) {
    let lines = state.scrolledLines
    let viewport = state.scrolledViewport(of: lines)
    let top = viewport.top(for: selection)
    for (row, line) in zip(state.arrangement.body, lines.dropFirst(top)) {
      canvas.write(line, at: Position(column: State.pageMargin, row: row), limit: state.size.columns)
    }
    canvas.writeMore(
      above: top > 0, below: top + viewport.height < viewport.lineCount, column: 0, rows: state.arrangement.body, glyphs: state.glyphs)
    canvas.cursor = Position(column: State.pageMargin, row: state.arrangement.body.lowerBound)
  }
}
