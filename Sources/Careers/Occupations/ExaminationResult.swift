/// A result asked for in one paper of an examination.
public struct ExaminationResult: Codable, Hashable, Sendable {
  public var paper: String
  public var result: String

  public init(paper: String, result: String) {
    self.paper = paper
    self.result = result
  }
}
