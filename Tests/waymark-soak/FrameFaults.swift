internal import Canvas
internal import Interface
internal import TextLayout
internal import VirtualTerminal

/// Faults of a frame that hold for anything shown.
enum FrameFaults {
  static func of(_ screen: VirtualScreen, size: ScreenSize, atKiosk: Bool) -> [String] {
    guard screen.rows.count == size.rows, screen.rows.first?.count == size.columns else { return ["it isn't of the size \(size)"] }
    let rows = screen.rows.enumerated().flatMap { index, row in faults(in: row).map { "row \(index): \($0)" } }
    let modes = screen.isAlternate && !screen.reportsMouse ? [] : ["it isn't the screen for programs, or the mouse is reported"]
    if size.isTooSmall { return rows + modes + faultsOfNotice(screen) }
    // Only a kiosk's notice over the whole screen has no cursor.
    if atKiosk, !screen.showsCursor {
      return rows + modes + (screen.isHome || screen.isCountdown ? [] : ["neither panes nor a kiosk's notice"])
    }
    return rows + modes + faultsOfPanes(screen)
  }

  /// No half of a wide character, and no refused character.
  private static func faults(in cells: [Cell]) -> [String] {
    var covered = 0
    var faults: [String] = []
    for (column, cell) in cells.enumerated() {
      if covered == 0, let byte = cell.text.utf8.first, (0x20...0x7E).contains(byte), cell.text.utf8.count == 1 { continue }
      if cell.isContinuation != (covered > 0) { faults.append("half a character in column \(column)") }
      covered = max(covered - 1, CellWidth.of(cell.text) - 1)
      if !cell.text.unicodeScalars.allSatisfy(AllowedCharacters.allows) {
        faults.append("\(Array(cell.text.unicodeScalars)) in column \(column)")
      }
    }
    return covered > 0 ? faults + ["half a character at the edge"] : faults
  }

  /// Title, hints, and a cursor on text.
  private static func faultsOfPanes(_ screen: VirtualScreen) -> [String] {
    let lines = screen.lines
    guard let title = lines.first, let hints = lines.last else { return ["no lines"] }
    var faults: [String] = []
    // A narrow screen has only the record's title; a QR code, or the message in its place, covers the title.
    if title.filter({ $0 != " " }).isEmpty, !screen.hasCode { faults.append("no title") }
    if hints.isEmpty { faults.append("no hints") }
    let isInside = screen.rows.indices.contains(screen.cursor.row) && screen.rows[screen.cursor.row].indices.contains(screen.cursor.column)
    if !screen.showsCursor { return faults + ["no cursor"] }
    if !isInside { return faults + ["the cursor is outside"] }
    // The cursor is on the selection or where text is typed: never in an empty row.
    if lines[screen.cursor.row].isEmpty { faults.append("the cursor is on an empty row") }
    return faults
  }

  /// A single line with the size needed.
  private static func faultsOfNotice(_ screen: VirtualScreen) -> [String] {
    let isNotice = screen.lines.joined().count <= 80
    return isNotice ? [] : ["more than a notice on a small screen"]
  }
}

extension ScreenSize {
  var isTooSmall: Bool { columns < Arrangement.smallest.columns || rows < Arrangement.smallest.rows }
}

extension VirtualScreen {
  /// Whether a kiosk waits for a student to begin.
  var isHome: Bool { !showsCursor && text.contains("Press any key to begin") }
  /// Whether a QR code is shown, or why there is none.
  fileprivate var hasCode: Bool { text.contains { "▀▄█".contains($0) } || text.contains("QR code") || text.contains("二維碼") }

  /// Whether two frames look the same: neither a hidden cursor's place nor the style of a character's second cell can be seen.
  func looksLike(_ other: VirtualScreen) -> Bool {
    guard showsCursor == other.showsCursor, !showsCursor || cursor == other.cursor else { return false }
    return rows.elementsEqual(other.rows) { $0.elementsEqual($1) { $0 == $1 || ($0.isContinuation && $1.isContinuation) } }
  }

  /// Whether a kiosk is about to forget.
  var isCountdown: Bool { !showsCursor && text.contains("Are you still here?") }
}
