public import Careers
public import Search
internal import TextLayout

/// The lists as they are laid out: what was found, the rows, and the one that is selected.
public struct ListsLayout: Sendable {
  /// All that a search depends on.
  struct SearchInputs: Hashable, Sendable {
    var filter: String
    var conditions: Conditions
    var hasFinder: Bool
    var hasFacts: Bool
    /// Which catalogue it is.
    var edition: Int
  }

  /// All that the rows depend on.
  struct OutlineInputs: Hashable, Sendable {
    var search: SearchInputs
    var folds: Folds
    var sort: SortOrder
    var language: Language
  }

  var searchInputs: SearchInputs?
  var outlineInputs: OutlineInputs?
  /// What the search found; nil where there is none, or nothing to search with yet.
  public private(set) var outcome: SearchOutcome?
  /// How many records the search would find if no conditions were set, where it finds none under them.
  public private(set) var hiddenMatches = 0
  public private(set) var items = Outline()
  /// Why nothing is left, and the key that helps, in lines for the pane; none where something is.
  public private(set) var notice: [String] = []
  /// How many rows stand above those of the lists: what is sought, the conditions, and a notice.
  public private(set) var head = 0
  public private(set) var track = RowTrack(count: 0, height: 1)
  /// Where the selection stands among the rows; nil where there are none.
  public private(set) var standing: Standing<Int>?
  /// What is selected.
  public private(set) var selection: ListedItem.ID?

  init() {}

  init(of state: State, in layout: Layout, after former: ListsLayout) {
    self = former
    search(in: state, narrowing: layout.narrowing)
    layOutRows(of: state, narrowing: layout.narrowing)
    layOutHead(of: state, in: layout)
    select(in: state)
  }

  /// Finds among what the conditions leave. Where they leave nothing that matches, what they hide is counted instead of what comes near.
  private mutating func search(in state: State, narrowing: Narrowing?) {
    let inputs = SearchInputs(
      filter: state.session.lists.filter, conditions: state.conditions, hasFinder: state.answers.finder != nil, hasFacts: narrowing != nil,
      edition: state.answers.edition)
    guard inputs != searchInputs else { return }
    searchInputs = inputs
    let query = SearchQuery(state.session.lists.filter)
    hiddenMatches = 0
    outcome = query.isEmpty ? nil : state.answers.finder?.search(query, within: narrowing?.kept)
    guard narrowing?.kept != nil, outcome?.kind == .nearest, let finder = state.answers.finder else { return }
    let unnarrowed = finder.search(query)
    if unnarrowed.kind == .matches { hiddenMatches = unnarrowed.rows.count }
  }

  private mutating func layOutRows(of state: State, narrowing: Narrowing?) {
    guard let searchInputs else { return }
    let inputs = OutlineInputs(
      search: searchInputs, folds: state.session.lists.folds, sort: state.session.lists.sort, language: state.language)
    guard inputs != outlineInputs else { return }
    outlineInputs = inputs
    let builder = OutlineBuilder(
      listing: state.listing, folds: state.session.lists.folds, sort: state.session.lists.sort, language: state.language,
      narrowing: narrowing)
    items = outcome.map { builder.outline(of: $0, unpaged: state.listing.unpagedMatches(state.session.lists.filter)) } ?? builder.outline
  }

  private mutating func layOutHead(of state: State, in layout: Layout) {
    let words = state.session.lists.filter.isEmpty ? state.emptyingNotice(of: layout.narrowing) : hiddenMatchesNotice(in: state)
    notice = words.map { state.noticeLines($0, width: layout.arrangement.width(of: .browse)) } ?? []
    head = (state.showsFilter ? 1 : 0) + (layout.narrowing?.kept == nil ? 0 : 1) + notice.count
    let rows = layout.arrangement.body.count - head
    track = RowTrack(count: items.count, height: state.height(for: items.count, in: rows))
  }

