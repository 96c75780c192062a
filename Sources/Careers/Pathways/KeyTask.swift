/// A key task, the units of competency it needs, and the routes to meet them.
public struct KeyTask: Codable, Hashable, Sendable {
  /// Its number within the level, from 1.
  public var number: Int
  public var text: Text
  /// Codes of ``UnitOfCompetency`` records.
  public var units: [RecordID]
  /// Its own routes, or its level's where one cell of the document serves the whole level.
  public var routes: [Route]
  public var lines: ClosedRange<Int>?

  public init(number: Int, text: Text, units: [RecordID], routes: [Route], lines: ClosedRange<Int>? = nil) {
    self.number = number
    self.text = text
    self.units = units
    self.routes = routes
    self.lines = lines
  }
}
