public import Careers

extension PathwayDocument {
  /// A key task of a functional area.
  public struct KeyTask: Hashable, Sendable {
    public var number: Int
    public var words: Text
    /// From its number to its last code.
    public var lines: ClosedRange<Int>?
    /// In the order of the table; none where names and codes can't be paired.
    public var units: [Unit]
    /// Its own, or its level's.
    public var routes: [Route]
  }
}
