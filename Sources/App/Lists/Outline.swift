internal import Careers

/// The rows of the browse pane: every list with what is open in it, filtered and sorted.
struct Outline {
  let listing: Listing
  let folded: Set<ListedItem.ID>
  /// Nothing for no filter.
  let filter: String
  let sort: SortOrder
  let language: Language

  var items: [ListedItem] {
    let matches = listing.matches(filter)
    let children = Dictionary(grouping: listing.summaries, by: \.parent)
    return ListGroup.allCases.flatMap { items(of: $0, matches: matches, children: children) }
  }

  /// Whether there is a filter; it opens all that matches.
  var isFiltered: Bool { !filter.isEmpty }

  private func items(
    of group: ListGroup, matches: Set<RecordID>, children: [RecordID?: [Summary]]
  ) -> [ListedItem] {
    let unpaged = group == .occupations ? listing.unpagedMatches(filter) : []
    let roots = (children[nil] ?? []).filter { group.kinds.contains($0.kind) }
    let id = ListedItem.ID.group(group)
    let rows = sort.sorted(roots, in: language).flatMap {
      items(of: $0, depth: 1, parent: id, matches: matches, children: children)
    }
    if rows.isEmpty, unpaged.isEmpty { return [] }
    let heading = ListedItem(
      id: id,
      content: .group(
        group, shown: rows.count { $0.summary?.kind == group.countedKind },
        total: listing.summaries.count { $0.kind == group.countedKind }), depth: 0, isOpen: isOpen(id))
    return [heading] + (isOpen(id) ? rows + unpaged.map { unpagedItem($0, parent: id) } : [])
  }

  /// A record that matches, or that something under it does, with what is open under it.
  private func items(
    of summary: Summary, depth: Int, parent: ListedItem.ID, matches: Set<RecordID>, children: [RecordID?: [Summary]]
  ) -> [ListedItem] {
    let id = ListedItem.ID.record(summary.id)
    let below = sort.sorted(children[summary.id] ?? [], in: language).flatMap {
      items(of: $0, depth: depth + 1, parent: id, matches: matches, children: children)
    }
    guard matches.contains(summary.id) || !below.isEmpty else { return [] }
    let item = ListedItem(
      id: id, content: .record(summary), depth: depth, isOpen: below.isEmpty ? nil : isOpen(id), parent: parent)
    return [item] + (isOpen(id) ? below : [])
  }

  private func unpagedItem(_ index: Int, parent: ListedItem.ID) -> ListedItem {
    ListedItem(id: .unpaged(index), content: .unpaged(listing.unpaged[index]), depth: 1, parent: parent)
  }

  private func isOpen(_ id: ListedItem.ID) -> Bool {
    isFiltered || !folded.contains(id)
  }
}
