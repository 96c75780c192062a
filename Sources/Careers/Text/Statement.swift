/// A text that restates certain lines of a document: a duty, a remark, an overview.
public struct Statement: Hashable, Sendable {
  public var text: Text
  /// First and last line in the plain text of the document.
  public var lines: ClosedRange<Int>?

  public init(text: Text, lines: ClosedRange<Int>? = nil) {
    self.text = text
    self.lines = lines
  }
}

extension Statement: Codable {
  private enum CodingKeys: String, CodingKey {
    case lines
  }

  public init(from decoder: any Decoder) throws {
    text = try Text(from: decoder)
    lines = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(ClosedRange<Int>.self, forKey: .lines)
  }

  /// Writes the text's own keys and `lines` beside them: a statement reads as a text.
  public func encode(to encoder: any Encoder) throws {
    try text.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(lines, forKey: .lines)
  }
}
