public import Careers

extension CareersPage {
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
