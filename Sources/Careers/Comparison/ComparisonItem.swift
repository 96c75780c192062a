/// One of a set that is compared: a trait, a unit, a duty.
public struct ComparisonItem: Codable, Hashable, Sendable {
  public var text: Text
  /// The record it leads to.
  public var id: RecordID?

  public init(text: Text, id: RecordID? = nil) {
    self.text = text
    self.id = id
  }
}
