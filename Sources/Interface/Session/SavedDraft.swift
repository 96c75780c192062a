public import Careers

/// A note that is being written.
public struct SavedDraft: Codable, Hashable, Sendable {
  /// Absent for the comparison.
  public var record: RecordID?
  public var line: Int
  public var text: String

  public init(record: RecordID?, line: Int, text: String) {
    self.record = record
    self.line = line
    self.text = text
  }
}
