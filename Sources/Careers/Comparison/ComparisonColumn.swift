/// The record that a column of a comparison is about.
public struct ComparisonColumn: Codable, Hashable, Sendable, Identifiable {
  public var id: RecordID
  public var kind: RecordKind
  public var title: Text
  public var byline: Text
  /// Document, edition and publisher.
  public var citation: [Text]
}
