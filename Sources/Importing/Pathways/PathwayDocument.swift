public import Careers

/// What a pathway document states: a vocational qualifications pathway, printed in Traditional Chinese.
public struct PathwayDocument: Hashable, Sendable {
  /// The field of work; absent where the text lacks every line that names it.
  public var title: Text?
  /// What stands in brackets behind the title where it tells a year or a version.
  public var edition: String?
  /// From the first line that says something to the last.
  public var lines: ClosedRange<Int>?
  /// From the highest down, as the document has them.
  public var levels: [Level]
  /// What is amiss with the document, in the order of its lines.
  public var findings: [Finding]
}
