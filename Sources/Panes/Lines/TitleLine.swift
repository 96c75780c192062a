internal import App
internal import Canvas
internal import Careers
internal import Events
internal import TextLayout
internal import Typesetting

/// The first line: what this is, how many are marked, and the key for the other language, in that language.
struct TitleLine {
  let state: State

  func draw(on canvas: inout Canvas) {
    let right = rightParts.joined(separator: "  ")
    let start = max(0, state.size.columns - CellWidth.of(right) - 1)
    canvas.write(right, at: Position(column: start, row: 0), style: .strong)
    let name = state.words(state.abilities.showsChinese ? Phrases.name : Phrases.nameWithoutChinese)
    let end = canvas.write(name, at: Position(column: 1, row: 0), style: .strong, limit: start - 1)
    let room = max(0, start - 2 - end - 2)
    canvas.write(
      Truncation.fit(subtitle, to: room, ellipsis: state.glyphs.ellipsis), at: Position(column: end + 2, row: 0), style: .dim,
      limit: start - 1)
  }

  private var rightParts: [String] {
    let marked = [state.words(Phrases.marked(state.shortlist.count))]
    let turn = state.abilities.showsChinese ? ["\(turnKey) \(state.language == .english ? "中文" : "English")"] : []
    return marked + turn
  }

  /// While letters are text, another key turns the language.
  private var turnKey: String {
    let keys = CommandTable.binding(of: .language, in: state.context)?.keys ?? []
    return keys.first.map { state.words($0.name) } ?? ""
  }

  private var subtitle: String {
    switch state.context {
    case .help: state.words(Phrases.help)
    case .source: state.words(Phrases.source)
    case .compare: state.words(state.compare.differencesOnly ? Phrases.comparisonOfDifferences : Phrases.comparison)
    default: state.listing.sectors.map { state.words($0) }.joined(separator: state.separator)
    }
  }
}
