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

/// Text of one style.
public struct Span: Hashable, Sendable {
  /// What text is, which each output shows in its own way.
  public enum Style: Hashable, Sendable {
    case plain, strong, dim, accent, heading, different, link
  }

  /// Harmless: what could move the cursor is taken out here, before anything is measured.
  public let text: String
  public let style: Style

  public init(text: String, style: Style = .plain) {
    self.text = Sanitiser.clean(text)
    self.style = style
  }
}

/// Text wrapped between margins: a first line with a lead, the rest set in as far.
public enum WrappedText {
  /// - Parameters:
  ///   - tail: what must stay on the line of the last words, such as a mark.
  ///   - lead: what the first line begins with, such as a bullet.
  ///   - indent: blanks before every line, in cells.
  ///   - width: of the whole, in cells.
  public static func lines(
    _ text: String, tail: String = "", style: Span.Style = .plain, lead: String = "", indent: Int = 0, width: Int
  ) -> [StyledLine] {
    if CellWidth.of(lead) * longestLead > width {
      let isBlank = lead.allSatisfy { $0 == " " }
      return lines(
        isBlank ? text : lead + text, tail: tail, style: style, indent: isBlank ? indent + hanging : indent,
        hanging: isBlank ? 0 : hanging, width: width)
    }
    let hang = indent + CellWidth.of(lead)
    return wrap(text, tail: tail, to: max(8, width - hang)).enumerated().map { index, line in
      let margin = index == 0 ? String(repeating: " ", count: indent) + lead : String(repeating: " ", count: hang)
      return StyledLine([Span(text: margin), Span(text: line, style: style)])
    }
  }

  /// A lead longer than this part of the width would leave the text too little room beside it.
  private static let longestLead = 5
  /// How far the lines after such a lead are set in, in cells.
  private static let hanging = 2

  /// Lines set in further after the first.
  private static func lines(
    _ text: String, tail: String, style: Span.Style, indent: Int, hanging: Int, width: Int
  ) -> [StyledLine] {
    wrap(text, tail: tail, to: max(8, width - indent - hanging)).enumerated().map { index, line in
      let margin = String(repeating: " ", count: index == 0 ? indent : indent + hanging)
      return StyledLine([Span(text: margin), Span(text: line, style: style)])
    }
  }

  public static func wrap(_ text: String, tail: String, to room: Int) -> [String] {
    let text = Sanitiser.clean(text)
    var lines = LineBreaker.wrap(text, to: room)
    if CellWidth.of((lines.last ?? "") + tail) > room { lines = LineBreaker.wrap(text, to: max(1, room - CellWidth.of(tail))) }
    return lines.dropLast() + [(lines.last ?? "") + tail]
  }
}
