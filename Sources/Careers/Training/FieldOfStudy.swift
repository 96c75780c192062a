/// A field of study that requirements name.
public struct FieldOfStudy: Codable, Hashable, Sendable, Identifiable {
  public var id: String
  public var title: Text

  public init(id: String, title: Text) {
    self.id = id
    self.title = title
  }
}
