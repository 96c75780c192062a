internal import Canvas
public import Careers
internal import Typesetting

extension Context {
  public static let marked = MarkedList.context
}

extension CommandName {
  public static let marked = Self("marked")
}

extension Command {
  static let marked = Command(
    .marked, ["v"], Text("list the marked records: reorder, remove, print", "列出已選項目，可排序、移除或打印"), hint: Text("marked", "已選"),
    unavailable: { $0.session.marks.isEmpty ? Phrases.nothingMarked : nil }, run: { $0.openMarked() })
}

/// The marked records in their order: the first are the columns of a comparison.
enum MarkedList: Overlay {
  static let context = Context("marked", Text("In the list of marked records", "在已選項目列表"), of: Self.self)

  static let commands = Command.table(
    going, changing, [.language], Command.moves { $0.moveInMarked($1) }, [.help, .finish, .hold], Command.screen)

  private static let going: [Command] = [
    Command(
      .open, [.enter, .right, "l"], Text("read the selected record", "閱讀所選項目"), hint: Text("read", "閱讀"),
      unavailable: \.reasonAgainstMarked, run: { $0.readMarked() }),
    Command(
      .compare, ["c"], Text("compare the first four", "比較首四項"), hint: Text("compare", "比較"),
      unavailable: { $0.session.canCompare ? nil : Phrases.oneMarked },
      run: { state in
        state.closeTop()
        state.session.trail.visit(.compare)
      }),
    Command(
      .leave, [.escape, .left, .backspace, "v", "q", "h", "["], Text("close, back to where you were", "關閉並返回原處"),
      hint: Text("close", "關閉")
    ) { $0.closeTop() },
  ]

  private static let changing: [Command] = [
    Command(
      .remove, ["x", "m"], Text("remove the selected record from the list", "從列表移除所選項目"), hint: Text("remove", "移除"),
      unavailable: \.reasonAgainstMarked, run: { $0.removeMarked() }),
    Command(
      .moveEarlier, ["<"], Text("move it up", "上移一位"), hint: Text("move up", "上移"),
      unavailable: { $0.reasonAgainstMoving(by: -1) }, run: { $0.moveMarked(by: -1) }),
    Command(
      .moveLater, [">"], Text("move it down", "下移一位"), hint: Text("move down", "下移"),
      unavailable: { $0.reasonAgainstMoving(by: 1) }, run: { $0.moveMarked(by: 1) }),
    Command(
      .handOut, ["p"], Text("make a handout of the marked records", "製作已選項目的資料單張"), hint: Text("handout", "資料單張"),
      unavailable: \.reasonAgainstMarked, run: { $0.openHandout() }),
  ]

  static func hints(in state: State) -> [CommandName] { [.open, .leave, .help, .compare, .handOut, .moveLater, .remove, .moveEarlier] }

  static func title(in state: State) -> Text { Phrases.markedRecords }

  static func draw(_ state: State, on canvas: inout Canvas) {
    let (body, width) = (state.arrangement.body, state.size.columns)
    guard let selection = state.markedSelection else {
      canvas.write(state.words(Phrases.nothingMarked), at: Position(column: 2, row: body.lowerBound), limit: width)
      return
    }
    let viewport = state.markedViewport
    let top = viewport.top(for: selection)
    let rows = ListRows(state, width: width, highlight: nil)
    for (row, id) in zip(body, state.markedLines.dropFirst(top)) {
      guard let id else {
        drawDivider(of: state, on: &canvas, row: row)
        continue
      }
      guard let summary = state.listing.summary(id) else { continue }
      rows.draw(ListedItem(summary), on: &canvas, at: Position(column: 0, row: row))
      if id == selection.id { canvas.select(0..<width, row: row, mark: 0) }
    }
    canvas.writeMore(
      above: top > 0, below: top + viewport.height < viewport.lineCount, column: width - 1, rows: body, glyphs: state.glyphs)
  }

