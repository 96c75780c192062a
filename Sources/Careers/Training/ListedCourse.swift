/// A course where an occupation or a qualification lists it.
public struct ListedCourse: Codable, Hashable, Sendable {
  public var id: RecordID
  /// The id of the ``Institution``.
  public var institution: RecordID
  public var title: Text
  /// Where the occupation lists it; absent in a qualification.
  public var lines: ClosedRange<Int>?

  public init(id: RecordID, institution: RecordID, title: Text, lines: ClosedRange<Int>? = nil) {
    self.id = id
    self.institution = institution
    self.title = title
    self.lines = lines
  }
}
