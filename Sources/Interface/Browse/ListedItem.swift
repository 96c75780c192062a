public import Careers
public import Search

/// One row of the browse pane.
public struct ListedItem: Hashable, Sendable, Identifiable {
  /// Identifies the row, wherever it is.
  public enum ID: Codable, Hashable, Sendable {
    case group(ListGroup)
    /// The heading over search results.
    case results
    /// How many occupations a want rules out.
    case ruledOut
    case record(RecordID)
    /// A name that a sector lists without a page, by its index among these.
    case unpaged(Int)
    /// Lines that an import didn't understand, by their index among these.
    case unread(Int)
  }

  public enum Content: Hashable, Sendable {
    /// How many records the list shows under the conditions, of how many.
    case group(ListGroup, shown: Int, total: Int)
    case results(SearchOutcome.Kind)
    case ruledOut(Int)
    case record(Summary)
    case unpaged(Text)
    case unread(UnreadPassage)
  }

  public var id: ID
  public var content: Content
  /// Levels of indentation, from 0.
  public var depth: Int
  /// Whether the rows under it are shown; nil if it has none.
  public var isOpen: Bool?
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
