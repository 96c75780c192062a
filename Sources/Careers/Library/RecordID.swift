/// A readable, stable id of a record: `it-technician`, `cloud-computing/expert`, `111128L5`.
public struct RecordID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(_ string: String) {
    rawValue = string
  }

  public init(stringLiteral value: String) {
    rawValue = value
  }
}

extension RecordID {
  /// The id of the record that this one belongs to: `cloud-computing` for `cloud-computing/expert`; nil for an id of one part.
  public var parent: RecordID? {
    rawValue.lastIndex(of: "/").map { RecordID(String(rawValue[..<$0])) }
  }
}

extension RecordID: Codable {
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A dictionary by ids is encoded as an object with the ids as its keys.
extension RecordID: CodingKeyRepresentable {}

extension RecordID: Comparable {
  public static func < (left: RecordID, right: RecordID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension RecordID: CustomStringConvertible {
  public var description: String { rawValue }
}
