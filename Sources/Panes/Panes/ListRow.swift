internal import App
internal import Canvas
internal import Careers
internal import Finding
internal import TextLayout
internal import Typesetting

/// One row of the lists: marks, the title, and on the right what helps to choose.
struct ListRow {
  let state: State
  let item: ListedItem
  /// Cells.
  let width: Int

  func draw(on canvas: inout Canvas, at position: Position) {
    let facts = facts
    let end = position.column + width - 1
    let factsStart = max(position.column + 2, end - CellWidth.of(facts))
    canvas.write(facts, at: Position(column: factsStart, row: position.row), style: factStyle, limit: end)
    if isMarked {
      canvas.write(state.glyphs.marked, at: Position(column: position.column + 1, row: position.row), style: .strong)
    }
    let titleStart = position.column + 2 + indent
    let room = (facts.isEmpty ? end : factsStart - 1) - titleStart
    canvas.write(
      Truncation.fit(title, to: room, ellipsis: state.glyphs.ellipsis), at: Position(column: titleStart, row: position.row),
      style: titleStyle)
  }

  /// Records of flat lists stand below their heading, others are set in by their depth.
  private var indent: Int {
    switch item.summary?.kind {
    case .pathway, .level, .jobTitle, .institution, .course: 2 * item.depth
    default: 0
    }
  }

  private var isMarked: Bool {
    item.summary.map { state.shortlist.contains($0.id) } ?? false
  }

  private var titleStyle: Style {
    switch item.content {
    case .group, .results: .strong
    case .record: .plain
    case .unpaged: .dim
    }
  }

  private var title: String {
    let fold = item.isOpen.map { ($0 ? state.glyphs.open : state.glyphs.folded) + " " } ?? ""
    switch item.content {
    case .group(let group, let shown, let total):
      return fold + state.words(group.title) + " " + (state.browse.filter.isEmpty ? "\(total)" : "\(shown)/\(total)")
    case .results(let kind): return state.words(kind == .nearest ? Phrases.nearest : Phrases.results)
    case .record(let summary): return fold + (summary.kind == .unit ? summary.id.rawValue + " " : "") + name(of: summary.title)
    case .unpaged(let title): return fold + name(of: title)
    }
  }

  private func name(of text: Text) -> String { OurMark.words(text, in: state.language, marking: false) }

  // MARK: Facts

  private var factStyle: Style {
    if case .record = item.content { .plain } else { .dim }
  }

  private var facts: String {
    let facts = ListFacts(state: state, width: width, isFlat: item.depth == 0)
    switch item.content {
    case .group(let group, _, _): return item.isOpen == true ? facts.caption(of: group) : ""
    case .results: return facts.caption(of: .occupations)
    case .record(let summary): return facts.text(of: summary)
    case .unpaged: return state.words(Phrases.listedWithoutPage)
    }
  }
}
