internal import Canvas
internal import Typesetting

extension Canvas {
  /// Writes a laid-out line, no further than `limit`.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  mutating func write(_ line: StyledLine, at position: Position, limit: Int) -> Int {
    line.spans.reduce(position.column) { column, span in
      write(span.text, at: Position(column: column, row: position.row), style: Style(span.style), limit: limit)
    }
  }

  /// Signs that a scrolled text goes on above or below.
  mutating func writeMore(above: Bool, below: Bool, column: Int, rows: Range<Int>, glyphs: GlyphSet) {
    if above { write(glyphs.above, at: Position(column: column, row: rows.lowerBound), style: .strong) }
    if below { write(glyphs.below, at: Position(column: column, row: rows.upperBound - 1), style: .strong) }
  }

  /// Marks a stretch of a row as selected, and in the pane that keys go to puts the cursor on it.
  mutating func select(_ columns: Range<Int>, row: Int, mark: Int, isCurrent: Bool = true) {
    write(">", at: Position(column: mark, row: row), style: .strong)
    guard isCurrent else { return }
    restyle(columns, row: row) { style in
      style.isReversed = true
      // Reversed, what is dim would be a grey patch.
      style.isDim = false
    }
    cursor = Position(column: mark, row: row)
  }
}
