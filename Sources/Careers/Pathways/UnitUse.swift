/// A key task that needs a unit.
public struct UnitUse: Codable, Hashable, Sendable {
  public var level: RecordID
  public var area: Text
  /// The number of the key task within the level.
  public var task: Int

  public init(level: RecordID, area: Text, task: Int) {
    self.level = level
    self.area = area
    self.task = task
  }
}
