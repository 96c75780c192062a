public import Canvas

extension Canvas {
  /// A canvas with text of one and two cells and lines, in all styles but dim, written over one another; the same for
  /// the same seed.
  public static func random(seed: UInt64, columns: Int, rows: Int) -> Canvas {
    var source = SplitMix64(seed: seed)
    var canvas = Canvas(columns: columns, rows: rows)
    guard columns > 0, rows > 0 else { return canvas }
    for _ in 0..<rows * 3 {
      let position = Position(column: .random(in: 0..<columns, using: &source), row: .random(in: 0..<rows, using: &source))
      let words = (0...Int.random(in: 0...12, using: &source)).compactMap { _ in glyphs.randomElement(using: &source) }
      canvas.write(words.joined(), at: position, style: .random(using: &source))
    }
    canvas.cursor = Position(column: .random(in: 0..<columns, using: &source), row: .random(in: 0..<rows, using: &source))
    return canvas
  }

  private static let glyphs = [
    "雲", "端", "，", "。", "「", "Ａ", "한", "ア", "𠮷", "a", "Z", "7", " ", "  ", "é", "─", "│", "┼", "█", "▐", "·", "…", "≠", "→", "ж",
  ]
}

extension Style {
  fileprivate static func random(using source: inout SplitMix64) -> Style {
    Style(
      foreground: Bool.random(using: &source) ? nil : Color.allCases.randomElement(using: &source),
      background: Int.random(in: 0..<4, using: &source) > 0 ? nil : Color.allCases.randomElement(using: &source),
      isBold: .random(using: &source), isUnderlined: .random(using: &source), isReversed: .random(using: &source))
  }
}
