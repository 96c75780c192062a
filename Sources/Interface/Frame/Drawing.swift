internal import Canvas
internal import Careers
internal import Typesetting

/// A part of the screen, in cells.
struct Area {
  var columns: Range<Int>
  var rows: Range<Int>

  var width: Int { columns.count }

  /// The area without its first rows.
  func dropping(rows count: Int) -> Area {
    Area(columns: columns, rows: min(rows.lowerBound + count, rows.upperBound)..<rows.upperBound)
  }
}

extension Canvas {
  /// Writes a laid-out line, no further than `limit`.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  mutating func write(_ line: StyledLine, at position: Position, limit: Int) -> Int {
    line.spans.reduce(position.column) { column, span in
      write(span.text, at: Position(column: column, row: position.row), style: Style(span.style), limit: limit)
    }
  }

  /// Draws signs that a scrolled text continues above or below.
  mutating func writeMore(above: Bool, below: Bool, column: Int, rows: Range<Int>, glyphs: GlyphSet) {
    if above { write(glyphs.above, at: Position(column: column, row: rows.lowerBound), style: .strong) }
    if below { write(glyphs.below, at: Position(column: column, row: rows.upperBound - 1), style: .strong) }
  }

  /// Marks part of a row as selected, and in the pane that receives keys puts the cursor on it.
  mutating func select(_ columns: Range<Int>, row: Int, mark: Int, isCurrent: Bool = true) {
    write(">", at: Position(column: mark, row: row), style: .strong)
    guard isCurrent else { return }
    restyle(columns, row: row) { style in
      style.isReversed = true
      // Reversed, dim text would be a grey patch.
      style.isDim = false
    }
    cursor = Position(column: mark, row: row)
  }
}

extension Style {
  static let strong = Style(isBold: true)
  static let dim = Style(isDim: true)
  /// For codes: dark on light, independent of the terminal's colours.
  static let paper = Style(foreground: .black, background: .brightWhite)

  /// The style of a role. Roles differ by more than colour, which some terminals lack and some readers can't see.
  init(_ role: Span.Style) {
    switch role {
    case .plain: self = .plain
    case .strong: self = .strong
    case .dim: self = .dim
    case .accent: self = Style(foreground: .cyan)
    case .heading: self = Style(isUnderlined: true)
    case .different: self = Style(foreground: .magenta, isBold: true)
    case .link: self = .plain
    }
  }
}

extension State {
  /// A text in the language shown.
  func words(_ text: Text) -> String { text.words(in: language) }

  /// The separator between facts on one line.
  var separator: String { " \(glyphs.dot) " }

  /// The separator between list items within a line.
  var comma: String { language == .english ? ", " : "、" }
}
