internal import Careers
internal import TextLayout

/// Pay as a bar of cells on a scale.
struct PayBar {
  let scale: PayScale
  /// Cells.
  let width: Int

  /// A bar from the lowest figure to the highest; an open end is an arrow.
  func bar(of pay: Pay) -> String {
    let start = min(halves(pay.from), 2 * width - 2)
    let blank = String(repeating: " ", count: start / 2)
    guard let highest = pay.to else { return blank + (start % 2 == 0 ? "█" : "▐") + "▶" }
    let end = max(halves(highest), start + 1)
    return blank + filled(from: start, to: end)
  }

  /// Full blocks between two half cells, with half blocks where an end falls within a cell.
  private func filled(from start: Int, to end: Int) -> String {
    (start / 2..<(end + 1) / 2).map { cell in
      let left = 2 * cell >= start
      let right = 2 * cell + 1 < end
      return left ? (right ? "█" : "▌") : "▐"
    }.joined()
  }

  private func halves(_ figure: Int) -> Int {
    Int(scale.position(of: figure, in: 2 * width).rounded())
  }

  /// The figures of the scale, each beginning at its tick; those that find no room are left out.
  func axis(in language: Language) -> String {
    scale.ticks.reduce(into: "") { axis, tick in
      let start = Int(scale.position(of: tick, in: width).rounded())
      let label = Self.label(tick, in: language)
      let position = max(0, min(start, width - CellWidth.of(label)))
      let gap = position - CellWidth.of(axis)
      if gap >= (axis.isEmpty ? 0 : 2) { axis += String(repeating: " ", count: gap) + label }
    }
  }

  /// 25000 as “25k”, in Chinese as “2.5萬”.
  static func label(_ figure: Int, in language: Language) -> String {
    if figure == 0 { return "0" }
    let (divisor, sign) = language == .english ? (1_000, "k") : (10_000, "萬")
    if figure < divisor / 10 { return "\(figure)" }
    let tenths = figure * 10 / divisor
    return tenths % 10 == 0 ? "\(tenths / 10)\(sign)" : "\(tenths / 10).\(tenths % 10)\(sign)"
  }
}
