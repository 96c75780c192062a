internal import App
internal import Canvas
internal import Events
internal import TextLayout
internal import VirtualTerminal

/// What is wrong with what the terminal shows, whatever it is that is shown.
enum FrameFaults {
  static func of(_ screen: VirtualScreen, size: ScreenSize) -> [String] {
    guard screen.rows.count == size.rows, screen.rows.first?.count == size.columns else { return ["it isn't of the size \(size)"] }
    let rows = screen.rows.enumerated().flatMap { index, row in faults(in: row).map { "row \(index): \($0)" } }
    let isLarge = size.columns >= Arrangement.smallest.columns && size.rows >= Arrangement.smallest.rows
    let modes = screen.isAlternate && !screen.reportsMouse ? [] : ["it isn't the screen for programs, or the mouse is reported"]
    return rows + modes + (isLarge ? faultsOfPanes(screen) : faultsOfNotice(screen))
  }

  /// No half of a wide character, and nothing that a catalogue may not hold.
  private static func faults(in cells: [Cell]) -> [String] {
    var covered = 0
    var faults: [String] = []
    for (column, cell) in cells.enumerated() {
      if covered == 0, let byte = cell.text.utf8.first, (0x20...0x7E).contains(byte), cell.text.utf8.count == 1 { continue }
      if cell.isContinuation != (covered > 0) { faults.append("half a character in column \(column)") }
      covered = max(covered - 1, CellWidth.of(cell.text) - 1)
      if !cell.text.unicodeScalars.allSatisfy(Repertoire.allows) { faults.append("\(Array(cell.text.unicodeScalars)) in column \(column)") }
    }
    return covered > 0 ? faults + ["half a character at the edge"] : faults
  }

  /// Title, hints, and a cursor on something.
  private static func faultsOfPanes(_ screen: VirtualScreen) -> [String] {
    let lines = screen.lines
    guard let title = lines.first, let hints = lines.last else { return ["no lines"] }
    var faults: [String] = []
    // A narrow screen has the record's title alone.
    if title.filter({ $0 != " " }).isEmpty { faults.append("no title") }
    if hints.isEmpty { faults.append("no hints") }
    let isInside = screen.rows.indices.contains(screen.cursor.row) && screen.rows[screen.cursor.row].indices.contains(screen.cursor.column)
    if !screen.showsCursor { return faults + ["no cursor"] }
    if !isInside { return faults + ["the cursor is outside"] }
    // The cursor stands on what is selected or where text is typed: never in an empty row.
    if lines[screen.cursor.row].isEmpty { faults.append("the cursor stands on nothing") }
    return faults
  }

  /// One line that says what size is needed, and nothing else.
  private static func faultsOfNotice(_ screen: VirtualScreen) -> [String] {
    let isNotice = screen.lines.joined().count <= 80
    return isNotice ? [] : ["more than a notice on a small screen"]
  }
}
