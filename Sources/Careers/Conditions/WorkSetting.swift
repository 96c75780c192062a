/// Where somebody wants to work.
public enum WorkSetting: String, Codable, CaseIterable, Hashable, Sendable {
  case indoors, outdoors
}

extension Workplace {
  /// Offices and buildings are indoors.
  public var setting: WorkSetting { self == .outdoors ? .outdoors : .indoors }
}
