/// A record that a search found.
public struct SearchResult: Codable, Hashable, Sendable {
  public var kind: RecordKind
  public var id: RecordID
  public var title: Text
  /// Where the words were found: the most telling place.
  public var field: SearchField
  /// The name that it was found by, where that is none of its titles.
  public var name: String?

  public init(kind: RecordKind, id: RecordID, title: Text, field: SearchField, name: String? = nil) {
    self.kind = kind
    self.id = id
    self.title = title
    self.field = field
    self.name = name
  }
}
