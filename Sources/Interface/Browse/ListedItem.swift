public import Careers
public import Search

/// One row of the browse pane.
public struct ListedItem: Hashable, Sendable, Identifiable {
  /// What the row is, whatever its place.
  public enum ID: Codable, Hashable, Sendable {
    case group(ListGroup)
    /// The heading over what a search found.
    case results
    case record(RecordID)
    /// A name that a sector lists without a page, by its place among these.
    case unpaged(Int)
    /// Lines that an import didn't understand, by their place among these.
    case unread(Int)
  }

  public enum Content: Hashable, Sendable {
    /// How many of what the list counts are shown while it is filtered, of how many.
    case group(ListGroup, shown: Int, total: Int)
    case results(SearchOutcome.Kind)
    case record(Summary)
    case unpaged(Text)
    case unread(UnreadPassage)
  }

  public var id: ID
  public var content: Content
  /// How far it is set in, from 0.
  public var depth: Int
  /// Whether rows under it are shown; absent where there are none to show.
  public var isOpen: Bool?
  /// The row it stands under.
  public var parent: ID?
}

extension ListedItem {
  /// A record in a flat list.
  public init(_ summary: Summary) {
    self.init(id: .record(summary.id), content: .record(summary), depth: 0)
  }

  public var summary: Summary? {
    if case .record(let summary) = content { summary } else { nil }
  }
}
