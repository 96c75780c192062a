public import Careers

/// What a session file keeps: all that a counsellor and a student set up and wrote, and where they are.
///
/// A plain value made of a ``State`` and put back into one, maybe under a later catalogue.
public struct SavedSession: Codable, Hashable, Sendable {
  public var view: SavedView
  public var lists: SavedLists
  /// The records marked to be compared, in the order of their columns.
  public var shortlist: [RecordID]
  public var comparison: SavedComparison
  public var conditions: Conditions
  public var notes: [SavedNotes]
  /// The places gone through, the oldest first; the last is where somebody is.
  public var trail: [SavedPlace]

  public init(
    view: SavedView, lists: SavedLists, shortlist: [RecordID], comparison: SavedComparison, conditions: Conditions, notes: [SavedNotes],
    trail: [SavedPlace]
  ) {
    self.view = view
    self.lists = lists
    self.shortlist = shortlist
    self.comparison = comparison
    self.conditions = conditions
    self.notes = notes
    self.trail = trail
  }
}
