internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// A counsellor's notes on a record or the comparison, and the line being written.
struct NotesPane {
  let state: State
  let draft: NoteDraft

  func draw(on canvas: inout Canvas) {
    let area = Area(columns: 0..<state.size.columns, rows: state.arrangement.body)
    let list = area.dropping(rows: 1)
    let lines = state.noteLines(of: draft)
    let top = state.firstNoteLine(of: draft)
    for (row, line) in zip(list.rows, lines.indices.dropFirst(top)) {
      draw(lines[line], on: &canvas, row: row)
      if line == draft.line { canvas.select(area.columns, row: row, mark: 0) }
    }
    drawRemark(on: &canvas, in: list.dropping(rows: lines.count - top + 1))
    InputLine(
      prompt: state.words(Phrases.note), text: draft.text, count: "\(draft.text.unicodeScalars.count)/\(Notes.longest)", isTyping: true
    ).draw(on: &canvas, in: area)
  }

  /// A note as it was before the change; an empty line is a new note.
  private func draw(_ line: String, on canvas: inout Canvas, row: Int) {
    let words = line.isEmpty ? "+ " + state.words(Phrases.newNote) : "- " + line
    let fitted = Truncation.fit(words, to: state.size.columns - 3, ellipsis: state.glyphs.ellipsis)
    canvas.write(fitted, at: Position(column: 2, row: row), style: line.isEmpty ? .dim : .plain)
  }

  private var remark: Text {
    switch state.saveStatus {
    case .notAsked: Phrases.notesEndHere
    case .kept: Phrases.notesAreKept
    case .failing: Phrases.notesAreNotKept
    }
  }

  /// Says whether the notes are kept, if there is room.
  private func drawRemark(on canvas: inout Canvas, in area: Area) {
    let lines = LineBreaker.wrap(state.words(remark), to: area.width - 4)
    guard lines.count <= area.rows.count else { return }
    for (row, line) in zip(area.rows, lines) {
      canvas.write(line, at: Position(column: 2, row: row), style: .dim)
    }
  }
}
