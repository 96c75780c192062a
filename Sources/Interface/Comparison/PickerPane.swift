internal import Canvas
internal import Careers
internal import Search

/// The choice of a record to add to the comparison.
struct PickerPane {
  let state: State
  let picker: Picker

  func draw(on canvas: inout Canvas) {
    guard let offered = state.layout.picker else { return }
    let area = Area(columns: 0..<state.size.columns, rows: state.arrangement.body)
    let list = area.dropping(rows: 1)
    if offered.rows.isEmpty {
      canvas.write(state.words(Phrases.nothingMatches(picker.query)), at: Position(column: 2, row: list.rows.lowerBound + 1))
    }
    let rows = ListRows(state, width: area.width, highlight: state.highlight)
    let top = offered.selection.map { offered.viewport.top(for: $0) } ?? 0
    for (row, tableRow) in zip(list.rows, offered.rows.dropFirst(top)) {
      let summary = state.listing.table.summary(of: Int(tableRow))
      rows.draw(ListedItem(summary), on: &canvas, at: Position(column: 0, row: row))
      if summary.id == offered.choice { canvas.select(area.columns, row: row, mark: 0) }
    }
    InputLine(
      prompt: state.words(Phrases.addToComparison), text: picker.query, count: "\(offered.rows.count)/\(offered.total)", isTyping: true
    ).draw(on: &canvas, in: area)
  }
}
