internal import App
internal import Canvas
internal import Careers
internal import Panes
internal import Search
internal import Typesetting

/// What the panes show first at 80×24, for another program to draw.
struct FirstScreen {
  private let canvas: Canvas

  init(library: any IndexedLibrary) throws {
    let size = ScreenSize(columns: 80, rows: 24)
    var state = State(size: size, language: .english, listing: try Listing(of: library))
    var waiting: [Action] = [.event(.resize(size))]
    while !waiting.isEmpty {
      waiting += state.reduce(waiting.removeFirst()).compactMap { library.answer($0, on: CalendarDay(year: 2026, month: 1, day: 1)) }
    }
    canvas = draw(state)
  }

  /// A run a line: row, column, style as bits (bold, dim, underlined, reversed), colour or -1, and the text.
  var runs: String {
    let rows = (0..<canvas.rows).flatMap { row in canvas.runs(inRow: row).map { (row, $0) } }
    return rows.map { row, run in
      "\(row) \(run.column) \(bits(of: run.style)) \(run.style.foreground?.rawValue ?? -1) \(run.text)\n"
    }.joined()
  }

  private func bits(of style: Style) -> Int {
    let flags = [style.isBold, style.isDim, style.isUnderlined, style.isReversed]
    return flags.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
  }
}