  /// Draws the line above the marks that aren't compared.
  private static func drawDivider(of state: State, on canvas: inout Canvas, row: Int) {
    let (rule, end) = (state.glyphs.line, state.size.columns - 1)
    let words = rule + rule + " " + state.words(Phrases.notCompared) + " "
    let start = canvas.write(words, at: Position(column: 2, row: row), style: .dim, limit: end)
    canvas.write(String(repeating: rule, count: max(0, end - start)), at: Position(column: start, row: row), style: .dim, limit: end)
  }
}

extension Phrases {
  public static let markedRecords = Text("Marked records", "已選項目")
  public static let notCompared = Text("not compared", "以下不作比較")
  public static let nothingMarked = Text("Nothing is marked. m marks the selected record.", "尚未選取任何項目。在列表按 m 便可選取。")
  public static let oneMarked = Text("One alone can’t be compared: close this, then mark another with m.", "只有一項，不能比較：請先關閉，再按 m 選取另一項。")
  public static let firstMarked = Text("This is the first.", "這是第一項。")
  public static let lastMarked = Text("This is the last.", "這是最後一項。")
}

extension State {
  /// The record selected in the list of marked records, which a handout may cover; nil if the list is closed or empty.
  public var markedSelection: Selection<RecordID>? {
    guard !session.marks.isEmpty,
      let selection = layers.lazy.compactMap({ if case .marked(let selection) = $0 { selection } else { nil } }).first
    else { return nil }
    return markedViewport.settled(selection)
  }

  /// The lines of the list; nil for the one above the marks that aren't compared.
  fileprivate var markedLines: [RecordID?] {
    let limit = session.marks.columns.count
    var lines: [RecordID?] = session.marks.map { $0 }
    if lines.count > limit { lines.insert(nil, at: limit) }
    return lines
  }

  fileprivate var markedViewport: Viewport<RecordID> {
    let lines = markedLines
    let stops = lines.enumerated().compactMap { line, id in id.map { Stop($0, lines: line..<line + 1) } }
    return Viewport(stops: stops, lineCount: lines.count, height: arrangement.body.count)
  }

  private var markedIndex: Int? { markedSelection.flatMap { session.marks.firstIndex(of: $0.id) } }

  fileprivate var reasonAgainstMarked: Text? { markedIndex == nil ? Phrases.nothingMarked : nil }

  fileprivate func reasonAgainstMoving(by step: Int) -> Text? {
    guard let index = markedIndex else { return Phrases.nothingMarked }
    if session.marks.indices.contains(index + step) { return nil }
    return step < 0 ? Phrases.firstMarked : Phrases.lastMarked
  }

  fileprivate mutating func openMarked() {
    if let first = session.marks.first { session.layers.append(.marked(Selection(first))) }
  }

  fileprivate mutating func moveInMarked(_ move: Move) {
    if let selection = markedSelection { setTop(.marked(markedViewport.moved(selection, move))) }
  }

  fileprivate mutating func readMarked() {
    guard let id = markedSelection?.id else { return }
    closeTop()
    session.trail.visit(.detail(DetailPlace(id)))
  }

  /// The selection goes to the next record, and the list closes with the last.
  fileprivate mutating func removeMarked() {
    guard let index = markedIndex, let row = markedSelection?.row, let title = listing.summary(session.marks[index])?.title else { return }
    removeMark(at: index)
    message = Phrases.unmarked(title)
    closeTop()
    let next = min(index, session.marks.count - 1)
    if session.marks.indices.contains(next) { session.layers.append(.marked(Selection(session.marks[next], row: row))) }
  }

  /// The list scrolls no further than needed: the row has the other record now.
  fileprivate mutating func moveMarked(by step: Int) {
    guard let index = markedIndex, let selection = markedSelection else { return }
    swapMarks(index, index + step)
    let former = Selection(session.marks[index], row: selection.row)
    setTop(.marked(markedViewport.selecting(selection.id, from: former)))
  }
}
