internal import Careers
internal import Search

/// The rows of the browse pane: every list with its open rows, or search results, the best first.
public struct Outline: RandomAccessCollection, Sendable {
  private let listing: Listing
  private let outcome: SearchOutcome.Kind?
  private let rows: [OutlineRow]
  /// The indices of the lists' headings, and of the heading over search results.
  let headings: [Int]

  init(listing: Listing, outcome: SearchOutcome.Kind?, rows: [OutlineRow]) {
    self.listing = listing
    self.outcome = outcome
    self.rows = rows
    headings = rows.indices.filter { rows[$0].isHeading }
  }

  /// No rows.
  init() {
    self.init(listing: Listing(table: RecordTable([])), outcome: nil, rows: [])
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }

  public subscript(index: Int) -> ListedItem {
    let row = rows[index]
    let content: ListedItem.Content =
      switch row.kind {
      case .group(let group, let shown): .group(group, shown: Int(shown), total: listing.total(of: group))
      case .results: .results(outcome ?? .matches)
      case .ruledOut(let count): .ruledOut(Int(count))
      case .record(let row): .record(listing.table.summary(of: Int(row)))
      case .unpaged(let index): .unpaged(listing.unpaged[Int(index)])
      case .unread(let index): .unread(listing.unread[Int(index)])
      }
    return ListedItem(id: id(at: index), content: content, depth: Int(row.depth), isOpen: row.isOpen)
  }

  func id(at index: Int) -> ListedItem.ID {
    switch rows[index].kind {
    case .group(let group, _): .group(group)
    case .results: .results
    case .ruledOut: .ruledOut
    case .record(let row): .record(listing.table.id(of: Int(row)))
    case .unpaged(let index): .unpaged(Int(index))
    case .unread(let index): .unread(Int(index))
    }
  }

  /// The row that a row is under: the nearest above that is indented less.
  func parent(of index: Int) -> ListedItem.ID? {
    rows[..<index].lastIndex { $0.depth < rows[index].depth }.map { id(at: $0) }
  }

  /// The index of a row.
  public func index(of id: ListedItem.ID) -> Int? {
    switch id {
    case .record(let id):
      guard let row = listing.table.row(of: id) else { return nil }
      return rows.firstIndex { $0.kind == .record(row: Int32(row)) }
    case .group(let group):
      return rows.firstIndex { if case .group(group, _) = $0.kind { true } else { false } }
    case .results: return rows.firstIndex { $0.kind == .results }
    case .ruledOut:
      return rows.firstIndex { if case .ruledOut = $0.kind { true } else { false } }
    case .unpaged(let index): return Int32(exactly: index).flatMap { index in rows.firstIndex { $0.kind == .unpaged(index) } }
    case .unread(let index): return Int32(exactly: index).flatMap { index in rows.firstIndex { $0.kind == .unread(index) } }
    }
  }

  /// The first row that is a record, from an index on.
  ///
  /// - Parameter kept: the only rows that count; nil for all.
  func firstRecord(from index: Int = 0, within kept: RowSet? = nil) -> RecordID? {
    let records = rows.dropFirst(index).lazy.compactMap { if case .record(let row) = $0.kind { Int(row) } else { nil } }
    return records.first { kept?.contains($0) ?? true }.map { listing.table.id(of: $0) }
  }
}

/// A row of an outline in a few bytes: there may be a hundred thousand, while a screen shows twenty.
struct OutlineRow: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case group(ListGroup, shown: Int32)
    case results
    case ruledOut(Int32)
    case record(row: Int32)
    case unpaged(Int32)
    case unread(Int32)
  }

  let kind: Kind
  let depth: Int8
  let isOpen: Bool?

  var isHeading: Bool {
    switch kind {
    case .group, .results: true
    case .record, .ruledOut, .unpaged, .unread: false
    }
  }
}
