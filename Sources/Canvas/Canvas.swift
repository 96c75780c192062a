internal import TextLayout

/// A grid of cells to draw on: no cell ever holds half a grapheme, a control character or anything that a terminal might
/// draw at another width.
public struct Canvas: Hashable, Sendable {
  public let columns: Int
  public let rows: Int
  /// Where the terminal's cursor is; hidden where nil.
  public var cursor: Position?
  private let limits: DrawingLimits
  private var cells: [Cell]

  /// Blank cells; a negative size is none.
  public init(columns: Int, rows: Int, limits: DrawingLimits = DrawingLimits()) {
    self.limits = limits
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: Cell(), count: self.columns * self.rows)
  }

  /// The cells of a row from left to right; none outside the canvas.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<rows).contains(row) else { return [] }
    return cells[row * columns..<(row + 1) * columns]
  }

  /// A row as the fewest pieces of one style each.
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

  /// The rows as lines of text, as wide as the canvas.
  public var text: String {
    (0..<rows).map { row($0).map(\.text).joined() }.joined(separator: "\n")
  }

  /// Writes text from a position to the right, cleaned, and no further than `limit`: a grapheme that doesn't fit leaves a blank.
  ///
  /// - Parameter limit: the first column that isn't written; the canvas's edge where nil.
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

  /// Writes ASCII, of which every byte is a grapheme of one cell.
  private mutating func write(plain text: String, row: Int, from start: Int, to end: Int, style: Style) -> Int {
    var column = start
    for byte in text.utf8 {
      guard column < end else { break }
      put(String(UnicodeScalar(byte)), width: 1, style: style, column: column, row: row)
      column += 1
    }
    return column
  }

  /// What the terminal is given for a grapheme.
  private func drawn(_ character: Character) -> Character {
    if !limits.drawsWide, CellWidth.of(character) > 1 { return "?" }
    if !limits.drawsAmbiguousNarrow, let twin = ASCIITwin.of(character) { return twin }
    return character
  }

  /// Turns cells of a row to another style, keeping their text.
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

  /// A wide grapheme loses its second cell here: its first becomes blank.
  private mutating func blankHalf(before start: Int, inRowAt row: Int) {
    if cells[start].isContinuation, start > row * columns { cells[start - 1].text = " " }
  }

  /// A wide grapheme loses its first cell here: its second becomes blank.
  private mutating func blankHalf(after last: Int, inRowAt row: Int) {
    let next = last + 1
    if next < (row + 1) * columns, cells[next].isContinuation { cells[next].text = " " }
  }
}

/// A place on a canvas, in cells from its upper left corner.
public struct Position: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// What a terminal can't draw, or not in one cell.
public struct DrawingLimits: Hashable, Sendable {
  /// Whether wide graphemes can be drawn; where they can't, each is a question mark.
  public var drawsWide: Bool
  /// Whether typographic marks of ambiguous width take one cell; where they don't, ASCII look-alikes replace them.
  public var drawsAmbiguousNarrow: Bool

  public init(drawsWide: Bool = true, drawsAmbiguousNarrow: Bool = true) {
    self.drawsWide = drawsWide
    self.drawsAmbiguousNarrow = drawsAmbiguousNarrow
  }
}
