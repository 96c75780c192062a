public import Careers

/// What it takes to make a handout.
public struct HandoutRequest: Hashable, Sendable {
  public var subject: HandoutSubject
  /// What requirements are held against.
  public var holdings = Holdings()
  /// The same, each thing in words.
  public var held: [Text] = []
  /// What was noted on each record.
  public var notes: [RecordID: [String]] = [:]
  /// What was noted on the comparison.
  public var comparisonNotes: [String] = []
}
