internal import Careers
internal import Search

/// Lays out the rows of the browse pane.
struct OutlineBuilder {
  let listing: Listing
  let folds: Folds
  let sort: SortOrder
  let language: Language
  /// The records that the conditions leave; nil until the facts are known.
  let filterResult: FilterResult?
  /// The rows of the table that were folded or unfolded.
  private let turned: Set<Int>

  init(listing: Listing, folds: Folds, sort: SortOrder, language: Language, filterResult: FilterResult?) {
    self.listing = listing
    self.folds = folds
    self.sort = sort
    self.language = language
    self.filterResult = filterResult
    turned = Set(folds.turnedRecords.compactMap { listing.table.row(of: $0) })
  }

  private var table: RecordTable { listing.table }
  /// The only rows that are shown; nil if nothing is wanted.
  private var kept: RowSet? { filterResult?.kept }

  // MARK: All lists

  var outline: Outline { Outline(listing: listing, outcome: nil, rows: ListGroup.allCases.flatMap(rows)) }

  /// A list's heading and the open rows under it; empty if the list has nothing to show.
  private func rows(of group: ListGroup) -> [OutlineRow] {
    if group == .unread { return unreadRows }
    let roots = shown(listing.roots(of: group))
    let unpaged = group == .occupations && kept == nil ? listing.unpaged.indices.map { Int32($0) } : []
    guard !roots.isEmpty || !unpaged.isEmpty else { return [] }
    let isOpen = !folds.contains(group)
    let heading = OutlineRow(kind: .group(group, shown: Int32(count(of: group))), depth: 0, isOpen: isOpen)
    guard isOpen else { return [heading] }
    var rows = [heading]
    for root in sort.sorted(roots, of: table, in: language) { append(Int(root), depth: 1, to: &rows) }
    let ruledOut = group == .occupations ? listing.total(of: group) - count(of: group) : 0
    if ruledOut > 0 { rows.append(OutlineRow(kind: .ruledOut(Int32(ruledOut)), depth: 1, isOpen: nil)) }
    return rows + unpaged.map { OutlineRow(kind: .unpaged($0), depth: 1, isOpen: nil) }
  }

  /// Lines that weren't understood meet no condition.
  private var unreadRows: [OutlineRow] {
    let passages = kept == nil ? listing.unread.indices.map { Int32($0) } : []
    guard !passages.isEmpty else { return [] }
    let isOpen = !folds.contains(.unread)
    let heading = OutlineRow(kind: .group(.unread, shown: Int32(listing.total(of: .unread))), depth: 0, isOpen: isOpen)
    return [heading] + (isOpen ? passages.map { OutlineRow(kind: .unread($0), depth: 1, isOpen: nil) } : [])
  }

  /// Appends a record and the open rows under it. Folded rows are skipped, for speed.
  private func append(_ row: Int, depth: Int, to rows: inout [OutlineRow]) {
    let children = shown(listing.children(of: row))
    let isOpen = children.isEmpty ? nil : !Folds.isFolded(table.kind(of: row), isTurned: turned.contains(row))
    rows.append(OutlineRow(kind: .record(row: Int32(row)), depth: Int8(depth), isOpen: isOpen))
    guard isOpen == true else { return }
    // The levels of a pathway stay in ladder order, however the lists are sorted.
    let order = table.kind(of: row) == .pathway ? .source : sort
    for child in order.sorted(children, of: table, in: language) { append(Int(child), depth: depth + 1, to: &rows) }
  }

  /// The rows that are kept, or that have a kept row under them.
  private func shown(_ rows: some Collection<Int32>) -> [Int32] {
    guard kept != nil else { return Array(rows) }
    return rows.filter { isShown(Int($0)) }
  }

  private func isShown(_ row: Int) -> Bool {
    kept?.contains(row) ?? true || listing.children(of: row).contains { isShown(Int($0)) }
  }

  private func count(of group: ListGroup) -> Int {
    group.countedKind.flatMap { filterResult?.keptCount(of: $0) } ?? listing.total(of: group)
  }

  // MARK: Search results

  /// A heading, and below it the results in one list: the best first, or sorted.
  func outline(of outcome: SearchOutcome, unpaged: [Int]) -> Outline {
    let unpaged = kept == nil ? unpaged : []
    let isNothing = outcome.rows.isEmpty && unpaged.isEmpty
    let kind: SearchOutcome.Kind = unpaged.isEmpty ? outcome.kind : .matches
    let found = kind == outcome.kind ? outcome.rows : []
    let heading = isNothing ? [] : [OutlineRow(kind: .results, depth: 0, isOpen: nil)]
    let rows = sort.sorted(found, of: table, in: language).map { OutlineRow(kind: .record(row: $0), depth: 0, isOpen: nil) }
    return Outline(
      listing: listing, outcome: kind, rows: heading + rows + unpaged.map { OutlineRow(kind: .unpaged(Int32($0)), depth: 0, isOpen: nil) })
  }
}
