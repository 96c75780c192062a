internal import Canvas
internal import Careers
internal import TextLayout
internal import Typesetting

/// The handout being made, line by line, with a mark before each included line.
struct HandoutPane {
  private static let column = 2
  /// From this width on, the number of codes fits beside a title.
  private static let columnsForCodes = 60

  let state: State
  let place: HandoutPlace

  func draw(on canvas: inout Canvas) {
    let rows = state.arrangement.body.dropFirst(HandoutLayout.head)
    drawHead(on: &canvas)
    guard let handout = state.layout.handout, let selection = handout.selection else { return }
    let viewport = handout.viewport
    let top = viewport.top(for: selection)
    for (row, line) in zip(rows, handout.lines.dropFirst(top)) {
      draw(line, mark: handout.mark(of: line), on: &canvas, row: row)
      if line.id == selection.id { canvas.select(0..<state.size.columns, row: row, mark: 0) }
    }
    canvas.writeMore(
      above: top > 0, below: top + viewport.height < viewport.lineCount, column: state.size.columns - 1, rows: rows, glyphs: state.glyphs)
  }

  /// The title, how much is included, and how many codes that makes.
  private func drawHead(on canvas: inout Canvas) {
    let row = state.arrangement.body.lowerBound
    let end = state.size.columns - 2
    let count = amounts.map(state.words).joined(separator: state.separator)
    let start = end - CellWidth.of(count)
    canvas.write(count, at: Position(column: start, row: row), style: .dim)
    let room = start - Self.column - 2
    let words = Truncation.fit(state.words(title), to: max(0, room), ellipsis: state.glyphs.ellipsis)
    canvas.write(words, at: Position(column: Self.column, row: row), style: .strong)
  }

  private var amounts: [Text] {
    let (taken, total) = state.layout.handout?.count ?? (0, 0)
    let showsCodeCount = taken > 0 && state.size.columns >= Self.columnsForCodes
    let codes = try? state.layout.handout?.codes.get().parts.count
    return [Phrases.linesTaken(taken, of: total)] + (showsCodeCount ? [Phrases.codesNeeded(codes)] : [])
  }

  private var title: Text {
    switch place.subject {
    case .record(let id): state.listing.summary(id)?.title ?? Text(verbatim: id.rawValue)
    case .shortlist(let ids): Phrases.handoutOfShortlist(ids.count)
    case .comparison: Phrases.handoutOfComparison
    case .fit: Phrases.fit
    case .route: Phrases.route
    }
  }

  private func draw(_ line: HandoutLine, mark: HandoutLayout.Mark, on canvas: inout Canvas, row: Int) {
    let sign = Self.sign(of: mark) + " "
    let column = Self.column + (line.role == .row ? 2 + 2 * line.depth : 0)
    let start = canvas.write(sign, at: Position(column: column, row: row))
    let words = Truncation.fit(
      line.text.words(in: state.language), to: max(0, state.size.columns - 2 - start), ellipsis: state.glyphs.ellipsis)
    canvas.write(words, at: Position(column: start, row: row), style: style(of: line, mark: mark))
  }

  private func style(of line: HandoutLine, mark: HandoutLayout.Mark) -> Style {
    if mark == .none { return .dim }
    return line.role == .row ? .plain : .strong
  }

  /// The conditions have the same signs: `[-]`, which excludes there, has no meaning here.
  private static func sign(of mark: HandoutLayout.Mark) -> String {
    switch mark {
    case .all: "[+]"
    case .some: "[~]"
    case .none: "[ ]"
    }
  }
}
