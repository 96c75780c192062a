public import Canvas
internal import TextLayout
internal import Typesetting

/// The screen for a state: the same state always gives the same screen.
public func draw(_ state: State) -> Canvas {
  let limits = DrawingLimits(drawsWide: state.abilities.showsChinese, drawsAmbiguousNarrow: !state.abilities.usesASCII)
  var canvas = Canvas(columns: state.size.columns, rows: state.size.rows, limits: limits)
  if state.arrangement.isTooSmall {
    let words = state.words(Phrases.tooSmall(canQuit: state.permissions.contains(.quit)))
    for (row, line) in LineBreaker.wrap(words, to: state.size.columns).enumerated() {
      canvas.write(line, at: Position(column: 0, row: row), style: .strong)
    }
    return canvas
  }
  if let notice = state.kioskNotice {
    NoticePage(state: state, notice: notice).draw(on: &canvas)
    return canvas
  }
  // A code needs the whole screen.
  if state.codePlace == nil { TitleLine(state: state).draw(on: &canvas) }
  if let overlay = state.overlay {
    overlay.draw(state, on: &canvas)
  } else {
    drawPanes(of: state, on: &canvas)
  }
  HintLine(state: state).draw(on: &canvas)
  return canvas
}

private func drawPanes(of state: State, on canvas: inout Canvas) {
  let arrangement = state.arrangement
  for shown in arrangement.panes {
    let columns = shown.columns
    let area = Area(columns: columns, rows: arrangement.body)
    switch shown.pane {
    case .browse: BrowsePane(state: state, area: area).draw(on: &canvas)
    case .detail: DetailPane(state: state, area: area).draw(on: &canvas)
    case .compare: ComparePane(state: state, area: area).draw(on: &canvas)
    }
    // The rule is in the column before every pane except the first.
    for row in arrangement.body where columns.lowerBound > 0 {
      canvas.write(state.glyphs.rule, at: Position(column: columns.lowerBound - 1, row: row), style: .dim)
    }
  }
}
