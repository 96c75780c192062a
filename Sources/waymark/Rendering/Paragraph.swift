internal import TextLayout

/// Text wrapped between margins: a first line with a lead, the rest set in as far.
enum Paragraph {
  /// - Parameters:
  ///   - lead: what the first line begins with, such as a bullet.
  ///   - indent: blanks before every line, in cells.
  ///   - width: of the whole, in cells.
  static func lines(_ text: String, style: Span.Style = .plain, lead: String = "", indent: Int = 0, width: Int) -> [StyledLine] {
    let hang = indent + CellWidth.of(lead)
    let room = max(8, width - hang)
    return LineBreaker.wrap(text, to: room).enumerated().map { index, line in
      let margin = index == 0 ? String(repeating: " ", count: indent) + lead : String(repeating: " ", count: hang)
      return StyledLine([Span(text: margin), Span(text: line, style: style)])
    }
  }
}
