public import Careers

/// The notes on one subject.
public struct SavedNotes: Codable, Hashable, Sendable {
  /// Absent for the comparison.
  public var record: RecordID?
  public var lines: [String]

  public init(record: RecordID?, lines: [String]) {
    self.record = record
    self.lines = lines
  }
}
