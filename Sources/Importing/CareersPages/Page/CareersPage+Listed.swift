public import Careers

extension CareersPage {
  /// A name in the list at the head of a page.
  public struct Listed: Hashable, Sendable {
    public var title: Text
    /// Which of the page's occupations it stands for, by their places from 0.
    public var occupations: [Int] = []
    public var lines: ClosedRange<Int>
  }
}
