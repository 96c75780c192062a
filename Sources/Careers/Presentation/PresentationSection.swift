/// A heading and the rows under it.
public struct PresentationSection: Hashable, Sendable {
  public var heading: Heading
  /// What the figures of the section are in: “HK$ a month”.
  public var unit: Text?
  public var rows: [PresentationRow]

  public init(_ heading: Heading, unit: Text? = nil, rows: [PresentationRow]) {
    self.heading = heading
    self.unit = unit
    self.rows = rows
  }
}
