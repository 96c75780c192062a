internal import Canvas
public import Careers
public import Typesetting

/// The selection and view settings of the comparison.
public struct ComparisonPlace: Codable, Hashable, Sendable {
  /// The record selected, by its place among the marks; if it isn't compared, the last column is selected.
  public var column = 0
  /// The first column shown.
  public var first = 0
  /// The selection within the column; nil at its heading.
  public var selection: Selection<GridSpot.ID>?
  public var differencesOnly = false

  public init() {}
}

/// Two to four records, each once, in the order of their columns.
public struct ComparedRecords: Codable, Hashable, Sendable {
  public let ids: [RecordID]

  /// - Returns: nil for fewer, more, or one twice.
  public init?(_ ids: [RecordID]) {
    guard Comparison.sizes.contains(ids.count), Set(ids).count == ids.count else { return nil }
    self.ids = ids
  }

  /// - Throws: `DecodingError` where there are fewer or more, or one twice.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let records = Self(try container.decode([RecordID].self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not two to four records")
    }
    self = records
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(ids)
  }
}

extension Context {
  public static let compare = Compare.context
}

extension CommandName {
  public static let (add, remove) = (Self("add"), Self("remove"))
  public static let (moveEarlier, moveLater) = (Self("moveEarlier"), Self("moveLater"))
  public static let differences = Self("differences")
}

/// Two to four records side by side.
enum Compare: Feature {
  static let context = Context("compare", Text("In the comparison", "比較時"), of: Self.self)

  static let commands = Command.table(
    going, Command.inEveryPane, columns, [.search, .conditions, .mark], changing, [.handOut, .source, .note, .language],
    Command.moves(pagesBySpace: true) { $0.moveInComparison($1) }, [.help, .quit, .finish, .hold], Command.screen)

  private static let going: [Command] = [
    Command(
      .open, [.enter], Text("go to the selected record", "前往所選項目"), hint: Text("go there", "前往"),
      run: { state in
        if let target = state.compareTarget { state.session.trail.visit(.detail(target)) }
      }),
    Command(
      .right, [.right, "l"], Text("to the column on the right", "到右邊一欄"), hint: Text("right", "右欄"),
      unavailable: \.reasonAgainstRightColumn,
      run: { $0.select(column: $0.compareColumn + 1) }),
    Command(
      .left, [.left, "h"], Text("to the column on the left", "到左邊一欄"), hint: Text("left", "左欄"), unavailable: \.reasonAgainstLeftColumn,
      run: { $0.select(column: $0.compareColumn - 1) }),
    Command(.leave, [.escape], Text("leave the comparison", "離開比較"), hint: Text("leave", "離開")) { $0.session.trail.leave() },
  ]

  private static let columns: [Command] = [
    Command(
      .next, [.tab], Text("to the next column", "到下一欄"), hint: Text("next column", "下一欄"), unavailable: \.reasonAgainstRightColumn,
      run: { $0.select(column: $0.compareColumn + 1) }),
    Command(
      .previous, [.backTab], Text("to the previous column", "到上一欄"), hint: Text("previous column", "上一欄"),
      unavailable: \.reasonAgainstLeftColumn, run: { $0.select(column: $0.compareColumn - 1) }),
    Command(.nextSection, ["}"], Text("to the next heading", "到下一個標題"), hint: Text("next heading", "下個標題")) { $0.selectRow(after: true) },
    Command(.previousSection, ["{"], Text("to the previous heading", "到上一個標題"), hint: Text("previous heading", "上個標題")) {
      $0.selectRow(after: false)
    },
  ]

  private static let changing: [Command] = [
    Command(
      .add, ["a"], Text("add a record", "加入項目"), hint: Text("add", "加入"), unavailable: \.reasonAgainstAdding, run: { $0.openPicker() }),
    Command(.remove, ["x"], Text("remove this column", "移除此欄"), hint: Text("remove", "移除")) { $0.removeColumn() },
    Command(
      .moveEarlier, ["<"], Text("move this column left", "此欄左移"), hint: Text("move left", "左移"), unavailable: \.reasonAgainstLeftColumn,
      run: { $0.moveColumn(by: -1) }),
    Command(
      .moveLater, [">"], Text("move this column right", "此欄右移"), hint: Text("move right", "右移"), unavailable: \.reasonAgainstRightColumn,
      run: { $0.moveColumn(by: 1) }),
    Command(
      .differences, ["d"], Text("show differences only, or all", "只顯示不同之處，或全部"), hint: Text("differences", "只看不同"),
      hintNow: { $0.session.comparison.differencesOnly ? Phrases.hintForEverything : Text("differences", "只看不同") },
      run: { $0.toggleDifferences() }),
  ]

  static func hints(in state: State) -> [CommandName] { [.open, .leave, .help, .differences, .add, .handOut, .remove] }
}

// MARK: Why not now

extension State {
  fileprivate var reasonAgainstLeftColumn: Text? { compareColumn > 0 ? nil : Phrases.firstColumn }
  fileprivate var reasonAgainstRightColumn: Text? { compareColumn + 1 < session.marks.columns.count ? nil : Phrases.lastColumn }

  var reasonAgainstMarking: Text? {
    if trail.current == .browse, let reason = reasonAgainstRow { return reason }
    guard let id = markable, let summary = listing.summary(id) else { return Phrases.selectRecord }
    if session.marks.contains(id) { return nil }
    if !summary.kind.isComparable { return Phrases.notComparable(summary.title, summary.kind) }
    return session.marks.isFull ? Phrases.full(Marks.limit) : nil
  }

