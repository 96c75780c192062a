/// A level of the Hong Kong Qualifications Framework, 1 to 7: the scale that both families of documents share.
public struct QFLevel: RawRepresentable, Hashable, Sendable {
  public static let range = 1...7

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.range.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}

extension QFLevel: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Int.self)
    guard let level = QFLevel(rawValue: number) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "QF level \(number) is outside 1 to 7")
    }
    self = level
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension QFLevel: Comparable {
  public static func < (left: QFLevel, right: QFLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
