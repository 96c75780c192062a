internal import App
internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// The last row of a pane: how far one has read, and the headings that lie below.
struct StatusLine {
  let state: State
  let area: Area
  /// The first line shown, of how many.
  let top: Int
  let shown: Int
  let lineCount: Int
  /// Headings further down.
  let below: [Text]

  func draw(on canvas: inout Canvas) {
    guard lineCount > shown else { return }
    let range = state.words(Phrases.range(top + 1...min(top + shown, lineCount), of: lineCount))
    let headings = below.isEmpty ? "" : "  \(state.glyphs.below) " + below.map { state.words($0) }.joined(separator: state.comma)
    let words = Truncation.fit(range + headings, to: area.width - 3, ellipsis: state.glyphs.ellipsis)
    canvas.write(words, at: Position(column: area.columns.lowerBound + 2, row: area.rows.upperBound - 1), style: .dim)
  }
}
