public import Careers
public import Search
internal import TextLayout

/// The layout of the lists: the search result, the rows, and the selected one.
public struct ListsLayout: Sendable {
  /// Everything a search depends on.
  private struct SearchInputs: Hashable {
    var filter: String
    var conditions: Conditions
    var hasFinder: Bool
    var hasFacts: Bool
    /// Identifies the catalogue.
    var edition: Int
  }

  private struct Found {
    /// Nil without a search, or while the index isn't loaded.
    var outcome: SearchOutcome?
    var hiddenMatches = 0
  }

  /// Everything the rows depend on.
  private struct OutlineInputs: Hashable {
    var search: SearchInputs
    var folds: Folds
    var sort: SortOrder
    var language: Language
  }

  private var found = Derived<SearchInputs, Found>()
  private var outline = Derived<OutlineInputs, Outline>(keeping: 2)
  /// Lines that say why nothing is left, and the key that helps; empty if something is left.
  public private(set) var notice: [String] = []
  /// How many rows are above the lists: the search text, the conditions, and a notice.
  public private(set) var head = 0
  public private(set) var viewport = RowViewport(count: 0, height: 1)
  /// The selection's index and screen row; nil if there are no rows.
  public private(set) var selection: Selection<Int>?
  /// The selected row's identifier.
  public private(set) var selectedID: ListedItem.ID?

  init() {}

  init(of state: State, in layout: Layout, after former: ListsLayout) {
    self = former
    let search = SearchInputs(
      filter: state.session.lists.filter, conditions: state.conditions, hasFinder: state.answers.finder != nil,
      hasFacts: layout.filterResult != nil, edition: state.answers.edition)
    found.update(from: search) { Self.search(for: $0.filter, by: state.answers.finder, within: layout.filterResult?.kept) }
    let rows = OutlineInputs(
      search: search, folds: state.session.lists.folds, sort: state.session.lists.sort, language: state.language)
    let outcome = outcome
    outline.update(from: rows) { Self.outline(of: outcome, by: $0, in: state.listing, filterResult: layout.filterResult) }
    layOutHead(of: state, in: layout)
    select(in: state)
  }

  /// The search result; nil without a search, or while the index isn't loaded.
  public var outcome: SearchOutcome? { found.value?.outcome }
  /// How many records the search would find without conditions, if it finds none under them.
  public var hiddenMatches: Int { found.value?.hiddenMatches ?? 0 }
  /// The rows.
  public var items: Outline { outline.value ?? Outline() }
  /// How often the rows were made.
  var outlineCount: Int { outline.count }

  /// Searches what the conditions leave. If nothing there matches, the matches they hide are counted.
  private static func search(for filter: String, by finder: Finder?, within kept: RowSet?) -> Found {
    let query = SearchQuery(filter)
    guard !query.isEmpty, let finder else { return Found() }
    let outcome = finder.search(query, within: kept)
    guard kept != nil, outcome.kind == .nearest else { return Found(outcome: outcome) }
    let everywhere = finder.search(query)
    return Found(outcome: outcome, hiddenMatches: everywhere.kind == .matches ? everywhere.rows.count : 0)
  }

  private static func outline(
    of outcome: SearchOutcome?, by inputs: OutlineInputs, in listing: Listing, filterResult: FilterResult?
  ) -> Outline {
    let builder = OutlineBuilder(
      listing: listing, folds: inputs.folds, sort: inputs.sort, language: inputs.language, filterResult: filterResult)
    guard let outcome else { return builder.outline }
    return builder.outline(of: outcome, unpaged: listing.unpagedMatches(inputs.search.filter))
  }

  private mutating func layOutHead(of state: State, in layout: Layout) {
    let words = state.session.lists.filter.isEmpty ? state.emptyingNotice(of: layout.filterResult) : hiddenMatchesNotice(in: state)
    notice = words.map { state.noticeLines($0, width: layout.arrangement.width(of: .browse)) } ?? []
    head = (state.showsFilter ? 1 : 0) + (layout.filterResult == nil || state.conditions.isEmpty ? 0 : 1) + notice.count
    let rows = layout.arrangement.body.count - head
    viewport = RowViewport(count: items.count, height: state.height(for: items.count, in: rows))
  }

  private func hiddenMatchesNotice(in state: State) -> Text? {
    hiddenMatches > 0 ? Phrases.matchesHidden(hiddenMatches, state.session.lists.filter, isTyping: state.isFinding) : nil
  }

  // MARK: Selection

  private mutating func select(in state: State) {
    (selectedID, selection) = (nil, nil)
    guard !items.isEmpty else { return }
    let chosen = chosen(in: state)
    let index = items.index(of: chosen) ?? 0
    selection = viewport.settled(
      Selection(index, row: chosen == state.session.lists.selection.id ? state.session.lists.selection.row : index))
    selectedID = chosen
  }

  /// The best match until the user moves within the results; then the row they chose, or its substitute if that isn't shown.
  private func chosen(in state: State) -> ListedItem.ID {
    if outcome != nil, !state.session.lists.isChosen { return best(in: state.listing) }
    let chosen = state.session.lists.selection.id
    return items.index(of: chosen) == nil ? substitute(for: chosen, in: state) : chosen
  }

  /// The best match, however the results are sorted.
  private func best(in listing: Listing) -> ListedItem.ID {
    let best = outcome?.rows.first.map { ListedItem.ID.record(listing.table.id(of: Int($0))) }
    if let best, items.index(of: best) != nil { return best }
    return items.id(at: min(1, items.count - 1))
  }

  /// The row selected in place of a record that isn't shown: the nearest parent that is.
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

// MARK: For the panes

extension State {
  /// The rows of the lists.
  public var items: Outline { layout.lists.items }
  public var browseViewport: RowViewport { layout.lists.viewport }
  /// The selection among the rows of the lists.
  public var browseSelection: Selection<Int> { layout.lists.selection ?? Selection(0) }
  public var listNotice: [String] { layout.lists.notice }
  public var listHead: Int { layout.lists.head }

  /// The record selected in the lists.
  public var selectedRecord: RecordID? {
    if case .record(let id) = layout.lists.selectedID { id } else { nil }
  }

  /// Whether the filter is shown, in the row above the lists.
  public var showsFilter: Bool { isFinding || !session.lists.filter.isEmpty }

  /// The lists whose headings are at an index or further down.
  public func groups(below index: Int) -> [ListGroup] {
    items.headings.filter { $0 >= index }.compactMap { if case .group(let group) = items.id(at: $0) { group } else { nil } }
  }

  /// How many records match the typed text; all of them if it has no word.
  public var foundCount: Int {
    guard let outcome = layout.lists.outcome else { return listedCount }
    return outcome.kind == .matches ? outcome.rows.count : 0
  }

  /// How many records the conditions leave.
  public var listedCount: Int { filterResult?.kept?.count ?? listing.table.count }

  /// Finds the parts of names that match the typed text; nil without a search.
  public var highlight: Highlight? {
    if case .picker(let picker) = layers.last { return answers.finder?.highlight(SearchQuery(picker.query)) }
    return layout.lists.outcome.flatMap { answers.finder?.highlight($0.query) }
  }

  /// How a record found matches the typed text.
  public func match(of id: RecordID) -> SearchMatch? {
    guard cover == nil, let outcome = layout.lists.outcome, let row = listing.table.row(of: id) else { return nil }
    return answers.finder?.match(of: row, in: outcome)
  }
}
