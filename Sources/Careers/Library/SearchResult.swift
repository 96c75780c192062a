/// A record that a search found.
public struct SearchResult: Codable, Hashable, Sendable {
  public var kind: RecordKind
  public var id: RecordID
  public var title: Text
  /// Where the words were found: the most telling place.
  public var field: SearchField
  /// Higher is better; comparable within one search only.
  public var score: Double

  public init(kind: RecordKind, id: RecordID, title: Text, field: SearchField, score: Double) {
    self.kind = kind
    self.id = id
    self.title = title
    self.field = field
    self.score = score
  }
}
