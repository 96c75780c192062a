internal import Canvas
internal import Careers

/// A counsellor's notes: written where they are shown, corrected and taken out again.
extension State {
  /// What a note would be on: the comparison, or the record that is selected or read.
  var noteSubject: NoteSubject? {
    trail.current == .compare ? .comparison : subject.map { .record($0) }
  }

  /// The notes on what is being written about, and behind them an empty line where another has room.
  public func noteLines(of draft: NoteDraft) -> [String] {
    notes[draft.subject] + (notes.canAdd(to: draft.subject) ? [""] : [])
  }

  /// The first line in sight: the one that is being written is the last that may be.
  public func firstNoteLine(of draft: NoteDraft) -> Int { max(0, draft.line - noteRows + 1) }

  /// Rows for the notes below the line that is written into.
  private var noteRows: Int { max(1, arrangement.body.count - 1) }

  mutating func openNotes() {
    guard let subject = noteSubject else { return }
    open(.note(draft(on: subject, line: notes[subject].count)))
  }

  mutating func performInNotes(_ command: Command) {
    guard case .note(let draft) = overlay else { return }
    switch command {
    case .up: write(draft, thenGoTo: draft.line - 1)
    case .down: write(draft, thenGoTo: draft.line + 1)
    case .pageUp: write(draft, thenGoTo: draft.line - max(1, noteRows - 1))
    case .pageDown: write(draft, thenGoTo: draft.line + max(1, noteRows - 1))
    case .open: keep(draft)
    case .leave: closeOverlay()
    case .putBack: paste(erased)
    case .erase, .eraseWord, .eraseAll: erase(command)
    default: break
    }
  }

  /// The draft of a line as it stands, no further than there are any.
  private func draft(on subject: NoteSubject, line: Int) -> NoteDraft {
    let lines = noteLines(of: NoteDraft(subject: subject, line: 0, text: ""))
    let line = max(0, min(line, lines.count - 1))
    return NoteDraft(subject: subject, line: line, text: lines.indices.contains(line) ? lines[line] : "")
  }

  /// What was written stays, whichever way the line is left but by Esc.
  private mutating func write(_ draft: NoteDraft, thenGoTo line: Int) {
    let count = notes[draft.subject].count
    write(draft)
    // A note that was taken out leaves those below it a line higher.
    let moved = line > draft.line && notes[draft.subject].count < count ? line - 1 : line
    overlay = .note(self.draft(on: draft.subject, line: moved))
  }

  private mutating func keep(_ draft: NoteDraft) {
    let before = notes
    write(draft)
    closeOverlay()
    let change = notes[draft.subject].count - before[draft.subject].count
    if change < 0 {
      message = Phrases.noteRemoved
    } else if notes != before {
      message = change == 0 ? Phrases.noteChanged : Phrases.noted(draft.subject)
    }
  }

  private mutating func write(_ draft: NoteDraft) {
    let former = notes[draft.subject]
    notes.write(draft.text, at: draft.line, on: draft.subject)
    if notes[draft.subject].count < former.count { erased = former.indices.contains(draft.line) ? former[draft.line] : "" }
  }
}
