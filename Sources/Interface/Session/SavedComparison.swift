/// Where in the comparison somebody is, and whether it is open.
public struct SavedComparison: Codable, Hashable, Sendable {
  public var isOpen: Bool
  public var place: CompareState

  public init(isOpen: Bool, place: CompareState) {
    self.isOpen = isOpen
    self.place = place
  }
}
