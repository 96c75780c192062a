internal import Canvas
public import Careers
public import Search

/// A choice among the records that can be compared, by typing part of a name.
public struct Picker: Codable, Hashable, Sendable {
  public var query = ""
  /// The selected record; nil for the best match.
  public var selection: Selection<RecordID>?
}

extension Context {
  public static let picker = PickerMenu.context
}

enum PickerMenu: Overlay {
  static let context = Context("picker", Text("While you choose a record to add", "選擇加入比較的項目時"), of: Self.self, takesText: true)

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

/// The layout of the records offered.
public struct PickerLayout: Sendable {
  /// Everything the rows depend on.
  private struct Inputs: Hashable {
    var query: String
    var marks: Marks
    var hasFinder: Bool
    var edition: Int
  }

  private struct Offer {
    var rows: [Int32] = []
    var total = 0
  }

  private var offer = Derived<Inputs, Offer>()
  public let viewport: RowViewport
  /// The selection among the rows; nil if none is offered.
  public let selection: Selection<Int>?
  /// The record that would be added.
  public let choice: RecordID?

  init?(of state: State, in layout: Layout, after former: PickerLayout?) {
    guard let picker = state.layers.lazy.compactMap({ if case .picker(let picker) = $0 { picker } else { nil } }).first else { return nil }
    if let former { offer = former.offer }
    let inputs = Inputs(
      query: picker.query, marks: state.session.marks, hasFinder: state.answers.finder != nil, edition: state.answers.edition)
    offer.update(from: inputs) { inputs in
      let pickable = state.pickable
      return Offer(rows: Self.offered(among: pickable, for: inputs.query, by: state.answers.finder), total: pickable.count)
    }
    let (table, rows) = (state.listing.table, offer.value?.rows ?? [])
    viewport = RowViewport(count: rows.count, height: layout.arrangement.body.count - 1)
    let index = picker.selection.flatMap { table.row(of: $0.id) }.flatMap { rows.firstIndex(of: Int32($0)) }
    let settled = viewport.settled(Selection(index ?? 0, row: index == nil ? 0 : picker.selection?.row ?? 0))
    selection = rows.isEmpty ? nil : settled
    choice = rows.isEmpty ? nil : table.id(of: Int(rows[settled.id]))
  }

  /// The rows of the table offered, the best first.
  public var rows: [Int32] { offer.value?.rows ?? [] }
  /// How many records could be added.
  public var total: Int { offer.value?.total ?? 0 }

  /// The rows that match a query, among those that can be added.
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
    session.changeMarks { $0.add(id) }
    session.comparison.column = session.marks.columns.count - 1
  }

  fileprivate mutating func moveInPicker(_ move: Move) {
    guard case .picker(var picker) = layers.last, let offered = layout.picker, let selection = offered.selection else { return }
    let moved = offered.viewport.moved(selection, move)
    picker.selection = Selection(listing.table.id(of: Int(offered.rows[moved.id])), row: moved.row)
    setTop(.picker(picker))
  }

  /// Searches for another text; the selection stays on its record while that is offered.
  mutating func pick(by text: String) {
    guard case .picker(var picker) = layers.last else { return }
    if picker.selection == nil, let offered = layout.picker, let id = offered.choice { picker.selection = Selection(id) }
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
