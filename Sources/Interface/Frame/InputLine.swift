internal import Canvas
internal import Careers
internal import TextLayout

/// A line to type into: a prompt, the typed text, and a count.
struct InputLine {
  let prompt: String
  let text: String
  let count: String
  let isTyping: Bool

  func draw(on canvas: inout Canvas, in area: Area) {
    let row = area.rows.lowerBound
    let end = area.columns.upperBound - 1
    let countStart = end - CellWidth.of(count)
    canvas.write(count, at: Position(column: countStart, row: row), style: .dim, limit: end)
    let start = canvas.write(prompt, at: Position(column: area.columns.lowerBound + 2, row: row), style: .strong, limit: countStart)
    let caret = canvas.write(visible(in: countStart - start - 2), at: Position(column: start, row: row), limit: countStart - 1)
    if isTyping { canvas.cursor = Position(column: caret, row: row) }
  }

  /// The end of a text that is too long, where the user is typing.
  private func visible(in room: Int) -> String {
    var text = text[...]
    while CellWidth.of(String(text)) > max(0, room), !text.isEmpty { text = text.dropFirst() }
    return String(text)
  }
}
