public import Typesetting

/// The comparison: where in it somebody is.
public struct CompareState: Codable, Hashable, Sendable {
  /// The record selected, by its place in the shortlist.
  public var column = 0
  /// The first column shown.
  public var first = 0
  /// Where in the column; absent at its heading.
  public var standing: Standing<GridSpot.ID>?
  public var differencesOnly = false

  public init() {}
}
