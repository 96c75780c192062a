internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// The last line: a message if there is one, else the keys that matter most here.
struct HintLine {
  /// The most hints: more go unread.
  private static let most = 7
  private static let gap = 2
  /// The column where hints and messages begin.
  static let margin = 1

  let state: State

  /// Cells: some terminals can't draw a wide character beside the lower right corner.
  private static func width(of state: State) -> Int { state.size.columns - 4 }

  func draw(on canvas: inout Canvas) {
    if let message = state.message { return draw(state.words(message), on: &canvas) }
    let row = state.size.rows - 1
    var column = Self.margin
    for hint in shown {
      column = canvas.write(hint.key, at: Position(column: column, row: row), style: .strong) + 1
      column = canvas.write(hint.words, at: Position(column: column, row: row)) + Self.gap
    }
  }

  /// A message too long for one line covers lines of the panes above.
  private func draw(_ message: String, on canvas: inout Canvas) {
    let lines = LineBreaker.wrap(message, to: Self.width(of: state)).prefix(state.arrangement.body.count)
    for (index, line) in lines.enumerated() {
      let row = state.size.rows - lines.count + index
      let whole = Truncation.pad(" " + line, to: state.size.columns)
      canvas.write(whole, at: Position(column: 0, row: row), style: .strong)
    }
  }

  private var hints: [(key: String, words: String)] {
    state.hints.compactMap { command in
      command.keys.first.map { (state.words($0.name(beside: state.glyphs)), state.words(state.hint(for: command))) }
    }
  }

  /// As many as fit, the most useful first.
  private var shown: [(key: String, words: String)] {
    var room = Self.width(of: state)
    var shown: [(key: String, words: String)] = []
    for hint in hints where shown.count < Self.most {
      let width = CellWidth.of(hint.key) + 1 + CellWidth.of(hint.words)
      guard width <= room else { continue }
      room -= width + Self.gap
      shown.append(hint)
    }
    return shown
  }
}
