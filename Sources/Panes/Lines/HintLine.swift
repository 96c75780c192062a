internal import App
internal import Canvas
internal import Careers
internal import Events
internal import TextLayout
internal import Typesetting

/// The last line: a message while there is one, else the keys that matter most here.
struct HintLine {
  /// More than these nobody reads.
  private static let most = 5
  private static let gap = 2

  let state: State

  func draw(on canvas: inout Canvas) {
    let row = state.size.rows - 1
    if let message = state.message {
      let words = Truncation.fit(state.words(message), to: state.size.columns - 2, ellipsis: state.glyphs.ellipsis)
      canvas.write(words, at: Position(column: 1, row: row), style: .strong)
      return
    }
    var column = 1
    for hint in shown {
      column = canvas.write(hint.key, at: Position(column: column, row: row), style: .strong) + 1
      column = canvas.write(hint.words, at: Position(column: column, row: row)) + Self.gap
    }
  }

  private var hints: [(key: String, words: String)] {
    state.hints.compactMap { binding in
      binding.keys.first.map { (state.words($0.name), state.words(binding.hint)) }
    }
  }

  /// As many as fit, the most useful first.
  private var shown: [(key: String, words: String)] {
    var room = state.size.columns - 2
    return hints.prefix(Self.most).filter { hint in
      let width = CellWidth.of(hint.key) + 1 + CellWidth.of(hint.words)
      guard width <= room else { return false }
      room -= width + Self.gap
      return true
    }
  }
}
