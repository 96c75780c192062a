/// A field of study that requirements name.
public struct FieldOfStudy: Codable, Hashable, Sendable, Identifiable {
  public var id: String
  public var title: Text
  /// Where it is mentioned.
  public var provenance: Provenance?

  public init(id: String, title: Text, provenance: Provenance? = nil) {
    self.id = id
    self.title = title
    self.provenance = provenance
  }
}
