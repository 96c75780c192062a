internal import App
internal import Canvas
internal import Careers
internal import Events

/// The choice of a record to add to the comparison.
struct PickerPane {
  let state: State
  let picker: Picker

  func draw(on canvas: inout Canvas) {
    let area = Area(columns: 0..<state.size.columns, rows: state.arrangement.body)
    let choices = state.pickable(picker.query)
    let total = state.pickable("").count
    let list = area.dropping(rows: 1)
    if choices.isEmpty {
      canvas.write(state.words(Phrases.nothingMatches(picker.query)), at: Position(column: 2, row: list.rows.lowerBound + 1))
    }
    let track = state.pickerTrack(of: choices)
    let top = picker.standing.map { track.top(for: $0) } ?? 0
    for (row, summary) in zip(list.rows, choices.dropFirst(top)) {
      let item = ListedItem(summary)
      ListRow(state: state, item: item, width: area.width).draw(on: &canvas, at: Position(column: 0, row: row))
      if summary.id == picker.standing?.id { canvas.select(area.columns, row: row, mark: 0) }
    }
    InputLine(
      prompt: state.words(Phrases.addToComparison), text: picker.query, count: "\(choices.count)/\(total)", isTyping: true
    ).draw(on: &canvas, in: area)
  }
}
