internal import TextLayout

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
    let hang = indent + CellWidth.of(lead)
    return wrap(text, tail: tail, to: max(8, width - hang)).enumerated().map { index, line in
      let margin = index == 0 ? String(repeating: " ", count: indent) + lead : String(repeating: " ", count: hang)
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
