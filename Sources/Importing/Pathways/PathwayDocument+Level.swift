public import Careers

extension PathwayDocument {
  /// A level of work.
  public struct Level: Hashable, Sendable {
    public var name: Text
    /// Its heading, description and job titles; absent where the text has its table alone.
    public var lines: ClosedRange<Int>?
    /// From its table's heading to the last line of the table.
    public var tableLines: ClosedRange<Int>?
    public var description: Text?
    public var jobTitles: [JobTitle] = []
    public var areas: [FunctionalArea] = []
    /// Of the cell that serves the whole level, which stand on each of its tasks, too; none where tasks have cells of their own.
    public var routes: [Route] = []

    public var tasks: [KeyTask] { areas.flatMap(\.tasks) }
  }
}
