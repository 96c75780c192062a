internal import Careers

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
    browse.standing = browseTrack.moved(browse.standing, move)
  }

  private mutating func select(_ id: ListedItem.ID) {
    browse.standing = browseTrack.selecting(id, from: browse.standing)
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
    if browse.folded.remove(id) == nil { browse.folded.insert(id) }
  }

  var selectedItem: ListedItem? { items.first { $0.id == browse.standing.id } }

  /// Unfolds whatever hides a record, and selects it.
  mutating func reveal(_ id: RecordID) {
    guard let summary = listing.summary(id) else { return }
    var parent = summary.parent
    while let above = parent {
      browse.folded.remove(.record(above))
      parent = listing.summary(above)?.parent
    }
    if let group = ListGroup.containing(summary.kind) { browse.folded.remove(.group(group)) }
    browse.standing = Standing(.record(id), row: arrangement.body.count / 2)
  }

  private mutating func goToList(after isAfter: Bool) {
    let items = items
    guard let index = items.firstIndex(where: { $0.id == browse.standing.id }) else { return }
    let headings = items.indices.filter { items[$0].parent == nil && items[$0].depth == 0 }
    guard let heading = isAfter ? headings.first(where: { $0 > index }) : headings.last(where: { $0 < index }) else {
      moveInLists(isAfter ? .last : .first)
      return
    }
    select(items[heading].id)
  }

  private mutating func sortAnotherWay() {
    browse.sort = browse.sort.next
    // As much of the list's head as leaves the selection in sight.
    browse.standing.row = items.firstIndex { $0.id == browse.standing.id } ?? 0
    message = Phrases.sorted(browse.sort)
  }

  // MARK: Filtering

  mutating func beginSearch() {
    if trail.current.pane != .browse { trail.visit(.browse) }
    // A new search begins with nothing; what was found stays selected.
    if !browse.filter.isEmpty { clearFilter() }
    browse.isTyping = true
    browse.origin = browse.standing.id
  }

  mutating func clearFilter() {
    if browse.isEmpty, let origin = browse.origin { browse.standing.id = origin }
    browse.filter = ""
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

  /// Filters by another text; the selection stays on its record while that matches, else goes to the first that does.
  mutating func filter(by text: String) {
    browse.filter = text
    if text.isEmpty { return revealSelected() }
    let matches = listing.matches(text)
    if let id = standingRecord, matches.contains(id) { return }
    let items = items
    let first = items.first { item in item.summary.map { matches.contains($0.id) } ?? false }
    if let id = (first ?? items.first { $0.parent != nil })?.id { browse.standing = Standing(id, row: 1) }
  }

  /// What is selected exists and is in sight: where it went away, what it stood under is selected instead.
  mutating func settleLists() {
    let items = items
    browse.isEmpty = items.isEmpty
    if items.isEmpty { return }
    if !items.contains(where: { $0.id == browse.standing.id }) { browse.standing.id = nearestShown(in: items) }
    browse.standing = browseTrack(of: items).settled(browse.standing)
  }

  private func nearestShown(in items: [ListedItem]) -> ListedItem.ID {
    var id = standingRecord
    while let record = id {
      id = listing.summary(record)?.parent
      if let parent = id, items.contains(where: { $0.id == .record(parent) }) { return .record(parent) }
      if id == nil, let kind = listing.summary(record)?.kind, let group = ListGroup.containing(kind) { return .group(group) }
    }
    return .group(.occupations)
  }
}
