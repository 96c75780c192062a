/// What a search found.
public struct SearchOutcome: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The query has no word: everything is shown.
    case everything
    /// What matches, the best first.
    case matches
    /// Nothing matches; these records come nearest.
    case nearest
  }

  public let query: SearchQuery
  public let kind: Kind
  /// The rows found, the best first.
  public let rows: [Int32]
  /// By row: how well each matches, and by which name. Empty where everything is shown.
  let scores: [UInt32]
  let names: [Int32]

  init(query: SearchQuery, kind: Kind, rows: [Int32], board: ScoreBoard? = nil) {
    self.query = query
    self.kind = kind
    self.rows = rows
    scores = board?.scores ?? []
    names = board?.names ?? []
  }
}
