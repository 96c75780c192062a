internal import Canvas
internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// The line above the lists: the conditions in words, and how many records remain.
struct ConditionsLine {
  let state: State

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let count = state.filterResult?.count else { return }
    let row = area.rows.lowerBound
    let end = area.columns.upperBound - 1
    let numbers = "\(count.remaining)/\(count.total)"
    let start = end - CellWidth.of(numbers)
    canvas.write(numbers, at: Position(column: start, row: row), style: .dim, limit: end)
    let column = canvas.write(
      state.words(Phrases.with), at: Position(column: area.columns.lowerBound + 2, row: row), style: .strong, limit: start)
    let names = state.conditions.list.map { state.words(state.title(of: $0)) }.joined(separator: state.separator)
    canvas.write(
      Truncation.fit(names, to: max(0, start - 1 - column), ellipsis: state.glyphs.ellipsis), at: Position(column: column, row: row),
      limit: start - 1)
  }
}
