internal import Canvas
internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// The line above the lists: the conditions in words, how many occupations are in each group, and how many records remain.
struct ConditionsLine {
  /// From this many cells on, the key takes the place of words that are cut; below, the line of hints has it.
  private static let roomForKey = 30

  let state: State

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let count = state.filterResult?.count else { return }
    let row = area.rows.lowerBound
    let end = area.columns.upperBound - 1
    let remaining = "\(count.remaining)/\(count.total)"
    let numbers =
      count.groups.isEmpty ? remaining : count.signs(with: state.glyphs) + (state.conditions.wants.isEmpty ? "" : "  " + remaining)
    let start = end - CellWidth.of(numbers)
    canvas.write(numbers, at: Position(column: start, row: row), style: .dim, limit: end)
    let column = canvas.write(
      state.words(Phrases.with), at: Position(column: area.columns.lowerBound + 2, row: row), style: .strong, limit: start)
    let names = state.conditions.list.map { state.words(state.title(of: $0)) }.joined(separator: state.separator)
    canvas.write(fitted(names, to: max(0, start - 1 - column)), at: Position(column: column, row: row), limit: start - 1)
  }

  /// What doesn't fit is cut, with the key that shows it.
  private func fitted(_ names: String, to room: Int) -> String {
    let rest = " " + state.words(Phrases.allConditions)
    if CellWidth.of(names) <= room || room < Self.roomForKey {
      return Truncation.fit(names, to: room, ellipsis: state.glyphs.ellipsis)
    }
    return Truncation.fit(names, to: room - CellWidth.of(rest), ellipsis: state.glyphs.ellipsis) + rest
  }
}
