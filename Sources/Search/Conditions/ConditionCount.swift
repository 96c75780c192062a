/// How many records remain under some conditions, of how many of the same kinds.
public struct ConditionCount: Hashable, Sendable {
  public let remaining: Int
  public let total: Int
  public let scope: ConditionScope
}
