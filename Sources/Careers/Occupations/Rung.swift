/// One rung of a promotion ladder: a job title and what it pays.
public struct Rung: Codable, Hashable, Sendable {
  public var title: Text
  public var pay: Pay?
  public var lines: ClosedRange<Int>?

  public init(title: Text, pay: Pay? = nil, lines: ClosedRange<Int>? = nil) {
    self.title = title
    self.pay = pay
    self.lines = lines
  }
}
