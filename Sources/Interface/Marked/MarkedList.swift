internal import Canvas
public import Careers

extension Context {
  public static let marked = MarkedList.context
}

extension CommandName {
  public static let marked = Self("marked")
}

extension Command {
  static let marked = Command(
    .marked, ["v"], Text("list the marked records: reorder, remove, read", "列出已選項目，可排序、移除或閱讀"), hint: Text("marked", "已選"),
    unavailable: { $0.session.marks.isEmpty ? Phrases.nothingMarked : nil }, run: { $0.openMarked() })
}

/// The records marked to be compared, in the order of their columns.
enum MarkedList: Overlay {
  static let context = Context("marked", Text("In the list of marked records", "在已選項目列表"), of: Self.self)

  static let commands = Command.table(
    going, changing, [.language], Command.moves { $0.moveInMarked($1) }, [.help, .finish, .hold], Command.screen)

  private static let going: [Command] = [
    Command(
      .open, [.enter, .right, "l"], Text("read the selected record", "閱讀所選項目"), hint: Text("read", "閱讀"),
      unavailable: \.reasonAgainstMarked, run: { $0.readMarked() }),
    Command(
      .compare, ["c"], Text("compare them", "比較已選項目"), hint: Text("compare", "比較"),
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
      .moveEarlier, ["<"], Text("move it up: a column further left", "上移一位：比較時左移一欄"), hint: Text("move up", "上移"),
      unavailable: { $0.reasonAgainstMoving(by: -1) }, run: { $0.moveMarked(by: -1) }),
    Command(
      .moveLater, [">"], Text("move it down: a column further right", "下移一位：比較時右移一欄"), hint: Text("move down", "下移"),
      unavailable: { $0.reasonAgainstMoving(by: 1) }, run: { $0.moveMarked(by: 1) }),
  ]

  static func hints(in state: State) -> [CommandName] { [.open, .leave, .help, .compare, .remove, .moveLater, .moveEarlier] }

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
    for (row, id) in zip(body, state.session.marks.dropFirst(top)) {
      guard let summary = state.listing.summary(id) else { continue }
      rows.draw(ListedItem(summary), on: &canvas, at: Position(column: 0, row: row))
      if id == selection.id { canvas.select(0..<width, row: row, mark: 0) }
    }
    canvas.writeMore(
      above: top > 0, below: top + viewport.height < viewport.lineCount, column: width - 1, rows: body, glyphs: state.glyphs)
  }
}

extension Phrases {
  public static let markedRecords = Text("Marked to compare", "已選作比較")
  public static let nothingMarked = Text("Nothing is marked. m marks the selected record.", "尚未選取任何項目。按 m 選取所選的一項。")
  public static let oneMarked = Text("One alone can’t be compared: close this, then mark another with m.", "只有一項，不能比較：請先關閉，再按 m 選取另一項。")
  public static let firstMarked = Text("This is the first.", "這是第一項。")
  public static let lastMarked = Text("This is the last.", "這是最後一項。")
}

extension State {
  /// The record selected among those marked; nil where none are.
  public var markedSelection: Selection<RecordID>? {
    guard case .marked(let selection) = layers.last, !session.marks.isEmpty else { return nil }
    return markedViewport.settled(selection)
  }

  fileprivate var markedViewport: Viewport<RecordID> {
    let stops = session.marks.enumerated().map { index, id in Stop(id, lines: index..<index + 1) }
    return Viewport(stops: stops, lineCount: stops.count, height: arrangement.body.count)
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
    guard let index = markedIndex, let title = listing.summary(session.marks[index])?.title else { return }
    removeMark(at: index)
    message = Phrases.unmarked(title)
    closeTop()
    let next = min(index, session.marks.count - 1)
    if session.marks.indices.contains(next) { session.layers.append(.marked(Selection(session.marks[next], row: next))) }
  }

  fileprivate mutating func moveMarked(by step: Int) {
    guard let index = markedIndex else { return }
    swapMarks(index, index + step)
    setTop(.marked(Selection(session.marks[index + step], row: index + step)))
  }
}
