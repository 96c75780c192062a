/// Bytes that would act on a terminal, hide text or move it, were they written as they are. One table for whatever takes text in: fields of
/// a catalogue, names of files, arguments, the environment, keys, pastes, notes.
public struct HostilePayload: Hashable, Sendable, CustomStringConvertible {
  public let name: String
  public let bytes: [UInt8]

  public var description: String { name }

  /// The same as text; absent where the bytes aren't UTF-8.
  public var text: String? { String(validating: bytes, as: UTF8.self) }

  /// Each says something else than curses ever sends, so that it is known again among a screen's bytes.
  public static let all: [HostilePayload] = [
    HostilePayload("CSI: hidden text", "\u{1B}[5;8mpwned"),
    HostilePayload("CSI: report of the cursor", "\u{1B}[6n"),
    HostilePayload("CSI: report of the title", "\u{1B}[21t"),
    HostilePayload("CSI: the other screen", "\u{1B}[?47h"),
    HostilePayload("CSI: a cursor put elsewhere", "\u{1B}[3;1Hpwned"),
    HostilePayload("RIS", "\u{1B}c"),
    HostilePayload("OSC 0: a title", "\u{1B}]0;pwned\u{07}"),
    HostilePayload("OSC 8: a link", "\u{1B}]8;;http://evil.example/\u{1B}\\link\u{1B}]8;;\u{1B}\\"),
    HostilePayload("OSC 52: the clipboard", "\u{1B}]52;c;cHduZWQ=\u{07}"),
    HostilePayload("DCS: a request", "\u{1B}P+q544e\u{1B}\\"),
    HostilePayload("APC", "\u{1B}_Gpwned\u{1B}\\"),
    HostilePayload("PM", "\u{1B}^pwned\u{1B}\\"),
    HostilePayload("SOS", "\u{1B}Xpwned\u{1B}\\"),
    HostilePayload("C1 CSI as U+009B", "\u{9B}5;8mpwned"),
    HostilePayload("C1 OSC as U+009D", "\u{9D}52;c;aGFjaw==\u{9C}"),
    HostilePayload("C1 CSI as a byte", bytes: [0x9B] + Array("5;8mpwned".utf8)),
    HostilePayload("C1 OSC as a byte", bytes: [0x9D] + Array("52;c;aGFjaw==".utf8) + [0x9C]),
    HostilePayload("an ESC in too many bytes", bytes: [0xC0, 0x9B] + Array("[5;8mpwned".utf8)),
    HostilePayload("CR", "safe\rpwned"),
    HostilePayload("BS", "safe\u{08}\u{08}\u{08}\u{08}pwned"),
    HostilePayload("VT and FF", "safe\u{0B}\u{0C}pwned"),
    HostilePayload("SO and SI", "\u{0E}pwned\u{0F}"),
    HostilePayload("BEL and ENQ", "\u{07}\u{05}pwned"),
    HostilePayload("bidi override", "\u{202E}denwp\u{202C}"),
    HostilePayload("bidi isolate", "\u{2067}denwp\u{2069}\u{200F}"),
    HostilePayload("zero width", "pw\u{200B}n\u{200D}e\u{FEFF}d\u{2060}"),
    HostilePayload("tags", "pwned\u{E0041}\u{E007F}"),
    HostilePayload("variation selector", "pwned\u{FE0F}"),
    HostilePayload("line separators", "safe\u{2028}pwned\u{2029}\u{85}"),
  ]

  /// Those that are text.
  public static var texts: [HostilePayload] { all.filter { $0.text != nil } }

  private init(_ name: String, _ text: String) {
    self.init(name, bytes: Array(text.utf8))
  }

  private init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
