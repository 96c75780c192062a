public import Careers

extension CareersPage {
  /// A heading of training, and the courses under it.
  public struct Training: Hashable, Sendable {
    /// Absent for courses that stand under no heading.
    public var heading: Statement?
    public var awards: [StatedName]
    /// Whether the heading says more than its awards, or names none.
    public var saysMore: Bool
    public var courses: [Course] = []
    /// The heading and its courses.
    public var lines: ClosedRange<Int>

    public var title: Text? { heading?.text }
  }
}
