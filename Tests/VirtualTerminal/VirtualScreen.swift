public import Canvas

/// What a terminal shows at a moment.
public struct VirtualScreen: Hashable, Sendable {
  /// As a canvas has them: the second cell of a wide character is empty. The emulator knows nothing of dim.
  public var rows: [[Cell]]
  public var cursor: Position
  public var showsCursor: Bool
  /// Whether it is the screen that programs draw on, beside the one with the shell's lines.
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
