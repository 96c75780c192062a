public import Careers
internal import TextLayout

/// Pay as a bar of cells on a scale.
public struct PayBar {
  public let scale: PayScale
  /// Cells.
  public let width: Int
  public let glyphs: GlyphSet

  public init(scale: PayScale, width: Int, glyphs: GlyphSet = .unicode) {
    self.scale = scale
    self.width = width
    self.glyphs = glyphs
  }

  /// A bar from the lowest figure to the highest; an open end is an arrow.
  public func bar(of pay: Pay) -> String {
    guard let highest = pay.to else {
      let start = max(0, min(halves(pay.from), 2 * width - 4))
      return blank(start) + (start % 2 == 0 ? glyphs.bar : glyphs.rightHalf) + glyphs.openEnd
    }
    let start = max(0, min(halves(pay.from), 2 * width - 1))
    return blank(start) + filled(from: start, to: max(halves(highest), start + 1))
  }

  /// Full blocks between two half cells, with half blocks where an end falls within a cell.
  private func filled(from start: Int, to end: Int) -> String {
    (start / 2..<(end + 1) / 2).map { cell in
      let left = 2 * cell >= start
      let right = 2 * cell + 1 < end
      return left ? (right ? glyphs.bar : glyphs.leftHalf) : glyphs.rightHalf
    }.joined()
  }

  /// The whole cells before a half cell.
  private func blank(_ start: Int) -> String {
    String(repeating: " ", count: start / 2)
  }

  private func halves(_ figure: Int) -> Int {
    Int(scale.position(of: figure, in: 2 * width).rounded())
  }

  /// The figures of the scale at even distances, as many as find room; its ends always stand.
  public func axis(in language: Language) -> String {
    let count = scale.ticks.count - 1
    let strides = (1...max(1, count)).filter { count.isMultiple(of: $0) }
    let axes = strides.lazy.map { every in axis(in: language, ticks: stride(from: 0, through: count, by: every).map { scale.ticks[$0] }) }
    return axes.compactMap(\.self).first ?? Self.label(0, in: language)
  }

  /// The figures of these ticks, each beginning at its tick but the last, which ends with the scale; nothing where they don't fit.
  private func axis(in language: Language, ticks: [Int]) -> String? {
    ticks.reduce("" as String?) { axis, tick in
      let label = Self.label(tick, in: language)
      let start = min(Int(scale.position(of: tick, in: width).rounded()), width - CellWidth.of(label))
      guard let axis, start >= CellWidth.of(axis) + (axis.isEmpty ? 0 : 2) else { return nil }
      return axis + String(repeating: " ", count: start - CellWidth.of(axis)) + label
    }
  }

  /// 25000 as “25k”, in Chinese as “2.5萬”; 5000 as “5千”.
  public static func label(_ figure: Int, in language: Language) -> String {
    if figure == 0 { return "0" }
    let (divisor, sign) = language == .english ? (1_000, "k") : (1_000..<10_000).contains(figure) ? (1_000, "千") : (10_000, "萬")
    if figure < divisor / 10 { return "\(figure)" }
    let tenths = figure * 10 / divisor
    return tenths % 10 == 0 ? "\(tenths / 10)\(sign)" : "\(tenths / 10).\(tenths % 10)\(sign)"
  }
}
