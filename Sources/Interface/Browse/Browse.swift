internal import Canvas
internal import Careers
internal import Search

/// The state of the list pane: the selection, and how the lists are shown.
public struct Lists: Codable, Hashable, Sendable {
  /// The row selected last. ``ListsLayout`` has its row on the screen, and its substitute if it isn't shown.
  public var selection: Selection<ListedItem.ID> = Selection(.group(.occupations))
  public var folds = Folds()
  /// The search text; empty for no search.
  public var filter = ""
  /// Whether the selection was moved since the search began: then it stays on its record while that matches.
  public var isChosen = false
  public var sort = SortOrder.source
  /// The row selected before typing began, selected again if nothing was found.
  public var origin: ListedItem.ID?

  public init() {}
}

// MARK: Commands

extension Context {
  public static let browse = Browse.context
}

extension CommandName {
  public static let (fold, sort) = (Self("fold"), Self("sort"))
}

/// The lists.
enum Browse: Feature {
  static let context = Context("browse", Text("In the lists", "在列表"), of: Self.self)

  static let commands = Command.table(
    going, Command.inEveryPane, lists, showing, Command.moves { $0.moveInLists($1) }, [.help, .quit, .finish, .hold], Command.screen)

  private static let going: [Command] = [
    Command(
      .open, [.enter], Text("read the selected record", "閱讀所選項目"), hint: Text("read", "閱讀"),
      unavailable: { $0.reasonAgainstReading ?? $0.reasonAgainstUnfolding }, run: { $0.readOrFold() }),
    Command(
      .right, [.right, "l"], Text("unfold, or read", "展開或閱讀"), hint: Text("in", "進入"), unavailable: \.reasonAgainstReading,
      run: { $0.goIn() }),
    Command(.left, [.left, "h"], Text("fold, or to the heading above", "摺疊，或到上層標題"), hint: Text("out", "上層")) { $0.goOut() },
    Command(
      .leave, [.escape], Text("clear the filter", "清除篩選"), hint: Text("clear", "清除"), unavailable: \.reasonAgainstLeaving,
      run: { $0.clearFilter() }),
  ]

  private static let lists: [Command] = [
    Command(
      .next, [.tab], Text("read the selected record", "閱讀所選項目"), hint: Text("read", "閱讀"),
      unavailable: { $0.selectedRecord == nil ? Phrases.selectRecord : nil }, run: { $0.readSelected() }),
    Command(.nextSection, ["}"], Text("to the next list", "到下一個列表"), hint: Text("next list", "下個列表")) { $0.goToList(after: true) },
    Command(.previousSection, ["{"], Text("to the previous list", "到上一個列表"), hint: Text("previous list", "上個列表")) {
      $0.goToList(after: false)
    },
    .search, .conditions,
    Command(
      .removeCondition, ["u"], Text("remove the last condition, or the one that leaves nothing", "取消最後一項條件，或令列表變空的一項"),
      hint: Text("remove", "取消一項"), unavailable: \.reasonAgainstRemoving, run: { $0.removeCondition() }),
    .removeAllConditions,
    Command(.sort, ["o"], Text("sort the lists another way", "以另一方式排序"), hint: Text("sort", "排序")) { $0.sortAnotherWay() },
    Command(
      .fold, [" "], Text("fold or unfold", "摺疊或展開"), hint: Text("fold", "摺疊"),
      hintNow: { $0.selectedItem?.isOpen == false ? Phrases.hintForUnfolding : Text("fold", "摺疊") },
      unavailable: \.reasonAgainstFolding, run: { $0.foldSelected() }),
  ]

  private static let showing: [Command] = [.mark, .compare, .handOut, .source, .note, .bilingual, .language]

  static func hints(in state: State) -> [CommandName] {
    if state.filterResult?.emptying != nil { return [.removeCondition, .help, .conditions, .removeAllConditions, .search] }
    if state.layout.lists.hiddenMatches > 0 { return [.removeAllConditions, .conditions, .help, .leave, .search] }
    if state.selectedRecord == nil {
      return state.showsConditions
        ? [.fold, .removeCondition, .help, .conditions, .removeAllConditions, .search]
        : [.fold, .search, .help, .sort, .leave, .finish, .quit]
    }
    if state.showsFilter { return [.open, .leave, .help] + state.session.hintsForMarking + [.finish, .quit] }
    if state.showsConditions { return [.open, .removeCondition, .help, .conditions, .removeAllConditions, .search] }
    return [.open, .search, .conditions, .fit, .help] + state.session.hintsForMarking + [.finish, .quit, .sort]
  }
}

// MARK: Why not now

