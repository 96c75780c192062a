public import Canvas

/// A terminal's content at one moment.
public struct VirtualScreen: Hashable, Sendable {
  /// As a canvas has them: the second cell of a wide character is empty. The emulator knows nothing of dim.
  public var rows: [[Cell]]
  public var cursor: Position
  public var showsCursor: Bool
  /// Whether it is the alternate screen, not the one with the shell's lines.
  public var isAlternate: Bool
  public var reportsMouse: Bool

  /// The rows as lines, without the blanks at their ends.
  public var lines: [String] {
    rows.map { row in
      let text = row.map(\.text).joined()
      return String(text.prefix(text.reversed().drop { $0 == " " }.count))
    }
  }

  public var text: String { lines.joined(separator: "\n") }
}

extension VirtualScreen {
  /// The first difference from a canvas; nil if there is none.
  ///
  /// - Parameter hasColors: whether colours are compared: a terminal may have none.
  public func difference(from canvas: Canvas, hasColors: Bool = true) -> String? {
    guard rows.count == canvas.rows, rows.allSatisfy({ $0.count == canvas.columns }) else { return "another size" }
    for (index, row) in rows.enumerated() {
      let wanted = canvas.row(index)
      if let difference = Self.difference(of: row, from: wanted, hasColors: hasColors) { return "row \(index): \(difference)" }
    }
    guard showsCursor == (canvas.cursor != nil) else { return showsCursor ? "a cursor" : "no cursor" }
    return canvas.cursor == nil || canvas.cursor == cursor ? nil : "the cursor at \(cursor)"
  }

  private static func difference(of row: [Cell], from wanted: ArraySlice<Cell>, hasColors: Bool) -> String? {
    let (text, wantedText) = (row.map(\.text).joined(), wanted.map(\.text).joined())
    if text != wantedText { return "“\(text)” is not “\(wantedText)”" }
    let pairs = zip(row.looks(hasColors: hasColors), wanted.looks(hasColors: hasColors))
    return pairs.enumerated().first { $0.element.0 != $0.element.1 }.map { "column \($0.offset): \($0.element.0) is not \($0.element.1)" }
  }
}

extension Sequence<Cell> {
  /// The cells with no more style than can be seen and emulated: nothing is dim, a blank has no weight, nor a colour unless it is
  /// reversed or underlined. A wide character lends its style to its second cell.
  fileprivate func looks(hasColors: Bool) -> [Cell] {
    reduce(into: []) { cells, cell in
      var seen = cell
      if cell.isContinuation, let first = cells.last { seen.style = first.style }
      seen.style.isDim = false
      if cell.text == " " { seen.style.isBold = false }
      let showsColor = cell.text != " " || cell.style.isReversed || cell.style.isUnderlined
      if !hasColors || !showsColor { seen.style.foreground = nil }
      if !hasColors { seen.style.background = nil }
      cells.append(seen)
    }
  }
}
