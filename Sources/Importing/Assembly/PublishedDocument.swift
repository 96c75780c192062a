/// The content of a document and the name of its file.
public struct PublishedDocument: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case careersPage(CareersPage)
    case pathway(PathwayDocument)
  }

  /// The name of its file, without folders.
  public var file: String
  public var content: Content

  public init(file: String, content: Content) {
    self.file = file
    self.content = content
  }
}
