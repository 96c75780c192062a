internal import TextLayout

/// One line of laid-out text.
public struct StyledLine: Hashable, Sendable {
  public var spans: [Span]

  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  public init(_ text: String, _ style: Span.Style = .plain) {
    spans = [Span(text: text, style: style)]
  }

  /// Cells.
  public var width: Int { spans.reduce(0) { $0 + CellWidth.of($1.text) } }

  /// The words without their styles.
  public var text: String { spans.map(\.text).joined() }

  /// The line with blanks up to a width in cells.
  public func padded(to width: Int) -> StyledLine {
    StyledLine(spans + [Span(text: String(repeating: " ", count: max(0, width - self.width)))])
  }

  public static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    StyledLine(left.spans + right.spans)
  }
}
