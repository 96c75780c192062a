/// The record that a column of a comparison is about.
public struct ComparisonColumn: Codable, Hashable, Sendable, Identifiable {
  public var id: RecordID
  public var kind: RecordKind
  public var title: Text
  /// What the record is, in a few words.
  public var byline: Text
  /// Document, edition and publisher; empty where the context lacks the document, or the record has none.
  public var citation: [Text]
  /// Where the record was published.
  public var provenance: Provenance?
}
