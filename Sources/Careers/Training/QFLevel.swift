/// A level of the Hong Kong Qualifications Framework (HKQF), 1 to 7: the scale that careers pages and pathways share.
public struct QFLevel: RawRepresentable, Hashable, Sendable {
  public static let range = 1...7

  public let rawValue: Int

  /// Nil outside 1 to 7.
  public init?(rawValue: Int) {
    guard Self.range.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  private init(known rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let lowest = QFLevel(known: range.lowerBound)
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

extension QFLevel {
  /// “QF level 4”.
  public var text: Text { Text("QF level \(rawValue)", "資歷級別\(rawValue)") }
  /// “QF 4”, for a narrow column.
  public var shortText: Text { Text("QF \(rawValue)", "資歷級別\(rawValue)") }

  /// The short text for a level that we give an award.
  var ownShortText: Text {
    Text(english: shortText.english, traditionalChinese: shortText.traditionalChinese, ours: [.english, .traditionalChinese])
  }
}

/// A set of QF levels in one byte, for the index.
public struct QFLevelSet: OptionSet, Codable, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public init(_ levels: some Sequence<QFLevel>) {
    rawValue = levels.reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// Its levels, in order.
  package var levels: [QFLevel] {
    QFLevel.range.compactMap(QFLevel.init(rawValue:)).filter { rawValue & 1 << $0.rawValue != 0 }
  }

  /// All levels from one to another; an end that is nil is open.
  public init(from lowest: QFLevel?, to highest: QFLevel?) {
    let levels = QFLevel.range.compactMap(QFLevel.init(rawValue:))
    self.init(levels.filter { level in (lowest.map { level >= $0 } ?? true) && (highest.map { level <= $0 } ?? true) })
  }
}

/// QF levels on the scale from 1 to 7, and what has them.
public struct QFScale: Codable, Hashable, Sendable {
  public var label: Text
  public var levels: Set<QFLevel>

  public init(label: Text, levels: Set<QFLevel>) {
    self.label = label
    self.levels = levels
  }

  private enum CodingKeys: String, CodingKey {
    case label, levels
  }

  /// Sorts the levels, so that equal scales are equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(label, forKey: .label)
    try container.encode(levels.sorted(), forKey: .levels)
  }
}

extension QFScale {
  /// The levels in order: “QF 3, QF 4”.
  public var levelText: Text {
    .joined(levels.sorted().map(\.shortText), separator: Text(", ", "、"))
  }
}
