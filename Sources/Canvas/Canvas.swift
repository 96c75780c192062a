internal import TextLayout

/// A grid of cells to draw on. No cell holds half a grapheme, a control character, or anything that terminals draw at different widths.
public struct Canvas: Hashable, Sendable {
  public let columns: Int
  public let rows: Int
  /// The terminal's cursor; hidden if nil.
  public var cursor: Position?
  private let limits: DrawingLimits
  private var cells: [Cell]

  /// Creates blank cells; a negative size counts as 0.
  public init(columns: Int, rows: Int, limits: DrawingLimits = DrawingLimits()) {
    self.limits = limits
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: Cell(), count: self.columns * self.rows)
  }

  /// The cells of a row from left to right; empty outside the canvas.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<rows).contains(row) else { return [] }
    return cells[row * columns..<(row + 1) * columns]
  }

  /// A row as the fewest runs of one style.
  public func runs(inRow row: Int) -> [Run] {
    self.row(row).enumerated().reduce(into: [Run]()) { runs, entry in
      let (column, cell) = entry
      if let last = runs.last, last.style == cell.style || cell.isContinuation {
        runs[runs.count - 1].text += cell.text
      } else {
        runs.append(Run(column: column, text: cell.text, style: cell.style))
      }
    }
  }

  /// The rows as lines of text, each as wide as the canvas.
  public var text: String {
    (0..<rows).map { row($0).map(\.text).joined() }.joined(separator: "\n")
  }

  /// Writes cleaned text to the right of a position, up to `limit`. A grapheme that doesn't fit leaves a blank.
  ///
  /// - Parameter limit: the first column not to be written; the canvas's edge if nil.
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(_ text: String, at position: Position, style: Style = .plain, limit: Int? = nil) -> Int {
    let end = min(limit ?? columns, columns)
    var column = position.column
    guard (0..<rows).contains(position.row), column >= 0 else { return column }
    if AllowedCharacters.isPlain(text) { return write(plain: text, row: position.row, from: column, to: end, style: style) }
    for character in Sanitiser.clean(text) {
      let grapheme = drawn(character)
      let width = CellWidth.of(grapheme)
      guard width > 0 else { continue }
      guard column + width <= end else { break }
      put(String(grapheme), width: width, style: style, column: column, row: position.row)
      column += width
    }
    return column
  }

  /// Writes ASCII, in which each byte is a grapheme of one cell.
  private mutating func write(plain text: String, row: Int, from start: Int, to end: Int, style: Style) -> Int {
    var column = start
    for byte in text.utf8 {
      guard column < end else { break }
      put(String(UnicodeScalar(byte)), width: 1, style: style, column: column, row: row)
      column += 1
    }
    return column
  }

  /// The character that is sent to the terminal.
  private func drawn(_ character: Character) -> Character {
    if !limits.drawsWide, CellWidth.of(character) > 1 { return "?" }
    if !limits.drawsAmbiguousNarrow, let twin = ASCIITwin.of(character) { return twin }
    return character
  }

  /// Changes the style of cells in a row, and keeps their text.
  public mutating func restyle(_ columns: Range<Int>, row: Int, _ change: (inout Style) -> Void) {
    guard (0..<rows).contains(row) else { return }
    for column in columns.clamped(to: 0..<self.columns) { change(&cells[row * self.columns + column].style) }
  }

  private mutating func put(_ grapheme: String, width: Int, style: Style, column: Int, row: Int) {
    let start = row * columns + column
    blankHalf(before: start, inRowAt: row)
    blankHalf(after: start + width - 1, inRowAt: row)
    cells[start] = Cell(grapheme, style: style)
    for covered in start + 1..<start + max(1, width) { cells[covered] = Cell("", style: style) }
  }

  /// Blanks the first cell of a wide grapheme whose second is overwritten.
  private mutating func blankHalf(before start: Int, inRowAt row: Int) {
    if cells[start].isContinuation, start > row * columns { cells[start - 1].text = " " }
  }

  /// Blanks the second cell of a wide grapheme whose first is overwritten.
  private mutating func blankHalf(after last: Int, inRowAt row: Int) {
    let next = last + 1
    if next < (row + 1) * columns, cells[next].isContinuation { cells[next].text = " " }
  }
}

/// A position on a canvas, in cells from its upper left corner.
public struct Position: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// Characters that a terminal can't draw, or not in one cell.
public struct DrawingLimits: Hashable, Sendable {
  /// Whether wide graphemes can be drawn; if not, each becomes a question mark.
  public var drawsWide: Bool
  /// Whether typographic marks of ambiguous width take one cell; if not, ASCII look-alikes replace them.
  public var drawsAmbiguousNarrow: Bool

  public init(drawsWide: Bool = true, drawsAmbiguousNarrow: Bool = true) {
    self.drawsWide = drawsWide
    self.drawsAmbiguousNarrow = drawsAmbiguousNarrow
  }
}
