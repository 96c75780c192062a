public import Careers

extension CareersPage {
  /// A heading of training, and the courses under it.
  public struct Training: Hashable, Sendable {
    /// Absent for courses that stand under no heading.
    public var title: Text?
    public var awards: [StatedName]
    public var courses: [Course] = []
    /// The heading and its courses.
    public var lines: ClosedRange<Int>
  }

  /// A course as an occupation lists it.
  public struct Course: Hashable, Sendable {
    public var title: Text
    /// Absent where the line names none.
    public var institution: Text?
    /// What the title itself says it leads to.
    public var award: StatedName?
    public var lines: ClosedRange<Int>
  }
}
