internal import CTerminal
internal import Canvas

/// A style in what a terminal has for it (the "graphic rendition" of ECMA-48).
struct Rendition: Hashable {
  var attributes: UInt32
  var color: Int32

  /// - Parameter colors: how many the terminal names. With 8, a bright colour is its plain one in bold; with none there is none.
  init(_ style: Style, colors: Int) {
    attributes = 0
    if style.isBold { attributes |= UInt32(TERMINAL_BOLD) }
    if style.isDim { attributes |= UInt32(TERMINAL_DIM) }
    if style.isUnderlined { attributes |= UInt32(TERMINAL_UNDERLINED) }
    if style.isReversed { attributes |= UInt32(TERMINAL_REVERSED) }
    color = TERMINAL_DEFAULT_COLOR
    guard let foreground = style.foreground, colors >= Self.plainColors else { return }
    if foreground.rawValue < colors {
      color = Int32(foreground.rawValue)
    } else {
      color = Int32(foreground.rawValue % Self.plainColors)
      attributes |= UInt32(TERMINAL_BOLD)
    }
  }

  private static let plainColors = 8
}
