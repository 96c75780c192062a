internal import Canvas
public import Careers
public import Search

/// A choice among the records that can be compared, by typing a part of a name.
public struct Picker: Codable, Hashable, Sendable {
  public var query = ""
  /// The record chosen so far; nil for the best.
  public var standing: Standing<RecordID>?
}

extension Context {
  public static let picker = PickerMenu.context
}

enum PickerMenu: Overlay {
  static let context = Context("picker", Text("While you choose a record to add", "選擇加入比較的項目時"), takesText: true)

  static let commands = Command.table(
    going, Command.erasing { $0.closeTop() }, [.languageWhileTyping], Command.movesWhileTyping { $0.moveInPicker($1) },
    [.helpWhileTyping, .finish], Command.screen)

  private static let going: [Command] = [
    Command(
      .open, [.enter], Text("add the selected record", "加入所選項目"), hint: Text("add", "加入"),
      unavailable: { $0.layout.picker?.choice == nil ? Phrases.nothingToAdd : nil }, run: { $0.addPicked() }),
    Command(.leave, [.escape], Text("add nothing", "不加入"), hint: Text("cancel", "取消")) { $0.closeTop() },
  ]

  static func hints(in state: State) -> [CommandName] { [.open, .leave, .help, .language] }

  static func title(in state: State) -> Text { state.comparisonTitle }

  static func draw(_ state: State, on canvas: inout Canvas) {
    if case .picker(let picker) = state.layers.last { PickerPane(state: state, picker: picker).draw(on: &canvas) }
  }
}

/// What is offered, as it is laid out.
public struct PickerLayout: Sendable {
  /// All that the rows depend on.
  struct Inputs: Hashable, Sendable {
    var query: String
    var marks: Marks
    var hasFinder: Bool
    var edition: Int
  }

  let inputs: Inputs
  /// How many records could be added.
  public let total: Int
  /// The rows of the table that are offered, the best first.
  public let rows: [Int32]
  public let track: RowTrack
  /// Where the choice stands among the rows; nil where none is offered.
  public let standing: Standing<Int>?
  /// The record that would be added.
  public let choice: RecordID?

  init?(of state: State, in layout: Layout, after former: PickerLayout?) {
    guard let picker = state.layers.lazy.compactMap({ if case .picker(let picker) = $0 { picker } else { nil } }).first else { return nil }
    inputs = Inputs(
      query: picker.query, marks: state.session.marks, hasFinder: state.answers.finder != nil, edition: state.answers.edition)
    if let former, former.inputs == inputs {
      (rows, total) = (former.rows, former.total)
    } else {
      let pickable = state.pickable
      (rows, total) = (Self.offered(among: pickable, for: picker.query, by: state.answers.finder), pickable.count)
    }
    track = RowTrack(count: rows.count, height: layout.arrangement.body.count - 1)
    let (table, rows) = (state.listing.table, rows)
    let index = picker.standing.flatMap { table.row(of: $0.id) }.flatMap { rows.firstIndex(of: Int32($0)) }
    let settled = track.settled(Standing(index ?? 0, row: index == nil ? 0 : picker.standing?.row ?? 0))
    standing = rows.isEmpty ? nil : settled
    choice = rows.isEmpty ? nil : table.id(of: Int(rows[settled.id]))
  }

  /// The rows that a query finds among those that can be added.
  private static func offered(among pickable: RowSet, for query: String, by finder: Finder?) -> [Int32] {
    guard let finder else { return pickable.rows.map { Int32($0) } }
    let outcome = finder.search(SearchQuery(query), within: pickable)
    return outcome.kind == .nearest ? [] : outcome.rows
  }
}

extension State {
  mutating func openPicker() { session.layers.append(.picker(Picker())) }

  fileprivate mutating func addPicked() {
    guard let id = layout.picker?.choice else { return }
    closeTop()
    session.marks.add(id)
    session.comparison.column = session.marks.count - 1
  }

  fileprivate mutating func moveInPicker(_ move: Move) {
    guard case .picker(var picker) = layers.last, let offered = layout.picker, let standing = offered.standing else { return }
    let moved = offered.track.moved(standing, move)
    picker.standing = Standing(listing.table.id(of: Int(offered.rows[moved.id])), row: moved.row)
    setTop(.picker(picker))
  }

  /// Chooses among what another text matches; a choice stays while it is offered.
  mutating func pick(by text: String) {
    guard case .picker(var picker) = layers.last else { return }
    if picker.standing == nil, let offered = layout.picker, let id = offered.choice { picker.standing = Standing(id) }
    picker.query = text
    setTop(.picker(picker))
  }

  /// The rows that can be added to the comparison.
  public var pickable: RowSet {
    var rows = RowSet(capacity: listing.table.count)
    for row in listing.table.rows where listing.table.kind(of: row).isComparable { rows.insert(row) }
    for id in session.marks { listing.table.row(of: id).map { rows.remove($0) } }
    return rows
  }
}
