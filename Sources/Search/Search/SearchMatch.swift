public import Careers

/// A record that a search found.
public struct SearchMatch: Hashable, Sendable {
  public let row: Int
  public let tier: MatchTier
  /// The most telling place of what was found.
  public let field: SearchField
  /// The name that it was found by, where that is none of the record's titles.
  public let name: String?
}
