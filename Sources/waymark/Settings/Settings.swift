internal import Careers

/// The room keeper's choices for the program; nil where none is made.
struct Settings: Hashable, Sendable {
  /// The language to begin in.
  var language: Language?
  var colors: ColorSetting?
  var glyphs: GlyphSetting?
  /// Whether the program takes the mouse, which keeps the terminal from selecting text.
  var mouse: Bool?
  /// Where handouts are printed.
  var printer: PrinterQueue?
  /// Whether the program runs as a kiosk, for one student after another.
  var kiosk: Bool?
  /// Seconds that nobody may do anything at a kiosk before it counts down.
  var idle: Int?
  /// What a kiosk opens again.
  var open: Set<OpenSetting> = []
  /// The file that a kiosk writes its log to.
  var log: String?

  /// Settings with what is given, and nothing else set.
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
  /// Where the terminal has it and nothing in the environment speaks against it.
  case auto
  case never
}

/// What the program's own marks, rules and bars are drawn with. The text of records is never changed.
enum GlyphSetting: String, CaseIterable, Sendable {
  case unicode, ascii
}

/// What a kiosk keeps closed unless its settings open it.
enum OpenSetting: String, CaseIterable, Sendable {
  case quit, suspend, files, sessions, printing, paths
}

/// The name of a print queue: letters, digits, `-`, `_` and `.` of ASCII, a letter or digit first, so that it can be nothing but a name to
/// every program it is passed to.
struct PrinterQueue: Hashable, Sendable {
  /// The longest name that CUPS takes.
  private static let longest = 127

  let name: String

  /// Nil for text that isn't such a name.
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