  fileprivate var reasonAgainstAdding: Text? {
    let limit = Comparison.sizes.upperBound
    return session.marks.count < limit ? nil : Phrases.comparisonFull(limit)
  }
}

/// The marks and the comparison.
extension State {
  /// The title line's words for the comparison.
  var comparisonTitle: Text { session.comparison.differencesOnly ? Phrases.comparisonOfDifferences : Phrases.comparison }

  mutating func toggleMark() {
    guard let id = markable, let title = listing.summary(id)?.title else { return }
    if let index = session.marks.firstIndex(of: id) {
      removeMark(at: index)
      message = Phrases.unmarked(title)
    } else {
      session.changeMarks { $0.add(id) }
      message = Phrases.added(title, session.marks.count, comparing: Comparison.sizes.upperBound)
    }
  }

  fileprivate mutating func toggleDifferences() {
    session.comparison.differencesOnly.toggle()
    let hidesNothing = comparison?.rows.allSatisfy { !$0.isSame && $0.shared.isEmpty } ?? false
    message = !session.comparison.differencesOnly ? Phrases.everything : hidesNothing ? Phrases.nothingHidden : Phrases.differencesOnly
  }

  // MARK: Moving

  /// Down from the headings goes into the rows, and up from the first row back to them.
  fileprivate mutating func moveInComparison(_ move: Move) {
    if move == .first { session.comparison.selection = nil }
    guard move != .first, let viewport = layout.comparison?.viewport(ofColumn: compareColumn) else { return }
    guard let selection = compareSelection else {
      session.comparison.selection = viewport.stops.first.flatMap { entered(at: Selection($0.id), of: viewport, by: move) }
      return
    }
    let moved = viewport.moved(selection, move)
    session.comparison.selection = move == .up && moved == selection ? nil : moved
  }

  private func entered(at first: Selection<GridSpot.ID>, of viewport: Viewport<GridSpot.ID>, by move: Move) -> Selection<GridSpot.ID>? {
    switch move {
    case .up, .pageUp, .first: nil
    case .down: first
    case .pageDown, .last: viewport.moved(first, move)
    }
  }

  /// Goes to another column, in the same row if possible.
  fileprivate mutating func select(column: Int) {
    let former = (column: compareColumn, selection: compareSelection)
    session.comparison.column = column
    guard let comparison = layout.comparison else { return }
    session.comparison.first = comparison.grid.shown.lowerBound
    guard let selection = former.selection else { return }
    let top = comparison.viewport(ofColumn: former.column).top(for: selection)
    let stops = comparison.viewport(ofColumn: column).stops
    let same = stops.first { $0.id == selection.id } ?? stops.first { $0.id.row == selection.id.row }
    if let same { session.comparison.selection = Selection(same.id, row: same.lines.lowerBound - top) }
  }

  fileprivate mutating func selectRow(after isAfter: Bool) {
    guard let viewport = layout.comparison?.viewport(ofColumn: compareColumn) else { return }
    let selection = compareSelection
    let row = selection?.id.row ?? -1
    let rows = viewport.stops.map(\.id.row)
    let next = isAfter ? rows.first { $0 > row } : rows.last { $0 < row }
    guard let next, let stop = viewport.stops.first(where: { $0.id.row == next }) else {
      if !isAfter { session.comparison.selection = nil }
      return
    }
    session.comparison.selection = viewport.selecting(stop.id, from: selection ?? Selection(stop.id))
  }

  /// Keeps the selection at the same heading when other records are compared: their rows differ.
  mutating func keepHeading() {
    guard let comparison, comparison != answers.shownComparison else { return }
    let former = answers.shownComparison
    answers.shownComparison = comparison
    guard let former, let selection = session.comparison.selection, former.rows.indices.contains(selection.id.row) else { return }
    let heading = former.rows[selection.id.row].heading
    let number = selection.id.row - (former.rows.firstIndex { $0.heading == heading } ?? 0)
    let rows = comparison.rows.indices.filter { comparison.rows[$0].heading == heading }
    guard let row = rows.dropFirst(number).first ?? rows.last else { return }
    session.comparison.selection?.id.row = row
    layOut()
  }

  // MARK: Columns

  /// The first mark that isn't compared takes the free place.
  fileprivate mutating func removeColumn() {
    let next = session.marks.dropFirst(session.marks.columns.count).first.flatMap { listing.summary($0)?.title }
    removeMark(at: compareColumn)
    message = isComparing ? next.map { Phrases.replaced(by: $0) } ?? Phrases.removed : Phrases.comparisonClosed
  }

  /// Unmarks a record; a comparison of one closes.
  mutating func removeMark(at index: Int) {
    guard session.marks.indices.contains(index) else { return }
    session.changeMarks { $0.remove(at: index) }
    if index < session.comparison.column { session.comparison.column -= 1 }
  }

  fileprivate mutating func moveColumn(by step: Int) {
    let column = compareColumn
    swapMarks(column, column + step)
    session.comparison.column = column + step
  }

  /// Changes two places in the order; the column selected stays with its record.
  mutating func swapMarks(_ one: Int, _ other: Int) {
    guard session.marks.indices.contains(one), session.marks.indices.contains(other) else { return }
    session.changeMarks { $0.swapAt(one, other) }
    let column = session.comparison.column
    session.comparison.column = column == one ? other : column == other ? one : column
  }
}
