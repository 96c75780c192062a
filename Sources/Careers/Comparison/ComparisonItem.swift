/// One of a set that is compared: a trait, a unit, a duty.
///
/// What two records share is decided by ``placeless`` items, that is by all but lines: the same fact stands on other lines in each.
public struct ComparisonItem: Codable, Hashable, Sendable {
  public var text: Text
  /// The record it leads to.
  public var id: RecordID?
  /// The lines of its record's document that it restates; absent for what all records share.
  public var lines: ClosedRange<Int>?
  /// Of a requirement: how somebody stands to it who told what they hold.
  public var standing: RequirementStanding?
  /// Of a route: how far it is from the award that somebody told they hold.
  public var distance: QFDistance?

  public init(
    text: Text, id: RecordID? = nil, lines: ClosedRange<Int>? = nil, standing: RequirementStanding? = nil, distance: QFDistance? = nil
  ) {
    self.text = text
    self.id = id
    self.lines = lines
    self.standing = standing
    self.distance = distance
  }

  /// The item wherever the document has it.
  var placeless: ComparisonItem {
    var placeless = self
    placeless.lines = nil
    return placeless
  }
}
