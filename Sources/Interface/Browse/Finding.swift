internal import Canvas
internal import Careers
internal import Search
internal import TextLayout

extension Context {
  public static let filter = Finding.context
}

/// Typing into the filter of the lists.
enum Finding: Feature {
  static let context = Context("filter", Text("While you type to find", "輸入尋找字詞時"), takesText: true)

  static let commands: [Command] =
    [
      Command(
        .open, [.enter], Text("keep the filter; Enter again reads", "保留篩選；再按一次閱讀"), hint: Text("to list", "到列表"),
        unavailable: { $0.items.isEmpty && !$0.showsConditions ? Phrases.selectRecord : nil }, run: { $0.browse.isTyping = false }),
      Command(.leave, [.escape], Text("clear the filter", "清除篩選"), hint: Text("clear", "清除")) { $0.clearFilter() },
      Command(
        .next, [.tab], Text("read the selected record", "閱讀所選項目"), hint: Text("read", "閱讀"),
        unavailable: { $0.selectedRecord == nil ? Phrases.selectRecord : nil }, run: { $0.readSelected() }),
    ] + Command.erasing { $0.clearFilter() } + [.languageWhileTyping] + Command.movesWhileTyping { $0.moveInLists($1) }
    + [.helpWhileTyping, .finish] + Command.screen

  static func hints(in state: State) -> [CommandName] { [.open, .leave, .help, .next, .language] }
}

extension State {
  mutating func beginSearch() {
    if trail.current.pane != .browse { trail.visit(.browse) }
    // A new search begins with nothing; what was found stays selected.
    if !browse.filter.isEmpty { clearFilter() }
    browse.isTyping = true
    browse.isChosen = false
    browse.origin = browse.standing.id
  }

  mutating func clearFilter() {
    if browse.outcome?.kind == .nearest, let origin = browse.origin { browse.standing.id = origin }
    browse.filter = ""
    browse.outcome = nil
    browse.hiddenMatches = 0
    browse.isTyping = false
    revealSelected()
  }

  private mutating func revealSelected() {
    if let id = standingRecord { reveal(id) }
  }

  /// Finds another text. A selection that was moved stays on its record while that is found; else the best match is selected.
  mutating func filter(by text: String) {
    browse.filter = text
    search(for: text)
    if text.isEmpty { return revealSelected() }
    if browse.outcome == nil, finder != nil { message = Phrases.punctuationFindsAll }
    if let outcome = browse.outcome, outcome.kind == .nearest, browse.hiddenMatches == 0 {
      message = outcome.rows.isEmpty ? Phrases.nothingNear : Phrases.nothingFound
    }
    layOutLists()
    let stays = browse.isChosen && items.index(of: browse.standing.id) != nil
    if !stays { selectBest() }
  }

  /// Finds among what the conditions leave. Where they leave nothing that matches, what they hide is counted instead of what comes near.
  mutating func search(for text: String) {
    let query = SearchQuery(text)
    browse.hiddenMatches = 0
    browse.outcome = query.isEmpty ? nil : finder?.search(query, within: narrowing?.kept)
    guard narrowing?.kept != nil, browse.outcome?.kind == .nearest, let finder else { return }
    let unnarrowed = finder.search(query)
    if unnarrowed.kind == .matches { browse.hiddenMatches = unnarrowed.rows.count }
  }

  /// Whatever the results are sorted by, the best is selected.
  private mutating func selectBest() {
    let best = browse.outcome?.rows.first.map { ListedItem.ID.record(listing.table.id(of: Int($0))) }
    let first = items.indices.dropFirst().first.map { items.id(at: $0) }
    guard let id = best.flatMap({ items.index(of: $0) == nil ? nil : $0 }) ?? first else { return }
    browse.standing = Standing(id, row: items.index(of: id) ?? 1)
  }
}
