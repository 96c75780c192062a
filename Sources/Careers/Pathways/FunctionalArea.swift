/// A functional area of a level, with its key tasks.
public struct FunctionalArea: Codable, Hashable, Sendable {
  public var name: Text
  public var tasks: [KeyTask]
  public var lines: ClosedRange<Int>?

  public init(name: Text, tasks: [KeyTask], lines: ClosedRange<Int>? = nil) {
    self.name = name
    self.tasks = tasks
    self.lines = lines
  }
}
