/// Years of experience asked for; `to` is absent for "at least".
public struct YearsOfExperience: Codable, Hashable, Sendable {
  public var from: Int
  public var to: Int?

  public init(from: Int, to: Int? = nil) {
    self.from = from
    self.to = to
  }
}
