internal import CTerminal
internal import Canvas

/// A style in what a terminal has for it (the "graphic rendition" of ECMA-48).
struct Rendition: Hashable {
  var attributes: UInt32
  var color: Int32
  var background: Int32

  /// - Parameter colors: how many the terminal names. With 8, a bright colour is its plain one in bold, a bright background the plain
  ///   one; with none there is none, and what has a background is reversed.
  init(_ style: Style, colors: Int) {
    attributes = 0
    if style.isBold { attributes |= UInt32(TERMINAL_BOLD) }
    if style.isDim { attributes |= UInt32(TERMINAL_DIM) }
    if style.isUnderlined { attributes |= UInt32(TERMINAL_UNDERLINED) }
    let hasColors = colors >= Self.plainColors
    if style.isReversed != (style.background != nil && !hasColors) { attributes |= UInt32(TERMINAL_REVERSED) }
    color = TERMINAL_DEFAULT_COLOR
    background = TERMINAL_DEFAULT_COLOR
    guard hasColors else { return }
    if let ground = style.background { background = Int32(ground.rawValue < colors ? ground.rawValue : ground.rawValue % Self.plainColors) }
    guard let foreground = style.foreground else { return }
    if foreground.rawValue < colors {
      color = Int32(foreground.rawValue)
    } else {
      color = Int32(foreground.rawValue % Self.plainColors)
      attributes |= UInt32(TERMINAL_BOLD)
    }
  }

  private static let plainColors = 8
}
