/// Where a record was published.
public struct Provenance: Codable, Hashable, Sendable {
  /// The id of the ``Document``.
  public var document: String
  /// First and last line in the plain text of the document; absent where it has no line numbers.
  public var lines: ClosedRange<Int>?

  public init(document: String, lines: ClosedRange<Int>? = nil) {
    self.document = document
    self.lines = lines
  }
}
