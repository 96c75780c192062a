/// A name in a sector's list, which need not be any occupation's title.
public struct ListedName: Codable, Hashable, Sendable {
  public var title: Text
  /// The occupations it stands for; none where it is listed without a page of its own.
  public var occupations: [RecordID]
  public var lines: ClosedRange<Int>?

  public init(title: Text, occupations: [RecordID], lines: ClosedRange<Int>? = nil) {
    self.title = title
    self.occupations = occupations
    self.lines = lines
  }
}
