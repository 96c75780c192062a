/// A row of an outline in a few bytes: there may be a hundred thousand, of which a screen shows twenty.
struct OutlineRow: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case group(ListGroup, shown: Int32)
    case results
    case record(row: Int32)
    case unpaged(Int32)
    case unread(Int32)
  }

  let kind: Kind
  let depth: Int8
  let isOpen: Bool?
}
