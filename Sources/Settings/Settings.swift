public import Careers

/// What whoever keeps the room has chosen for the program. What is nil isn't set.
public struct Settings: Hashable, Sendable {
  /// The language to begin in.
  public var language: Language?
  public var colors: ColorSetting?
  public var glyphs: GlyphSetting?
  /// Whether the program takes the mouse, which keeps the terminal from selecting text.
  public var mouse: Bool?
  /// Where handouts are printed.
  public var printer: PrinterQueue?

  /// Settings with what is given, and nothing else set.
  public init(
    language: Language? = nil, colors: ColorSetting? = nil, glyphs: GlyphSetting? = nil, mouse: Bool? = nil, printer: PrinterQueue? = nil
  ) {
    self.language = language
    self.colors = colors
    self.glyphs = glyphs
    self.mouse = mouse
    self.printer = printer
  }
}
