internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// How far the reader has scrolled, and the headings below: in the last row of a pane, or as signs in its margin if no row can be spared.
struct StatusLine {
  let state: State
  let area: Area
  /// The first line shown, from 0.
  let top: Int
  let shown: Int
  let lineCount: Int
  /// Headings further down.
  let below: [Text]

  func draw(on canvas: inout Canvas) {
    guard lineCount > shown else { return }
    if state.hasStatusLine { drawLine(on: &canvas) } else { drawSigns(on: &canvas) }
  }

  /// Draws signs that there is more above or below.
  private func drawSigns(on canvas: inout Canvas) {
    canvas.writeMore(
      above: top > 0, below: top + shown < lineCount, column: area.columns.upperBound - 1, rows: area.rows, glyphs: state.glyphs)
  }

  private func drawLine(on canvas: inout Canvas) {
    let range = state.words(Phrases.range(top + 1...min(top + shown, lineCount), of: lineCount))
    let headings = below.isEmpty ? "" : "  \(state.glyphs.below) " + below.map { state.words($0) }.joined(separator: state.comma)
    let words = Truncation.fit(range + headings, to: area.width - 3, ellipsis: state.glyphs.ellipsis)
    canvas.write(words, at: Position(column: area.columns.lowerBound + 2, row: area.rows.upperBound - 1), style: .dim)
  }
}
