internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// A QR code over the whole screen, with its text beside it if there is room.
struct CodePane {
  /// Cells between a code and its text, and the narrowest column of text.
  private static let (gap, narrowest) = (2, 16)

  let state: State
  let place: CodePlace

  func draw(on canvas: inout Canvas) {
    switch state.layout.handout?.codes ?? .failure(.noText) {
    case .success(let series):
      guard let code = series.code(at: state.codeIndex) else { return }
      let drawn = DrawnCode(code, form: state.abilities.usesASCII ? .ascii : .halfBlocks)
      draw(drawn, on: &canvas)
      draw(series, beside: drawn, on: &canvas)
    case .failure(let error):
      draw(state.words(Phrases.noCode(error)), on: &canvas, column: Self.gap, row: 1)
      canvas.cursor = Position(column: Self.gap, row: 1)
    }
  }

  private func draw(_ code: DrawnCode, on canvas: inout Canvas) {
    for (row, runs) in code.rows.enumerated() {
      var column = 0
      for run in runs {
        // A dark background is darker than dark text.
        var style = Style.paper
        style.isReversed = run.isDark != place.isSwapped
        let text = run.isDark ? String(repeating: " ", count: run.text.count) : run.text
        column = canvas.write(text, at: Position(column: column, row: row), style: style)
      }
    }
  }

  /// The cursor is placed in the text, never in the code, where a phone would see it.
  private func draw(_ series: CodeSeries, beside code: DrawnCode, on canvas: inout Canvas) {
    let column = code.columns + Self.gap
    guard state.size.columns - column >= Self.narrowest else {
      canvas.cursor = Position(column: HintLine.margin, row: state.size.rows - 1)
      return
    }
    canvas.cursor = Position(column: column, row: 1)
    let held = state.kiosk?.minutesHeld.map { [state.words(Phrases.held($0))] } ?? []
    let caption = [state.words(Phrases.code(state.codeIndex + 1, of: series.parts.count))] + held
    let next = draw(caption.joined(separator: state.separator), on: &canvas, column: column, row: 1, style: .strong)
    let text = draw(state.words(Phrases.scan), on: &canvas, column: column, row: next, style: .dim)
    draw(series.parts[state.codeIndex], on: &canvas, column: column, row: text + 1)
  }

  /// Draws as much of a text as fits above the hint line.
  ///
  /// - Returns: the row below it.
  @discardableResult
  private func draw(_ text: String, on canvas: inout Canvas, column: Int, row: Int, style: Style = .plain) -> Int {
    let lines = LineBreaker.wrap(text, to: state.size.columns - column - 1)
    for (row, line) in zip(row..<max(row, state.size.rows - 1), lines) {
      canvas.write(line, at: Position(column: column, row: row), style: style)
    }
    return row + lines.count
  }
}
