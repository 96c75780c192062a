public import Careers

/// A line of a handout that can be left out, or a heading whose lines can be.
public struct HandoutLine: Hashable, Sendable, Identifiable {
  public enum Role: Hashable, Sendable {
    /// The record that the lines below are about, where there are several.
    case title
    case heading
    case row
  }

  public let id: ID
  public let role: Role
  /// What it says.
  public let text: Text
  /// How far it is set in, from 0.
  public let depth: Int
}

extension HandoutLine {
  /// The name of a line: `pay.2`, in a shortlist `programmer:pay.2`. One without a number names all lines below its heading, and one without a
  /// record those of every record.
  ///
  /// Names follow the order of the catalogue, whatever the language and whatever else is left out.
  public struct ID: Hashable, Sendable {
    public var record: RecordID?
    /// Absent for all that is said of a record.
    public var heading: Heading?
    /// From 1.
    public var number: Int?

    public init(record: RecordID? = nil, heading: Heading?, number: Int? = nil) {
      self.record = record
      self.heading = heading
      self.number = number
    }

    /// Whether it is the other's name, or that of what the other stands below.
    public func covers(_ other: ID) -> Bool {
      (record == nil || record == other.record) && (heading == nil || heading == other.heading) && (number == nil || number == other.number)
    }
  }
}

extension HandoutLine.ID: LosslessStringConvertible {
  public init?(_ description: String) {
    let parts = description.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.last else { return nil }
    let words = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let heading = words.first.flatMap({ Heading(rawValue: String($0)) }) else { return nil }
    let number = words.count > 1 ? Int(words[1]) : nil
    guard words.count == 1 || (number ?? 0) > 0 else { return nil }
    self.init(record: parts.count > 1 ? parts.first.map { RecordID(String($0)) } : nil, heading: heading, number: number)
  }

  public var description: String {
    let name = (heading?.rawValue ?? "") + (number.map { ".\($0)" } ?? "")
    return [record?.rawValue, name].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ":")
  }
}
