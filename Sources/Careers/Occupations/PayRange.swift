/// The span that several figures of pay cover.
public struct PayRange: Codable, Hashable, Sendable {
  public var lowest: Int
  public var highest: Int
  /// Whether the highest figure is open-ended.
  public var isOpenEnded: Bool
  /// What the figures are in.
  public var unit: Text

  /// Beyond any figure of pay: arithmetic on what is read must not overflow.
  private static let figures = 0...1_000_000_000_000

  /// Nothing where there are no figures.
  ///
  /// - Parameter pays: figures of one unit, as a ladder has them.
  public init?(covering pays: [Pay]) {
    guard let lowest = pays.map(\.from).min(), let highest = pays.map(\.highest).max() else { return nil }
    self.lowest = lowest
    self.highest = highest
    unit = Pay.unit(of: pays) ?? Text()
    isOpenEnded = pays.contains { $0.highest == highest && $0.to == nil }
  }
}

extension PayRange {
  private enum CodingKeys: String, CodingKey {
    case lowest, highest, isOpenEnded, unit
  }

  /// - Throws: `DecodingError` where the figures are beyond any pay.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    lowest = try container.decode(Int.self, forKey: .lowest)
    highest = try container.decode(Int.self, forKey: .highest)
    isOpenEnded = try container.decode(Bool.self, forKey: .isOpenEnded)
    unit = try container.decode(Text.self, forKey: .unit)
    guard Self.figures.contains(lowest), Self.figures.contains(highest) else {
      throw DecodingError.dataCorruptedError(forKey: .highest, in: container, debugDescription: "pay from \(lowest) to \(highest)")
    }
  }
}
