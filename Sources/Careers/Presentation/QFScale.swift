/// Levels on the scale of the Hong Kong Qualifications Framework, and what they are the levels of.
public struct QFScale: Codable, Hashable, Sendable {
  public var label: Text
  public var levels: Set<QFLevel>

  public init(label: Text, levels: Set<QFLevel>) {
    self.label = label
    self.levels = levels
  }

  private enum CodingKeys: String, CodingKey {
    case label, levels
  }

  /// Writes the levels in order, so that equal scales are equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(label, forKey: .label)
    try container.encode(levels.sorted(), forKey: .levels)
  }
}
