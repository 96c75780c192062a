internal import Canvas
internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// The first line: the program's name, its documents or the current place, the number of marks, and the key for the other language, in that
/// language.
struct TitleLine {
  /// Below this width there is no room for the name and the place.
  private static let narrow = 60
  /// No line has room for more documents.
  private static let mostDocuments = 12

  let state: State

  func draw(on canvas: inout Canvas) {
    canvas.write(right, at: Position(column: start, row: 0), style: .strong)
    var column = 1
    for (words, style) in left {
      let fitted = Truncation.fit(words, to: max(0, start - 2 - column), ellipsis: state.glyphs.ellipsis)
      column = canvas.write(fitted, at: Position(column: column, row: 0), style: style, limit: start - 1) + 2
    }
  }

  /// The program's name and the current place; on a narrow screen, only the name in the lists and only the place elsewhere.
  private var left: [(words: String, style: Style)] {
    if isNarrow { return [(state.trail.current.pane == .browse && state.cover == nil ? name : subtitle, .strong)] }
    return [(name, .strong), (subtitle, .dim)]
  }

  private var name: String { state.words(state.abilities.showsChinese ? Phrases.name : Phrases.nameWithoutChinese) }
  private var isNarrow: Bool { state.size.columns < Self.narrow }
  private var right: String { rightParts.joined(separator: "  ") }
  /// The column where the parts on the right begin.
  private var start: Int { max(0, state.size.columns - CellWidth.of(right) - 1) }
  /// Cells for the current place.
  private var room: Int { start - 3 - (isNarrow ? 0 : CellWidth.of(name) + 2) }

  private var rightParts: [String] {
    let marked = [state.words(Phrases.marked(state.session.marks.count))]
    let turn = state.abilities.showsChinese ? ["\(languageKey) \(state.language == .english ? "中文" : "English")"] : []
    let held = state.kiosk?.minutesHeld.map { [state.words(Phrases.held($0))] } ?? []
    return unsaved + held + marked + turn
  }

  /// Shown as long as the session file can't be written.
  private var unsaved: [String] {
    if case .failing = state.saveStatus { [state.words(Phrases.notKeptNow)] } else { [] }
  }

  /// The key that switches the language: another one while letters are text.
  private var languageKey: String {
    let keys = state.context.command(.language)?.keys ?? []
    return keys.first.map { state.words($0.name) } ?? ""
  }

  private var subtitle: String {
    if let overlay = state.overlay { return state.words(overlay.title(in: state)) }
    switch state.trail.current {
    case .detail(let page) where state.arrangement.panes.count == 1:
      return state.words(title(of: page.subject))
    case .compare: return state.words(state.comparisonTitle)
    case .browse, .detail: return state.layout.documents
    }
  }
}

extension TitleLine {
  private func title(of subject: PageSubject) -> Text {
    switch subject {
    case .record(let id): state.listing.summary(id)?.title ?? Text()
    case .fit: Phrases.fit
    case .route: Phrases.route
    }
  }
}

// MARK: Layout

extension TitleLine {
  /// Everything the line of documents depends on, so that many documents aren't cut to length again with every key.
  struct DocumentsInputs: Hashable, Sendable {
    var edition: Int
    var language: Language
    /// Cells.
    var width: Int
    var separator: String
    var ellipsis: String
  }

  var documentsInputs: DocumentsInputs {
    DocumentsInputs(
      edition: state.answers.edition, language: state.language, width: room, separator: state.separator, ellipsis: state.glyphs.ellipsis)
  }

  static func documents(of table: RecordTable, _ inputs: DocumentsInputs) -> String {
    DocumentsLine(
      captions: table.documentCaptions(atMost: mostDocuments), count: table.documentCount, language: inputs.language,
      separator: inputs.separator, ellipsis: inputs.ellipsis
    ).words(width: inputs.width)
  }
}
