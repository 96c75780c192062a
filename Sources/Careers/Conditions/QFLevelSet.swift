/// QF levels in one byte, as an index over many records holds them.
public struct QFLevelSet: OptionSet, Codable, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public init(_ levels: some Sequence<QFLevel>) {
    rawValue = levels.reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// All levels from one to another; an end that is absent is open.
  public init(from lowest: QFLevel?, to highest: QFLevel?) {
    let levels = QFLevel.range.compactMap(QFLevel.init(rawValue:))
    self.init(levels.filter { level in (lowest.map { level >= $0 } ?? true) && (highest.map { level <= $0 } ?? true) })
  }
}
