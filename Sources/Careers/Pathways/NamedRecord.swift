/// A record by its id and title, where a list needs no more.
public struct NamedRecord: Codable, Hashable, Sendable, Identifiable {
  public var id: RecordID
  public var title: Text

  public init(id: RecordID, title: Text) {
    self.id = id
    self.title = title
  }
}
