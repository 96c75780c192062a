public import Careers

extension PathwayDocument {
  /// A functional area of a level. Pages that go on with it are part of it.
  public struct FunctionalArea: Hashable, Sendable {
    /// Absent where the text begins after it.
    public var name: Text?
    /// Where its name first stands.
    public var lines: ClosedRange<Int>?
    public var tasks: [KeyTask]
  }
}
