public import Careers

/// What whoever keeps the room has chosen for the program. What is nil isn't set.
public struct Settings: Hashable, Sendable {
  /// The language to begin in.
  public var language: Language?
  public var colours: ColourChoice?
  public var glyphs: GlyphChoice?
  /// Whether the program takes the mouse, which keeps the terminal from selecting text.
  public var mouse: Bool?

  /// Settings with what is given, and nothing else set.
  public init(language: Language? = nil, colours: ColourChoice? = nil, glyphs: GlyphChoice? = nil, mouse: Bool? = nil) {
    self.language = language
    self.colours = colours
    self.glyphs = glyphs
    self.mouse = mouse
  }
}
