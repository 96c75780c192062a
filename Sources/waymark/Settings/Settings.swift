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
  /// Whether the program runs for whoever comes by, one after the other.
  public var kiosk: Bool?
  /// Seconds that nobody may do anything at a kiosk before it counts down.
  public var idle: Int?
  /// What a kiosk opens again.
  public var open: Set<OpenSetting> = []
  /// The file that a kiosk writes its log to.
  public var log: String?

  /// Settings with what is given, and nothing else set.
  public init(
    language: Language? = nil, colors: ColorSetting? = nil, glyphs: GlyphSetting? = nil, mouse: Bool? = nil, printer: PrinterQueue? = nil,
    kiosk: Bool? = nil, idle: Int? = nil, open: Set<OpenSetting> = [], log: String? = nil
  ) {
    self.language = language
    self.colors = colors
    self.glyphs = glyphs
    self.mouse = mouse
    self.printer = printer
    self.kiosk = kiosk
    self.idle = idle
    self.open = open
    self.log = log
  }
}
