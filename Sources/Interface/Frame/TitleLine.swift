internal import Canvas
internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// The first line: what this is and what documents it holds, how many are marked, and the key for the other language, in that language.
struct TitleLine {
  /// Below this width there is no room for the name and the place.
  private static let narrow = 60
  /// No line has room for more documents than these.
  private static let mostDocuments = 12

  let state: State

  func draw(on canvas: inout Canvas) {
    let right = rightParts.joined(separator: "  ")
    let start = max(0, state.size.columns - CellWidth.of(right) - 1)
    canvas.write(right, at: Position(column: start, row: 0), style: .strong)
    var column = 1
    for (words, style) in left(width: start - 3) {
      let fitted = Truncation.fit(words, to: max(0, start - 2 - column), ellipsis: state.glyphs.ellipsis)
      column = canvas.write(fitted, at: Position(column: column, row: 0), style: style, limit: start - 1) + 2
    }
  }

  /// The program's name and where one is; on a narrow screen, away from the lists, only the latter.
  ///
  /// - Parameter width: cells for all of it.
  private func left(width: Int) -> [(words: String, style: Style)] {
    let name = state.words(state.abilities.showsChinese ? Phrases.name : Phrases.nameWithoutChinese)
    let isNarrow = state.size.columns < Self.narrow
    if isNarrow { return [(state.trail.current.pane == .browse && state.cover == nil ? name : subtitle(width: width), .strong)] }
    return [(name, .strong), (subtitle(width: width - CellWidth.of(name) - 2), .dim)]
  }

  private var rightParts: [String] {
    let marked = [state.words(Phrases.marked(state.session.marks.count))]
    let turn = state.abilities.showsChinese ? ["\(turnKey) \(state.language == .english ? "中文" : "English")"] : []
    let held = state.kiosk?.minutesHeld.map { [state.words(Phrases.held($0))] } ?? []
    return unkept + held + marked + turn
  }

  /// Stays as long as the session file can't be written.
  private var unkept: [String] {
    if case .failing = state.keeping { [state.words(Phrases.notKeptNow)] } else { [] }
  }

  /// While letters are text, another key turns the language.
  private var turnKey: String {
    let keys = state.context.command(.language)?.keys ?? []
    return keys.first.map { state.words($0.name) } ?? ""
  }

  /// The title of the record that notes are written on; absent for the comparison.
  private var notedTitle: Text? {
    guard case .note(let draft) = state.layers.last, case .record(let id) = draft.subject else { return nil }
    return state.listing.summary(id)?.title
  }

  private func subtitle(width: Int) -> String {
    switch state.context {
    case .help: state.words(Phrases.help)
    case .source: state.words(Phrases.source)
    case .conditions: state.words(Phrases.conditions)
    case .handout, .code: state.words(Phrases.handout)
    case .note: state.words(Phrases.notes(on: notedTitle))
    case .detail where state.arrangement.panes.count == 1:
      state.shownPage.flatMap { state.listing.summary($0.id) }.map { state.words($0.title) } ?? ""
    case .compare, .picker: state.words(state.session.comparison.differencesOnly ? Phrases.comparisonOfDifferences : Phrases.comparison)
    default: documents.words(width: width)
    }
  }

  private var documents: DocumentsLine {
    let table = state.listing.table
    return DocumentsLine(
      captions: table.documentCaptions(atMost: Self.mostDocuments), count: table.documentCount, language: state.language,
      separator: state.separator, ellipsis: state.glyphs.ellipsis)
  }
}
