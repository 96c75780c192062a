internal import Canvas
public import Careers
public import Typesetting

/// The comparison: where in it somebody is.
public struct ComparisonPlace: Codable, Hashable, Sendable {
  /// Whether it is open, be it beside the other panes.
  public var isOpen = false
  /// The record selected, by its place among the marks.
  public var column = 0
  /// The first column shown.
  public var first = 0
  /// Where in the column; absent at its heading.
  public var standing: Standing<GridSpot.ID>?
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
  public static let compare = ComparisonPane.context
}

extension CommandName {
  public static let (add, remove) = (Self("add"), Self("remove"))
  public static let (moveEarlier, moveLater) = (Self("moveEarlier"), Self("moveLater"))
  public static let differences = Self("differences")
}

/// Two to four records side by side.
enum ComparisonPane: Feature {
  static let context = Context("compare", Text("In the comparison", "比較時"))

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
    Command(.leave, [.escape], Text("leave the comparison", "離開比較"), hint: Text("leave", "離開")) { $0.leaveComparison() },
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
    Command(.remove, ["x"], Text("take this column out", "移除此欄"), hint: Text("remove", "移除")) { $0.removeColumn() },
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
  fileprivate var reasonAgainstRightColumn: Text? { compareColumn + 1 < session.marks.count ? nil : Phrases.lastColumn }

  var reasonAgainstMarking: Text? {
    if trail.current == .browse, let reason = reasonAgainstRow { return reason }
    guard let id = markable, let summary = listing.summary(id) else { return Phrases.selectRecord }
    if session.marks.contains(id) { return nil }
    if !summary.kind.isComparable { return Phrases.notComparable(summary.title, summary.kind) }
    return reasonAgainstAdding
  }

  fileprivate var reasonAgainstAdding: Text? {
    let limit = Comparison.sizes.upperBound
    return session.marks.count < limit ? nil : Phrases.full(limit)
  }
}

/// The marks and the comparison.
extension State {
  /// What the title line says of it.
  var comparisonTitle: Text { session.comparison.differencesOnly ? Phrases.comparisonOfDifferences : Phrases.comparison }

  mutating func toggleMark() {
    guard let id = markable, let title = listing.summary(id)?.title else { return }
    if let index = session.marks.firstIndex(of: id) {
      removeMark(at: index)
      message = Phrases.unmarked(title)
    } else {
      session.marks.add(id)
      message = Phrases.added(title, session.marks.count, of: Comparison.sizes.upperBound)
    }
  }

  /// Goes along the trail; a comparison gone back to is open again.
  mutating func go(_ move: (inout Trail) -> Void) {
    move(&session.trail)
    if trail.current == .compare { session.comparison.isOpen = true }
  }

  /// A comparison of too few records is no place to go to any more.
  mutating func closeComparisonOfTooFew() {
    guard session.marks.count < Comparison.sizes.lowerBound else { return }
    session.comparison.isOpen = false
    session.trail.keep { $0 != .compare }
  }

  mutating func openComparison() {
    session.comparison.isOpen = true
    session.trail.visit(.compare)
  }

  fileprivate mutating func leaveComparison() {
    session.trail.leave()
    session.comparison.isOpen = false
  }

  fileprivate mutating func toggleDifferences() {
    session.comparison.differencesOnly.toggle()
    let hidesNothing = comparison?.rows.allSatisfy { !$0.isSame && $0.shared.isEmpty } ?? false
    message = !session.comparison.differencesOnly ? Phrases.everything : hidesNothing ? Phrases.nothingHidden : Phrases.differencesOnly
  }

  // MARK: Moving

  /// Down from the headings goes into the rows, and up from the first row back to them.
  fileprivate mutating func moveInComparison(_ move: Move) {
    if move == .first { session.comparison.standing = nil }
    guard move != .first, let track = layout.comparison?.track(ofColumn: compareColumn) else { return }
    guard let standing = compareStanding else {
      session.comparison.standing = track.stops.first.flatMap { entered(at: Standing($0.id), of: track, by: move) }
      return
    }
    let moved = track.moved(standing, move)
    session.comparison.standing = move == .up && moved == standing ? nil : moved
  }

  private func entered(at first: Standing<GridSpot.ID>, of track: Track<GridSpot.ID>, by move: Move) -> Standing<GridSpot.ID>? {
    switch move {
    case .up, .pageUp, .first: nil
    case .down: first
    case .pageDown, .last: track.moved(first, move)
    }
  }

  /// Goes to another column, in the same row where it can.
  fileprivate mutating func select(column: Int) {
    let former = (column: compareColumn, standing: compareStanding)
    session.comparison.column = column
    guard let comparison = layout.comparison else { return }
    session.comparison.first = comparison.grid.shown.lowerBound
    guard let standing = former.standing else { return }
    let top = comparison.track(ofColumn: former.column).top(for: standing)
    let stops = comparison.track(ofColumn: column).stops
    let same = stops.first { $0.id == standing.id } ?? stops.first { $0.id.row == standing.id.row }
    if let same { session.comparison.standing = Standing(same.id, row: same.lines.lowerBound - top) }
  }

  fileprivate mutating func selectRow(after isAfter: Bool) {
    guard let track = layout.comparison?.track(ofColumn: compareColumn) else { return }
    let standing = compareStanding
    let row = standing?.id.row ?? -1
    let rows = track.stops.map(\.id.row)
    let next = isAfter ? rows.first { $0 > row } : rows.last { $0 < row }
    guard let next, let stop = track.stops.first(where: { $0.id.row == next }) else {
      if !isAfter { session.comparison.standing = nil }
      return
    }
    session.comparison.standing = track.selecting(stop.id, from: standing ?? Standing(stop.id))
  }

  /// Stays at the same heading: rows come and go with the records.
  mutating func keepRow(from former: Comparison?, to comparison: Comparison) {
    guard let former, let standing = session.comparison.standing, former.rows.indices.contains(standing.id.row) else { return }
    let heading = former.rows[standing.id.row].heading
    let number = standing.id.row - (former.rows.firstIndex { $0.heading == heading } ?? 0)
    let rows = comparison.rows.indices.filter { comparison.rows[$0].heading == heading }
    guard let row = rows.dropFirst(number).first ?? rows.last else { return }
    session.comparison.standing?.id.row = row
  }

  // MARK: Columns

  fileprivate mutating func removeColumn() {
    removeMark(at: compareColumn)
    message = isComparing ? Phrases.removed : Phrases.comparisonClosed
  }

  /// Takes the mark off a record; a comparison of one closes.
  mutating func removeMark(at index: Int) {
    guard session.marks.indices.contains(index) else { return }
    session.marks.remove(at: index)
    if index < session.comparison.column { session.comparison.column -= 1 }
    closeComparisonOfTooFew()
  }

  fileprivate mutating func moveColumn(by step: Int) {
    let column = compareColumn
    swapMarks(column, column + step)
    session.comparison.column = column + step
  }

  /// Changes two places in the order; the column selected stays with its record.
  mutating func swapMarks(_ one: Int, _ other: Int) {
    guard session.marks.indices.contains(one), session.marks.indices.contains(other) else { return }
    session.marks.swapAt(one, other)
    let column = session.comparison.column
    session.comparison.column = column == one ? other : column == other ? one : column
  }
}
