/// The place of work.
public struct WorkingEnvironment: Hashable, Sendable {
  public var text: Text
  public var places: [Workplace]
  public var lines: ClosedRange<Int>?

  public init(text: Text, places: [Workplace] = [], lines: ClosedRange<Int>? = nil) {
    self.text = text
    self.places = places
    self.lines = lines
  }
}

extension WorkingEnvironment: Codable {
  private enum CodingKeys: String, CodingKey {
    case places, lines
  }

  public init(from decoder: any Decoder) throws {
    text = try Text(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    places = try container.decode([Workplace].self, forKey: .places)
    lines = try container.decodeIfPresent(ClosedRange<Int>.self, forKey: .lines)
  }

  /// Writes the other keys beside the text's own, so that an environment also decodes as a text.
  public func encode(to encoder: any Encoder) throws {
    try text.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(places, forKey: .places)
    try container.encodeIfPresent(lines, forKey: .lines)
  }
}

/// A kind of workplace that documents name.
public enum Workplace: String, Codable, CaseIterable, Hashable, Sendable {
  case office
  case industrialAndCommercialBuilding = "industrial-and-commercial-building"
  case indoors
  case outdoors
}

/// A student's choice of where to work.
public enum WorkSetting: String, Codable, CaseIterable, Hashable, Sendable {
  case indoors, outdoors
}

extension Workplace {
  /// Offices and buildings are indoors.
  public var setting: WorkSetting { self == .outdoors ? .outdoors : .indoors }
}
