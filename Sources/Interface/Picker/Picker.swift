internal import Canvas
public import Careers
public import Search

/// A choice among the records that can be compared, by typing a part of a name.
public struct Picker: Hashable, Sendable {
  public var query = ""
  /// The rows of the table that are offered, the best first.
  public var rows: [Int32] = []
  /// The record chosen so far; absent where none is offered.
  public var standing: Standing<RecordID>?
}

extension Context {
  public static let picker = PickerMenu.context
}

enum PickerMenu: Feature {
  static let context = Context("picker", Text("While you choose a record to add", "選擇加入比較的項目時"), takesText: true)

  static let commands: [Command] =
    [
      Command(
        .open, [.enter], Text("add the selected record", "加入所選項目"), hint: Text("add", "加入"),
        unavailable: { $0.picked == nil ? Phrases.nothingToAdd : nil }, run: { $0.addPicked() }),
      Command(.leave, [.escape], Text("add nothing", "不加入"), hint: Text("cancel", "取消")) { $0.closeTop() },
    ] + Command.erasing { $0.closeTop() } + [.languageWhileTyping] + Command.movesWhileTyping { $0.moveInPicker($1) }
    + [.helpWhileTyping, .finish] + Command.screen

  static func hints(in state: State) -> [CommandName] { [.open, .leave, .help, .language] }
}

extension State {
  /// Offers all that can be added, the first of it chosen.
  mutating func openPicker() {
    layers.append(.picker(Picker()))
    pick(by: "")
  }

  /// The record that the picker would add.
  fileprivate var picked: RecordID? {
    if case .picker(let picker) = layers.last { picker.standing?.id } else { nil }
  }

  fileprivate mutating func addPicked() {
    guard let id = picked else { return }
    closeTop()
    shortlist.append(id)
    compare.column = shortlist.count - 1
  }

  fileprivate mutating func moveInPicker(_ move: Move) {
    guard case .picker(var picker) = layers.last, let standing = pickerStanding(of: picker) else { return }
    let moved = pickerTrack(of: picker).moved(standing, move)
    picker.standing = Standing(listing.table.id(of: Int(picker.rows[moved.id])), row: moved.row)
    setTop(.picker(picker))
  }

  /// Offers anew what the query finds: what finds records has come.
  mutating func pickAgain() {
    if case .picker(let picker) = layers.last { pick(by: picker.query) }
  }

  /// Chooses among what another text matches.
  mutating func pick(by text: String) {
    guard case .picker(var picker) = layers.last else { return }
    picker.query = text
    picker.rows = offered(for: text)
    if pickerStanding(of: picker) == nil { picker.standing = picker.rows.first.map { Standing(listing.table.id(of: Int($0))) } }
    setTop(.picker(picker))
  }

  /// The rows that a query finds among those that can be added.
  private func offered(for text: String) -> [Int32] {
    guard let finder else { return pickable.rows.map { Int32($0) } }
    let outcome = finder.search(SearchQuery(text), within: pickable)
    return outcome.kind == .nearest ? [] : outcome.rows
  }

  /// The rows that can be added to the comparison.
  public var pickable: RowSet {
    var rows = RowSet(capacity: listing.table.count)
    for row in listing.table.rows where listing.table.kind(of: row).isComparable { rows.insert(row) }
    for id in shortlist { listing.table.row(of: id).map { rows.remove($0) } }
    return rows
  }

  public func pickerTrack(of picker: Picker) -> RowTrack {
    RowTrack(count: picker.rows.count, height: arrangement.body.count - 1)
  }

  /// Where the choice stands among what is offered.
  public func pickerStanding(of picker: Picker) -> Standing<Int>? {
    guard let standing = picker.standing, let row = listing.table.row(of: standing.id) else { return nil }
    return picker.rows.firstIndex(of: Int32(row)).map { Standing($0, row: standing.row) }
  }
}
