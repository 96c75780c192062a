internal import App
internal import Canvas
internal import Events
internal import Typesetting

/// The help, or where a record comes from: lines that scroll as one.
struct PagedOverlay {
  let state: State
  let standing: Standing<Int>

  func draw(on canvas: inout Canvas) {
    let lines = state.overlayLines
    let track = state.overlayTrack(of: lines)
    let top = track.top(for: standing)
    for (row, line) in zip(state.arrangement.body, lines.dropFirst(top)) {
      canvas.write(line, at: Position(column: State.pageMargin, row: row), limit: state.size.columns)
    }
    drawMore(on: &canvas, top: top, track: track)
    canvas.cursor = Position(column: State.pageMargin, row: state.arrangement.body.lowerBound)
  }

  /// Signs that there is more above or below.
  private func drawMore(on canvas: inout Canvas, top: Int, track: Track<Int>) {
    let body = state.arrangement.body
    if top > 0 { canvas.write(state.glyphs.above, at: Position(column: 0, row: body.lowerBound), style: .strong) }
    if top + track.height < track.lineCount {
      canvas.write(state.glyphs.below, at: Position(column: 0, row: body.upperBound - 1), style: .strong)
    }
  }
}
