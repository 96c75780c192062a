internal import Canvas
internal import Typesetting

/// The help, or where a record comes from: lines that scroll as one.
struct PagedOverlay {
  let state: State
  let standing: Standing<Int>

  func draw(on canvas: inout Canvas) {
    let lines = state.scrolledLines
    let track = state.scrolledTrack(of: lines)
    let top = track.top(for: standing)
    for (row, line) in zip(state.arrangement.body, lines.dropFirst(top)) {
      canvas.write(line, at: Position(column: State.pageMargin, row: row), limit: state.size.columns)
    }
    canvas.writeMore(
      above: top > 0, below: top + track.height < track.lineCount, column: 0, rows: state.arrangement.body, glyphs: state.glyphs)
    canvas.cursor = Position(column: State.pageMargin, row: state.arrangement.body.lowerBound)
  }
}
