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

  /// The width in cells.
  public var width: Int { spans.reduce(0) { $0 + CellWidth.of($1.text) } }

  /// The words without styles.
  public var text: String { spans.map(\.text).joined() }

  /// The line padded with blanks to a width in cells.
  public func padded(to width: Int) -> StyledLine {
    StyledLine(spans + [Span(text: String(repeating: " ", count: max(0, width - self.width)))])
  }

  public static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    StyledLine(left.spans + right.spans)
  }
}

/// Text of one style.
public struct Span: Hashable, Sendable {
  /// The role of text, which each output shows in its own way.
  public enum Style: Hashable, Sendable {
    case plain, strong, dim, accent, heading, different, link
  }

  /// Cleaned when created, before anything is measured.
  public let text: String
  public let style: Style

  public init(text: String, style: Style = .plain) {
    self.text = Sanitiser.clean(text)
    self.style = style
  }
}

/// Text wrapped between margins, with a lead on the first line and the same indentation on the rest.
public enum WrappedText {
  /// - Parameters:
  ///   - tail: text that must stay on the line of the last word, such as a mark.
  ///   - lead: the beginning of the first line, such as a bullet.
  ///   - indent: blanks before every line, in cells.
  ///   - width: the whole width, in cells.
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

  /// A lead longer than this fraction of the width (1/5) would leave too little room beside it.
  private static let longestLead = 5
  /// The indentation of lines after such a lead, in cells.
  private static let hanging = 2

  /// The lines, with further indentation after the first.
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
