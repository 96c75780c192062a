public import Canvas
public import Interface
internal import TextLayout

/// Faults of a screen with any content.
public enum ScreenFaults {
  public static func of(_ canvas: Canvas, for state: State) -> [String] {
    let size = state.size
    guard canvas.columns == size.columns, canvas.rows == size.rows else { return ["\(canvas.columns) × \(canvas.rows) for \(size)"] }
    let rows = (0..<canvas.rows).flatMap { row in faults(in: Array(canvas.row(row)), columns: size.columns).map { "row \(row): \($0)" } }
    return rows + cursorFaults(of: canvas)
  }

  private static func cursorFaults(of canvas: Canvas) -> [String] {
    guard let cursor = canvas.cursor else { return [] }
    let isInside = (0..<canvas.columns).contains(cursor.column) && (0..<canvas.rows).contains(cursor.row)
    return isInside ? [] : ["the cursor is at \(cursor)"]
  }

  private static func faults(in cells: [Cell], columns: Int) -> [String] {
    // Most rows, and looked at in no time.
    if cells.allSatisfy(isASCII) { return cells.count == columns ? [] : ["not as wide as the screen"] }
    var covered = 0
    var faults: [String] = []
    for (column, cell) in cells.enumerated() {
      if cell.isContinuation != (covered > 0) { faults.append("half a grapheme in column \(column)") }
      covered = max(covered - 1, CellWidth.of(cell.text) - 1)
      if !cell.text.unicodeScalars.allSatisfy(AllowedCharacters.allows) { faults.append("\(cell.text.unicodeScalars) in column \(column)") }
    }
    if covered > 0 { faults.append("half a grapheme at the edge") }
    if CellWidth.of(cells.map(\.text).joined()) != columns { faults.append("not as wide as the screen") }
    return faults
  }

  private static func isASCII(_ cell: Cell) -> Bool {
    guard let byte = cell.text.utf8.first, cell.text.utf8.count == 1 else { return false }
    return (0x20...0x7E).contains(byte)
  }
}