  private func hiddenMatchesNotice(in state: State) -> Text? {
    hiddenMatches > 0 ? Phrases.matchesHidden(hiddenMatches, state.session.lists.filter, isTyping: state.isFinding) : nil
  }

  // MARK: What is selected

  private mutating func select(in state: State) {
    (selection, standing) = (nil, nil)
    guard !items.isEmpty else { return }
    let chosen = chosen(in: state)
    let index = items.index(of: chosen) ?? 0
    standing = track.settled(Standing(index, row: chosen == state.session.lists.standing.id ? state.session.lists.standing.row : index))
    selection = chosen
  }

  /// What somebody chose, while it is there; the best match until they choose in what was found; else what stands in for it.
  private func chosen(in state: State) -> ListedItem.ID {
    if outcome != nil, !state.session.lists.isChosen { return best(in: state.listing) }
    let chosen = state.session.lists.standing.id
    return items.index(of: chosen) == nil ? substitute(for: chosen, in: state) : chosen
  }

  /// Whatever the results are sorted by, the best is selected.
  private func best(in listing: Listing) -> ListedItem.ID {
    let best = outcome?.rows.first.map { ListedItem.ID.record(listing.table.id(of: Int($0))) }
    if let best, items.index(of: best) != nil { return best }
    return items.id(at: min(1, items.count - 1))
  }

  /// What a record that isn't shown stands under.
  private func substitute(for chosen: ListedItem.ID, in state: State) -> ListedItem.ID {
    var id: RecordID? = if case .record(let id) = chosen { id } else { nil }
    while let record = id, let summary = state.listing.summary(record) {
      id = summary.parent
      if let parent = id, items.index(of: .record(parent)) != nil { return .record(parent) }
      if id == nil, let group = ListGroup.containing(summary.kind), let index = items.index(of: .group(group)) {
        return state.conditions.isEmpty ? .group(group) : items.firstRecord(from: index).map { .record($0) } ?? .group(group)
      }
    }
    return items.id(at: 0)
  }
}

// MARK: As the panes ask for it

extension State {
  /// The rows of the lists.
  public var items: Outline { layout.lists.items }
  public var browseTrack: RowTrack { layout.lists.track }
  /// Where the selection stands among the rows of the lists.
  public var browseStanding: Standing<Int> { layout.lists.standing ?? Standing(0) }
  public var listNotice: [String] { layout.lists.notice }
  public var listHead: Int { layout.lists.head }

  /// The record selected in the lists.
  public var selectedRecord: RecordID? {
    if case .record(let id) = layout.lists.selection { id } else { nil }
  }

  /// Whether the lists' first row is the filter.
  public var showsFilter: Bool { isFinding || !session.lists.filter.isEmpty }

  /// The lists whose headings stand at an index or further down.
  public func groups(below index: Int) -> [ListGroup] {
    items.headings.filter { $0 >= index }.compactMap { if case .group(let group) = items.id(at: $0) { group } else { nil } }
  }

  /// How many records match what was typed; all of them where that has no word.
  public var foundCount: Int {
    guard let outcome = layout.lists.outcome else { return listedCount }
    return outcome.kind == .matches ? outcome.rows.count : 0
  }

  /// How many records the conditions leave to be listed.
  public var listedCount: Int { narrowing?.kept?.count ?? listing.table.count }

  /// What shows how names match what was typed; nil where nothing is sought.
  public var highlight: Highlight? {
    if case .picker(let picker) = layers.last { return answers.finder?.highlight(SearchQuery(picker.query)) }
    return layout.lists.outcome.flatMap { answers.finder?.highlight($0.query) }
  }

  /// How a record that was found matches what was typed.
  public func match(of id: RecordID) -> SearchMatch? {
    guard cover == nil, let outcome = layout.lists.outcome, let row = listing.table.row(of: id) else { return nil }
    return answers.finder?.match(of: row, in: outcome)
  }
}
