public import Careers

/// One thing that a record states, for whoever reads of it: “Cook: 12,000–16,000”.
public struct StatedItem: Hashable, Sendable {
  /// What it is about, such as a rung or a key task.
  public var label: Text?
  public var text: Text
  /// Its terms, only where its words alone don't tell it from another.
  public var detail: Text?
  /// What is ours and stands for it still, although it stood for what the former edition said there.
  public var restated: Text?

  public init(label: Text? = nil, text: Text, detail: Text? = nil, restated: Text? = nil) {
    self.label = label
    self.text = text
    self.detail = detail
    self.restated = restated
  }
}

extension StatedItem: Encodable {
  private enum CodingKeys: String, CodingKey {
    case label, detail, restated
  }

  /// Writes the text's own keys and the rest beside them: an item reads as a text.
  public func encode(to encoder: any Encoder) throws {
    try text.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(label, forKey: .label)
    try container.encodeIfPresent(detail, forKey: .detail)
    try container.encodeIfPresent(restated, forKey: .restated)
  }
}
