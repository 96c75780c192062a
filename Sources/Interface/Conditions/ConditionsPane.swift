internal import Canvas
internal import Careers
internal import Search
internal import TextLayout
internal import Typesetting

/// The conditions a student sets: facets that unfold, and beside each choice how many records would remain.
struct ConditionsPane {
  /// From this width on, chosen values have their own column.
  private static let wide = 60
  private static let chosenColumn = 28
  private static let facetColumn = 4
  private static let choiceColumn = 6
  /// Numbers further right than this are hard to follow.
  private static let widest = 84

  let state: State

  func draw(on canvas: inout Canvas) {
    let head = state.layout.conditions.head
    for (row, line) in zip(state.arrangement.body, head) {
      canvas.write(line, at: Position(column: 2, row: row), style: .strong, limit: state.size.columns)
    }
    let rows = state.arrangement.body.dropFirst(head.count)
    let viewport = state.conditionsViewport
    let top = viewport.top(for: state.conditionsSelection)
    for (row, line) in zip(rows, state.conditionLines.dropFirst(top)) {
      draw(line, on: &canvas, row: row)
      if line.id == state.conditionsSelection.id { canvas.select(0..<state.size.columns, row: row, mark: 0) }
    }
    canvas.writeMore(
      above: top > 0, below: top + viewport.height < viewport.lineCount, column: state.size.columns - 1, rows: rows, glyphs: state.glyphs)
  }

  // MARK: Lines

  private func draw(_ line: ConditionLine, on canvas: inout Canvas, row: Int) {
    switch (line.id, line.content) {
    case (.group(let group), _):
      canvas.write(state.words(group.title), at: Position(column: 2, row: row), style: .strong)
    case (.facet(let facet), .facet(let isOpen, let canBeExcluded)):
      drawFacet(facet, isOpen: isOpen, canBeExcluded: canBeExcluded, on: &canvas, row: row)
    case (.choice(let choice), .choice(let mark, let remaining)):
      let counts = zip([remaining.map { numbers(of: $0.with) }, remaining?.without.map(Wording.grouped)].compactMap(\.self), captions)
        .map { pad($0, below: $1) }.joined()
      let words = Self.sign(of: mark) + " " + state.words(state.title(of: choice))
      draw(words, from: Self.choiceColumn, beside: counts, style: mark == .none ? .plain : .strong, on: &canvas, row: row)
    case (_, .rest(let shown, let total)):
      canvas.write(
        state.words(Phrases.mostNamed(shown, of: total)), at: Position(column: Self.choiceColumn, row: row), style: .dim, limit: end)
    default: break
    }
  }

  private func drawFacet(_ facet: ConditionFacet, isOpen: Bool, canBeExcluded: Bool, on canvas: inout Canvas, row: Int) {
    let fold = isOpen ? state.glyphs.open : state.glyphs.folded
    let title = fold + " " + state.words(facet.title)
    let start = canvas.write(title, at: Position(column: Self.facetColumn, row: row)) + 2
    let captions = isOpen ? self.captions.prefix(canBeExcluded ? 2 : 1).map { pad($0, below: $0) }.joined() : ""
    canvas.write(captions, at: Position(column: end - CellWidth.of(captions), row: row), style: .dim)
    let chosen = state.choices(of: facet).map { state.words($0) }
    let column = isWide ? max(start, Self.chosenColumn) : start
    let room = end - column - (isOpen ? CellWidth.of(captions) + 1 : 0)
    let words = chosen.isEmpty ? state.words(facet.nothingChosen) : chosen.joined(separator: state.comma)
    canvas.write(
      Truncation.fit(words, to: max(0, room), ellipsis: state.glyphs.ellipsis), at: Position(column: column, row: row),
      style: chosen.isEmpty ? .dim : .strong)
  }

  private func draw(_ words: String, from column: Int, beside numbers: String, style: Style, on canvas: inout Canvas, row: Int) {
    let start = end - CellWidth.of(numbers)
    canvas.write(numbers, at: Position(column: start, row: row))
    canvas.write(
      Truncation.fit(words, to: max(0, start - column), ellipsis: state.glyphs.ellipsis), at: Position(column: column, row: row),
      style: style)
  }

  // MARK: Numbers

  /// The last cell of a row is left for the scroll signs.
  private var end: Int { min(Self.widest, state.size.columns) - 2 }

  private var isWide: Bool { state.size.columns >= Self.wide }

  /// Over the counts with a choice and without it; on narrow screens, the marks for included and excluded.
  private var captions: [String] {
    isWide
      ? [Phrases.wouldRemain, Phrases.wouldRemainWithout].map(state.words) : [Self.sign(of: .included), Self.sign(of: .excluded)]
  }

  /// How many remain; once something is known of the person, in each of the best groups.
  private func numbers(of count: ConditionCount) -> String {
    count.groups.isEmpty ? Wording.grouped(count.remaining) : count.signs(with: state.glyphs)
  }

  private func pad(_ words: String, below caption: String) -> String {
    let widest = Wording.grouped(state.filterResult?.count.total ?? 0)
    return Truncation.pad(words, to: 2 + max(CellWidth.of(widest), CellWidth.of(caption), CellWidth.of(words)), alignment: .trailing)
  }

  private static func sign(of mark: ConditionMark) -> String {
    switch mark {
    case .none: "[ ]"
    case .included: "[+]"
    case .excluded: "[-]"
    }
  }
}
