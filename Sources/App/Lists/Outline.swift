internal import Careers

/// The rows of the browse pane: every list with what is open in it, filtered and sorted.
struct Outline {
  private let listing: Listing
  private let folded: Set<ListedItem.ID>
  private let sort: SortOrder
  private let language: Language
  /// The names without a page that are shown.
  private let unpaged: [Int]
  /// The records that match the filter; absent where there is none.
  private let matches: Set<RecordID>?

  /// - Parameter filter: nothing for no filter.
  init(listing: Listing, folded: Set<ListedItem.ID>, filter: String, sort: SortOrder, language: Language) {
    self.listing = listing
    self.folded = folded
    self.sort = sort
    self.language = language
    unpaged = listing.unpagedMatches(filter)
    matches = filter.isEmpty ? nil : listing.matches(filter)
  }

  var items: [ListedItem] { ListGroup.allCases.flatMap(items) }

  /// A list's heading and what is open under it; nothing where the list has nothing to show.
  private func items(of group: ListGroup) -> [ListedItem] {
    let id = ListedItem.ID.group(group)
    let roots = listing.roots(of: group)
    let unpaged = group == .occupations ? unpaged : []
    let rows = isOpen(id) ? sort.sorted(roots, in: language).flatMap { items(of: $0, depth: 1, parent: id) } : []
    let hasRecords = isOpen(id) ? !rows.isEmpty : !roots.isEmpty
    guard hasRecords || !unpaged.isEmpty else { return [] }
    let shown = matches == nil ? listing.total(of: group) : rows.count { $0.summary?.kind == group.countedKind }
    let heading = ListedItem(
      id: id, content: .group(group, shown: shown, total: listing.total(of: group)), depth: 0, isOpen: isOpen(id))
    return [heading] + rows + (isOpen(id) ? unpaged.map { unpagedItem($0, parent: id) } : [])
  }

  /// A record that matches, or that something under it does, with what is open under it. What is folded isn't looked into.
  private func items(of summary: Summary, depth: Int, parent: ListedItem.ID) -> [ListedItem] {
    let id = ListedItem.ID.record(summary.id)
    let children = listing.children(of: summary.id)
    let rows = isOpen(id) ? sort.sorted(children, in: language).flatMap { items(of: $0, depth: depth + 1, parent: id) } : []
    guard matches?.contains(summary.id) ?? true || !rows.isEmpty else { return [] }
    let hasRows = isOpen(id) ? !rows.isEmpty : !children.isEmpty
    let item = ListedItem(id: id, content: .record(summary), depth: depth, isOpen: hasRows ? isOpen(id) : nil, parent: parent)
    return [item] + rows
  }

  private func unpagedItem(_ index: Int, parent: ListedItem.ID) -> ListedItem {
    ListedItem(id: .unpaged(index), content: .unpaged(listing.unpaged[index]), depth: 1, parent: parent)
  }

  /// A filter opens all that matches.
  private func isOpen(_ id: ListedItem.ID) -> Bool {
    matches != nil || !folded.contains(id)
  }
}
