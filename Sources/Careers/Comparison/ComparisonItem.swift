/// One of a set that is compared: a trait, a unit, a duty.
///
/// What two records share is decided by ``placeless`` items, that is by text and id alone: the same fact stands on other lines in each.
public struct ComparisonItem: Codable, Hashable, Sendable {
  public var text: Text
  /// The record it leads to.
  public var id: RecordID?
  /// The lines of its record's document that it restates; absent for what all records share.
  public var lines: ClosedRange<Int>?

  public init(text: Text, id: RecordID? = nil, lines: ClosedRange<Int>? = nil) {
    self.text = text
    self.id = id
    self.lines = lines
  }

  /// The item wherever the document has it.
  var placeless: ComparisonItem { ComparisonItem(text: text, id: id) }
}
