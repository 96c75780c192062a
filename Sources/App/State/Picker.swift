public import Careers

/// A choice among the records that can be compared, by typing a part of a name.
public struct Picker: Hashable, Sendable {
  public var query = ""
  /// The record chosen so far; absent where none matches.
  public var standing: Standing<RecordID>?
}
