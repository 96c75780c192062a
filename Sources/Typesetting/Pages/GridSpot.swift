public import Careers

/// A place in a comparison where the selection can stand.
public struct GridSpot: Hashable, Sendable {
  public struct ID: Codable, Hashable, Sendable {
    /// What of a row it is.
    public enum Part: Codable, Hashable, Sendable {
      case cell
      /// One of what all records have.
      case shared(Int)
      /// One of what this record has and not all others.
      case item(Int)
    }

    /// The row's place in the comparison.
    public var row: Int
    public var part: Part

    public init(row: Int, part: Part) {
      self.row = row
      self.part = part
    }
  }

  public var id: ID
  /// The column it stands in; absent where it stands across all of them.
  public var column: Int?
  /// Its lines, counted from the first line below the headings.
  public var lines: Range<Int>
  /// Its lines with its row's label above them where it is the first of its row: what should be in sight with it.
  public var reach: Range<Int>
  /// The record it is about, where it is about one of its own.
  public var link: RecordID?
}
