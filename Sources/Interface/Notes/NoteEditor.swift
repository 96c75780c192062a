internal import Canvas
internal import Careers

extension Context {
  public static let note = NoteEditor.context
}

extension CommandName {
  public static let putBack = Self("putBack")
}

/// Writing notes.
enum NoteEditor: Overlay {
  static let context = Context("note", Text("While you write a note", "寫備註時"), of: Self.self, takesText: true)

  static let commands = Command.table(going, writing, [.languageWhileTyping], moves, [.helpWhileTyping, .finish], Command.screen)

  private static let going: [Command] = [
    Command(.open, [.enter], Text("keep the note; an empty one is removed", "保留備註；沒有字的備註會移除"), hint: Text("keep", "保留")) {
      $0.keepNote()
    },
    Command(.leave, [.escape], Text("leave without this change", "不作更改並離開"), hint: Text("cancel", "取消")) { $0.closeTop() },
  ]

  private static let writing: [Command] = [
    // An empty note is removed by Enter, not by one more Backspace.
    Command(.erase, [.backspace], Text("delete a character", "刪除一個字"), hint: Text("delete", "刪除")) {
      if $0.typed.isEmpty { $0.message = Phrases.nothingToErase } else { $0.eraseCharacter() }
    },
    .eraseWord,
    Command(
      .putBack, [.control("y")], Text("undo the last deletion", "復原最後刪除的字"), hint: Text("undo", "復原"),
      unavailable: { $0.session.erased.isEmpty ? Phrases.nothingErased : nil }, run: { $0.paste($0.session.erased) }),
    .eraseAll,
  ]

  private static let moves: [Command] = [
    Command(.up, [.up], Text("to the note above, to correct it", "到上一項備註以更改"), hint: Text("note above", "上一項")) { $0.goToNote(by: -1) },
    Command(.down, [.down], Text("to the note below", "到下一項備註"), hint: Text("note below", "下一項")) { $0.goToNote(by: 1) },
    Command(.pageUp, [.pageUp], Text("a page up", "上一頁"), hint: Text("page up", "上頁")) { $0.goToNote(by: -$0.notePage) },
    Command(.pageDown, [.pageDown], Text("a page down", "下一頁"), hint: Text("page down", "下頁")) { $0.goToNote(by: $0.notePage) },
  ]

  static func hints(in state: State) -> [CommandName] {
    [.open, .leave, .help] + (state.hasNoteAbove ? [.up] : []) + [.putBack, .eraseAll]
  }

  static func title(in state: State) -> Text { Phrases.notes(on: state.notedTitle) }

  static func draw(_ state: State, on canvas: inout Canvas) {
    if case .note(let draft) = state.layers.last { NotesPane(state: state, draft: draft).draw(on: &canvas) }
  }
}

/// A counsellor's notes: written where they are shown, corrected and removed.
extension State {
  /// The subject of a new note: the comparison, or the record that is selected or open.
  var noteSubject: NoteSubject? {
    trail.current == .compare ? .comparison : subject.map { .record($0) }
  }

  public func noteLines(of draft: NoteDraft) -> [String] { notes.lines(toWriteOn: draft.subject) }

  /// The first line in view: the line being written stays in view, at the bottom at the lowest.
  public func firstNoteLine(of draft: NoteDraft) -> Int { max(0, draft.line - noteRows + 1) }

  /// Rows for the notes, below the input line.
  private var noteRows: Int { max(1, arrangement.body.count - 1) }

  mutating func openNotes() {
    guard let subject = noteSubject else { return }
    session.layers.append(.note(draft(on: subject, line: notes[subject].count)))
  }

  /// The draft of a line as it is now; the line is clamped to those that exist.
  private func draft(on subject: NoteSubject, line: Int) -> NoteDraft {
    let lines = notes.lines(toWriteOn: subject)
    let line = max(0, min(line, lines.count - 1))
    return NoteDraft(subject: subject, line: line, text: lines.indices.contains(line) ? lines[line] : "")
  }

  /// The title of the record that notes are written on; nil for the comparison.
  fileprivate var notedTitle: Text? {
    guard case .note(let draft) = layers.last, case .record(let id) = draft.subject else { return nil }
    return listing.summary(id)?.title
  }

  fileprivate var hasNoteAbove: Bool { if case .note(let draft) = layers.last { draft.line > 0 } else { false } }

  var reasonAgainstNoting: Text? {
    guard let subject = noteSubject else { return Phrases.selectRecord }
    return notes[subject].isEmpty && !notes.canAdd(to: subject) ? Phrases.notesFull : nil
  }

  /// - Parameter step: lines down; negative for up.
  fileprivate mutating func goToNote(by step: Int) {
    if case .note(let draft) = layers.last { write(draft, thenGoTo: draft.line + step) }
  }

  fileprivate var notePage: Int { max(1, noteRows - 1) }

  fileprivate mutating func keepNote() {
    if case .note(let draft) = layers.last { keep(draft) }
  }

  /// Moving to another line keeps the text; only Esc discards it.
  private mutating func write(_ draft: NoteDraft, thenGoTo line: Int) {
    let count = notes[draft.subject].count
    write(draft)
    // Removing a note moves those below it up a line.
    let moved = line > draft.line && notes[draft.subject].count < count ? line - 1 : line
    setTop(.note(self.draft(on: draft.subject, line: moved)))
  }

  private mutating func keep(_ draft: NoteDraft) {
    let before = notes
    write(draft)
    closeTop()
    let change = notes[draft.subject].count - before[draft.subject].count
    if change < 0 {
      message = Phrases.noteRemoved
    } else if notes != before {
      message = change == 0 ? Phrases.noteChanged : Phrases.noted(draft.subject)
    }
  }

  private mutating func write(_ draft: NoteDraft) {
    let former = notes[draft.subject]
    session.notes.write(draft.text, at: draft.line, on: draft.subject)
    if notes[draft.subject].count < former.count { session.erased = former.indices.contains(draft.line) ? former[draft.line] : "" }
  }
}
