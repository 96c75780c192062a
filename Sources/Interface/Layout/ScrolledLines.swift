internal import Canvas
internal import Careers
public import Typesetting

/// Lines that scroll as one: the help, or a record's source.
struct ScrolledLines {
  let state: State
  let selection: Selection<Int>

  func draw(on canvas: inout Canvas) {
    let lines = state.scrolledLines
    let viewport = state.scrolledViewport(of: lines)
    let top = viewport.top(for: selection)
    for (row, line) in zip(state.arrangement.body, lines.dropFirst(top)) {
      canvas.write(line, at: Position(column: State.pageMargin, row: row), limit: state.size.columns)
    }
    canvas.writeMore(
      above: top > 0, below: top + viewport.height < viewport.lineCount, column: 0, rows: state.arrangement.body, glyphs: state.glyphs)
    canvas.cursor = Position(column: State.pageMargin, row: state.arrangement.body.lowerBound)
  }
}

extension Command {
  static let closeScreen = Command(
    .leave, [.escape, .left, .backspace, .enter, "h", "q", "["], Text("close", "關閉"), hint: Text("close", "關閉")
  ) { $0.closeTop() }
}

extension State {
  mutating func scroll(_ move: Move) {
    let viewport = scrolledViewport(of: scrolledLines)
    if case .help(let selection) = layers.last { setTop(.help(viewport.moved(selection, move))) }
    if case .source(let selection) = layers.last { setTop(.source(viewport.moved(selection, move))) }
  }

  /// The lines of the help or the source, depending on which is on top.
  public var scrolledLines: [StyledLine] {
    let style = style(width: size.columns - 2 * Self.pageMargin)
    if case .help = layers.last { return helpLines(style: style) }
    return sourceLines(style: style)
  }

  public func scrolledViewport(of lines: [StyledLine]) -> Viewport<Int> {
    Viewport(stops: [Stop(0, lines: 0..<max(1, lines.count))], lineCount: lines.count, height: arrangement.body.count)
  }
}
