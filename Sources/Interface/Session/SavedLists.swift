public import Careers

/// How the lists are shown, and what is selected in them.
public struct SavedLists: Codable, Hashable, Sendable {
  public var sort: SortOrder
  /// What was typed to find; empty for no search.
  public var filter: String
  public var isTyping: Bool
  /// The lists and the records that were folded or unfolded.
  public var turnedGroups: [ListGroup]
  public var turnedRecords: [RecordID]
  /// What is selected: a record, a list's heading, or a name without a page by its place; else the heading over what was found.
  public var record: RecordID?
  public var group: ListGroup?
  public var unpaged: Int?
  /// The row of the pane that it stands on.
  public var row: Int

  public init(
    sort: SortOrder, filter: String, isTyping: Bool, turnedGroups: [ListGroup], turnedRecords: [RecordID], record: RecordID?,
    group: ListGroup?, unpaged: Int?, row: Int
  ) {
    self.sort = sort
    self.filter = filter
    self.isTyping = isTyping
    self.turnedGroups = turnedGroups
    self.turnedRecords = turnedRecords
    self.record = record
    self.group = group
    self.unpaged = unpaged
    self.row = row
  }
}
