/// The span that several figures of pay cover.
public struct PayRange: Hashable, Sendable {
  public var lowest: Int
  public var highest: Int
  /// Whether the highest figure is open-ended.
  public var isOpenEnded: Bool
  /// What the figures are in.
  public var unit: Text

  /// Beyond any figure of pay: arithmetic on what is read must not overflow.
  public static let figures = 0...1_000_000_000_000

  public init(lowest: Int, highest: Int, isOpenEnded: Bool, unit: Text) {
    self.lowest = lowest
    self.highest = highest
    self.isOpenEnded = isOpenEnded
    self.unit = unit
  }

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
