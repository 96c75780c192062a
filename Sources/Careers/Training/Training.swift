/// A heading of related training, with the courses listed under it: often none.
public struct Training: Codable, Hashable, Sendable {
  /// The awards it names, joined.
  public var award: Text
  public var qualifications: [RecordID]
  public var courses: [ListedCourse]
  public var lines: ClosedRange<Int>?

  public init(award: Text, qualifications: [RecordID] = [], courses: [ListedCourse] = [], lines: ClosedRange<Int>? = nil) {
    self.award = award
    self.qualifications = qualifications
    self.courses = courses
    self.lines = lines
  }
}
