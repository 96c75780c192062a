public import Careers

/// A choice among the records that can be compared, by typing a part of a name.
public struct Picker: Hashable, Sendable {
  public var query = ""
  /// The rows of the table that are offered, the best first.
  public var rows: [Int32] = []
  /// The record chosen so far; absent where none is offered.
  public var standing: Standing<RecordID>?
}
