internal import Careers

/// The room keeper's choices for the program; nil if not chosen.
struct Settings: Hashable, Sendable {
  /// The first language.
  var language: Language?
  var colors: ColorSetting?
  var glyphs: GlyphSetting?
  /// Whether the program takes the mouse, which keeps the terminal from selecting text.
  var mouse: Bool?
  /// The printer for handouts.
  var printer: PrinterQueue?
  /// Whether the program runs as a kiosk, for one student after another.
  var kiosk: Bool?
  /// Seconds without input before a kiosk counts down.
  var idle: Int?
  /// The parts that a kiosk leaves open.
  var open: Set<OpenSetting> = []
  /// The file that a kiosk writes its log to.
  var log: String?

  /// Settings with the given values, and nothing else set.
  init(
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

/// Whether the program may use colour.
enum ColorSetting: String, CaseIterable, Sendable {
  /// If the terminal has colour and the environment doesn't forbid it.
  case auto
  case never
}

/// The characters for the program's own marks, rules and bars. The text of records is never changed.
enum GlyphSetting: String, CaseIterable, Sendable {
  case unicode, ascii
}

/// Things that a kiosk keeps closed unless its settings open them.
enum OpenSetting: String, CaseIterable, Sendable {
  case quit, suspend, files, sessions, printing, paths
}

/// The name of a print queue: ASCII letters, digits, `-`, `_` and `.`, with a letter or digit first, so that no program can take it for
/// anything but a name.
struct PrinterQueue: Hashable, Sendable {
  /// The longest name in CUPS.
  private static let longest = 127

  let name: String

  /// Nil for text that isn't a valid name.
  init?(_ name: String) {
    guard (1...Self.longest).contains(name.utf8.count), let first = name.utf8.first, Self.isWordByte(first),
      name.utf8.allSatisfy({ Self.isWordByte($0) || Self.signs.contains($0) })
    else { return nil }
    self.name = name
  }

  private static let signs = Set("-_.".utf8)

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
