/// Fitting of text to a width in cells, without cutting a grapheme or a wide character in half.
public enum Truncation {
  /// The text in at most `cells` cells: unchanged if it fits, else its beginning and the ellipsis.
  ///
  /// A field narrower than the ellipsis holds as much of the ellipsis as fits.
  public static func fit(_ text: String, to cells: Int, ellipsis: String = "…") -> String {
    if CellWidth.of(text) <= cells { return text }
    let room = cells - CellWidth.of(ellipsis)
    return room < 0 ? beginning(of: ellipsis, cells: cells) : beginning(of: text, cells: room) + ellipsis
  }

  /// The text in exactly `cells` cells, cut or padded with spaces.
  ///
  /// A cell is blank where a wide character doesn't fit. With no cells the text is empty.
  public static func pad(_ text: String, to cells: Int, alignment: TextAlignment = .leading, ellipsis: String = "…") -> String {
    let fitted = fit(text, to: cells, ellipsis: ellipsis)
    let gap = max(0, cells - CellWidth.of(fitted))
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: gap
      }
    return blank(before) + fitted + blank(gap - before)
  }

  private static func beginning(of text: String, cells: Int) -> String {
    var used = 0
    return String(
      text.prefix { character in
        used += CellWidth.of(character)
        return used <= cells
      })
  }

  private static func blank(_ cells: Int) -> String {
    String(repeating: " ", count: cells)
  }
}

/// The alignment of text in a wider field.
public enum TextAlignment: Sendable {
  case leading
  case trailing
}
