/// Breaks text into lines by UAX #14.
public enum LineBreaker {
  /// The lines of a text, none wider than `cells` cells and none ending in spaces; at least one.
  ///
  /// Ends of line in the text are kept; a tab counts as one cell, so clean the text first (see `Sanitiser`). A word too wide
  /// for a line is broken between graphemes. A width below 1 counts as 1. A grapheme wider than a line, such as a Chinese
  /// character in one cell, has a line of its own and overflows it.
  public static func wrap(_ text: String, to cells: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { Paragraph($0) { CellWidth.of($0) }.lines(to: max(1, cells)) }
  }

  /// The lines of a text, none longer than so many bytes in UTF-8 unless it is a single grapheme.
  public static func wrap(_ text: String, toBytes bytes: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { Paragraph($0) { String($0).utf8.count }.lines(to: max(1, bytes)) }
  }
}