extension State {
  fileprivate var reasonAgainstLeaving: Text? {
    guard session.lists.filter.isEmpty else { return nil }
    return conditions.isEmpty ? Phrases.nothingToLeave(canQuit: permissions.contains(.quit)) : Phrases.conditionsStay
  }

  var reasonAgainstReading: Text? {
    reasonAgainstRow ?? (items.isEmpty ? Phrases.selectRecord : nil)
  }

  /// The message for a row that is neither a record nor a heading.
  var reasonAgainstRow: Text? {
    switch layout.lists.selectedID {
    case .unpaged: Phrases.noPage
    case .ruledOut: Phrases.whyRuledOut
    case .unread(let index): listing.unread.indices.contains(index) ? Phrases.notUnderstood(listing.unread[index]) : nil
    case .record, .group, .results, nil: nil
    }
  }

  /// Enter on a heading folds or unfolds.
  var reasonAgainstUnfolding: Text? {
    selectedRecord == nil && !session.lists.filter.isEmpty ? Phrases.filterOpensAll : nil
  }

  fileprivate var reasonAgainstFolding: Text? {
    if !session.lists.filter.isEmpty { return Phrases.filterOpensAll }
    return selectedItem?.isOpen == nil ? Phrases.noFold : nil
  }
}

// MARK: Actions

extension State {
  mutating func moveInLists(_ move: Move) {
    select(browseViewport.moved(browseSelection, move))
    session.lists.isChosen = true
  }

  private mutating func select(_ id: ListedItem.ID) {
    if let index = items.index(of: id) { select(browseViewport.selecting(index, from: browseSelection)) }
  }

  private mutating func select(_ selection: Selection<Int>) {
    guard items.indices.contains(selection.id) else { return }
    session.lists.selection = Selection(items.id(at: selection.id), row: selection.row)
  }

  fileprivate mutating func readOrFold() {
    if selectedRecord == nil { foldSelected() } else { readSelected() }
  }

  mutating func readSelected() {
    stopFinding()
    if let id = selectedRecord { session.trail.visit(.detail(DetailPlace(id))) }
  }

  /// Unfolds a folded row, reads a record, or goes from an open heading to its first row.
  fileprivate mutating func goIn() {
    if selectedItem?.isOpen == false { return foldSelected() }
    if selectedRecord != nil { readSelected() } else { moveInLists(.down) }
  }

  /// Folds an open row; else goes to its parent.
  fileprivate mutating func goOut() {
    guard let item = selectedItem else { return }
    if item.isOpen == true, session.lists.filter.isEmpty {
      fold(item.id)
    } else if let parent = items.parent(of: browseSelection.id) {
      select(parent)
    } else {
      message = Phrases.top
    }
  }

  fileprivate mutating func foldSelected() {
    if let id = layout.lists.selectedID { fold(id) }
  }

  private mutating func fold(_ id: ListedItem.ID) {
    session.lists.selection = Selection(id, row: browseSelection.row)
    switch id {
    case .group(let group): session.lists.folds.turn(group)
    case .record(let id): session.lists.folds.turn(id)
    case .results, .ruledOut, .unpaged, .unread: break
    }
  }

  var selectedItem: ListedItem? { layout.lists.selection.map { items[$0.id] } }

  /// Unfolds the rows that hide a record, and selects it.
  mutating func reveal(_ id: RecordID) {
    let table = listing.table
    guard let row = table.row(of: id) else { return }
    var above = table.parent(of: row)
    while let parent = above {
      let parentID = table.id(of: parent)
      if session.lists.folds.contains(parentID, of: table.kind(of: parent)) { session.lists.folds.turn(parentID) }
      above = table.parent(of: parent)
    }
    if let group = ListGroup.containing(table.kind(of: row)), session.lists.folds.contains(group) { session.lists.folds.turn(group) }
    session.lists.selection = Selection(.record(id), row: arrangement.body.count / 2)
  }

  fileprivate mutating func goToList(after isAfter: Bool) {
    let (index, headings) = (browseSelection.id, items.headings)
    guard let heading = isAfter ? headings.first(where: { $0 > index }) : headings.last(where: { $0 < index }) else {
      moveInLists(isAfter ? .last : .first)
      return
    }
    select(items.id(at: heading))
  }

  fileprivate mutating func sortAnotherWay() {
    let id = layout.lists.selectedID ?? session.lists.selection.id
    session.lists.sort = session.lists.sort.next
    layOut()
    // Scrolls up as far as keeps the selection in view.
    session.lists.selection = Selection(id, row: items.index(of: id) ?? 0)
    message = Phrases.sorted(session.lists.sort)
  }
}
