public import Careers

extension PathwayDocument {
  /// A job title of a level.
  public struct JobTitle: Hashable, Sendable {
    public var name: Text
    public var lines: ClosedRange<Int>?
  }
}
