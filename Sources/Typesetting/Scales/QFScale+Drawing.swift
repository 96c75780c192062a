public import Careers

extension QFScale {
  /// The seven levels, to stand over drawings.
  public static let header = QFLevel.range.map(String.init).joined()

  /// Seven cells, one a level: “···456·”.
  public func drawing(with glyphs: GlyphSet) -> String {
    QFLevel.range.map { number in
      levels.contains { $0.rawValue == number } ? "\(number)" : glyphs.noLevel
    }.joined()
  }
}
