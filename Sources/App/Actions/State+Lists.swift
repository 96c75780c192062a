internal import Careers
internal import Search

/// The lists.
extension State {
  mutating func performInLists(_ command: Command) {
    switch command {
    case .up: moveInLists(.up)
    case .down: moveInLists(.down)
    case .pageUp: moveInLists(.pageUp)
    case .pageDown: moveInLists(.pageDown)
    case .first: moveInLists(.first)
    case .last: moveInLists(.last)
    case .open: if browse.isTyping { browse.isTyping = false } else { readOrFold() }
    case .next: readSelected()
    case .right: goIn()
    case .left: goOut()
    case .fold: fold(browse.standing.id)
    case .nextSection: goToList(after: true)
    case .previousSection: goToList(after: false)
    case .sort: sortAnotherWay()
    case .leave: clearFilter()
    case .erase, .eraseWord, .eraseAll: erase(command)
    default: break
    }
  }

  private mutating func moveInLists(_ move: Move) {
    stand(browseTrack.moved(browseStanding, move))
    browse.isChosen = true
  }

  private mutating func select(_ id: ListedItem.ID) {
    if let index = items.index(of: id) { stand(browseTrack.selecting(index, from: browseStanding)) }
  }

  private mutating func stand(_ standing: Standing<Int>) {
    guard items.indices.contains(standing.id) else { return }
    browse.standing = Standing(items.id(at: standing.id), row: standing.row)
  }

  // MARK: Opening and folding

  private mutating func readOrFold() {
    if selectedRecord == nil { fold(browse.standing.id) } else { readSelected() }
  }

  private mutating func readSelected() {
    browse.isTyping = false
    if let id = selectedRecord { trail.visit(.detail(DetailPlace(id))) }
  }

  /// Unfolds what is folded; else reads.
  private mutating func goIn() {
    if selectedItem?.isOpen == false { fold(browse.standing.id) } else { readOrGoDown() }
  }

  /// Reads a record; from a heading that is open goes to what it holds.
  private mutating func readOrGoDown() {
    if selectedRecord != nil { readSelected() } else { moveInLists(.down) }
  }

  /// Folds what is open; else goes to what it stands under.
  private mutating func goOut() {
    guard let item = selectedItem else { return }
    if item.isOpen == true, browse.filter.isEmpty {
      fold(item.id)
    } else if let parent = item.parent {
      select(parent)
    } else {
      message = Phrases.top
    }
  }

  private mutating func fold(_ id: ListedItem.ID) {
    switch id {
    case .group(let group): browse.folds.turn(group)
    case .record(let id): listing.table.row(of: id).map { browse.folds.turn($0) }
    case .results, .unpaged, .unread: break
    }
  }

  var selectedItem: ListedItem? { items.index(of: browse.standing.id).map { items[$0] } }

  /// Unfolds whatever hides a record, and selects it.
  mutating func reveal(_ id: RecordID) {
    let table = listing.table
    guard let row = table.row(of: id) else { return }
    var above = table.parent(of: row)
    while let parent = above {
      if browse.folds.contains(parent, of: table.kind(of: parent)) { browse.folds.turn(parent) }
      above = table.parent(of: parent)
    }
    if let group = ListGroup.containing(table.kind(of: row)), browse.folds.contains(group) { browse.folds.turn(group) }
    browse.standing = Standing(.record(id), row: arrangement.body.count / 2)
  }

  private mutating func goToList(after isAfter: Bool) {
    let (index, headings) = (browseStanding.id, items.headings)
    guard let heading = isAfter ? headings.first(where: { $0 > index }) : headings.last(where: { $0 < index }) else {
      moveInLists(isAfter ? .last : .first)
      return
    }
    select(items.id(at: heading))
  }

  private mutating func sortAnotherWay() {
    browse.sort = browse.sort.next
    layOutLists()
    // As much of the list's head as leaves the selection in sight.
    browse.standing.row = items.index(of: browse.standing.id) ?? 0
    message = Phrases.sorted(browse.sort)
  }

  // MARK: Finding

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

  /// The record that the selection stands on, be it out of sight because nothing matches.
  private var standingRecord: RecordID? {
    if case .record(let id) = browse.standing.id { id } else { nil }
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

  // MARK: Laying out

  /// The rows of the lists as things stand, made anew where anything has changed that they depend on.
  mutating func layOutLists() {
    let inputs = OutlineInputs(
      filter: browse.filter, canSearch: finder != nil, conditions: conditions, folds: browse.folds, sort: browse.sort, language: language)
    guard inputs != browse.inputs else { return }
    browse.inputs = inputs
    let builder = OutlineBuilder(listing: listing, folds: browse.folds, sort: browse.sort, language: language, narrowing: narrowing)
    items = browse.outcome.map { builder.outline(of: $0, unpaged: listing.unpagedMatches(browse.filter)) } ?? builder.outline
  }

  /// What is selected exists and is in sight: where it went away, what it stood under is selected instead.
  mutating func settleLists() {
    layOutLists()
    browse.isEmpty = items.isEmpty
    if items.isEmpty { return }
    if items.index(of: browse.standing.id) == nil { browse.standing.id = nearestShown }
    stand(browseTrack.settled(browseStanding))
  }

  private var nearestShown: ListedItem.ID {
    var id = standingRecord
    while let record = id, let summary = listing.summary(record) {
      id = summary.parent
      if let parent = id, items.index(of: .record(parent)) != nil { return .record(parent) }
      if id == nil, let group = ListGroup.containing(summary.kind), let index = items.index(of: .group(group)) {
        return showsConditions ? items.firstRecord(from: index).map { .record($0) } ?? .group(group) : .group(group)
      }
    }
    return items.id(at: 0)
  }
}
