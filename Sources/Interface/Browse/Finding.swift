internal import Canvas
internal import Careers
internal import Search
internal import TextLayout

extension Context {
  public static let filter = Finding.context
}

/// Typing into the lists' filter.
enum Finding: Feature {
  static let context = Context("filter", Text("While you type to find", "輸入尋找字詞時"), of: Self.self, takesText: true)

  static let commands = Command.table(
    going, Command.erasing { $0.clearFilter() }, [.languageWhileTyping], Command.movesWhileTyping { $0.moveInLists($1) },
    [.helpWhileTyping, .finish], Command.screen)

  private static let going: [Command] = [
    Command(
      .open, [.enter], Text("keep the filter; Enter again reads", "保留篩選；再按一次閱讀"), hint: Text("to list", "到列表"),
      unavailable: { $0.items.isEmpty && !$0.showsConditions ? Phrases.selectRecord : nil }, run: { $0.stopFinding() }),
    Command(.leave, [.escape], Text("clear the filter", "清除篩選"), hint: Text("clear", "清除")) { $0.clearFilter() },
    Command(
      .next, [.tab], Text("read the selected record", "閱讀所選項目"), hint: Text("read", "閱讀"),
      unavailable: { $0.selectedRecord == nil ? Phrases.selectRecord : nil }, run: { $0.readSelected() }),
  ]

  static func hints(in state: State) -> [CommandName] { [.open, .leave, .help, .next, .language] }
}

extension State {
  mutating func beginSearch() {
    if trail.current.pane != .browse { session.trail.visit(.browse) }
    // A new search begins empty; the record found last stays selected.
    if !session.lists.filter.isEmpty { clearFilter() }
    session.layers.append(.finding)
    session.lists.isChosen = false
    session.lists.origin = layout.lists.selectedID ?? session.lists.selection.id
  }

  mutating func stopFinding() { session.layers.removeAll { $0 == .finding } }

  /// The record found stays selected; if nothing was found, the one selected before the search.
  mutating func clearFilter() {
    let selection = layout.lists.selectedID ?? session.lists.selection.id
    session.lists.selection.id = layout.lists.outcome?.kind == .nearest ? session.lists.origin ?? selection : selection
    session.lists.filter = ""
    stopFinding()
    revealChosen()
  }

  private mutating func revealChosen() {
    if case .record(let id) = session.lists.selection.id { reveal(id) }
  }

  /// Searches for another text.
  mutating func filter(by text: String) {
    if layout.lists.outcome != nil { layout.lists.selectedID.map { session.lists.selection.id = $0 } }
    session.lists.filter = text
    layOut()
    if text.isEmpty { return revealChosen() }
    guard answers.finder != nil else { return }
    let lists = layout.lists
    if lists.outcome == nil { message = Phrases.punctuationFindsAll }
    if let outcome = lists.outcome, outcome.kind == .nearest, lists.hiddenMatches == 0 {
      message = outcome.rows.isEmpty ? Phrases.nothingNear : Phrases.nothingFound
    }
  }
}
