internal import TextLayout

/// Bytes that would act on a terminal, hide text or move it if written unchanged, for all text input: fields of
/// a catalogue, names of files, arguments, the environment, keys, pastes, notes.
public struct HostilePayload: Hashable, Sendable, CustomStringConvertible {
  public let name: String
  public let bytes: [UInt8]

  public var description: String { name }

  /// As text; nil if the bytes aren't UTF-8.
  public var text: String? { String(validating: bytes, as: UTF8.self) }

  /// Each differs from all that curses sends, so that it can be recognised in a screen's bytes.
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

  /// Payloads joined for slow tests: those that are text, and those that aren't. Each by itself if
  /// ``Seeds/areMany``.
  ///
  /// - Parameter longest: the most bytes of a group.
  public static func groups(longest: Int = .max) -> [HostilePayload] {
    if Seeds.areMany { return all }
    return [texts, all.filter { $0.text == nil }].flatMap { payloads in
      payloads.reduce(into: [[HostilePayload]]()) { groups, payload in
        let length = groups.last?.reduce(payload.bytes.count) { $0 + $1.bytes.count } ?? .max
        if length > longest || groups.isEmpty { groups.append([]) }
        groups[groups.count - 1].append(payload)
      }.map { HostilePayload($0.map(\.name).joined(separator: ", "), bytes: $0.flatMap(\.bytes)) }
    }
  }

  private init(_ name: String, _ text: String) {
    self.init(name, bytes: Array(text.utf8))
  }

  private init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Bytes that would do more to a terminal than show text.
public enum InertBytes {
  /// Everything but lines of characters allowed in a catalogue, in a command's output, a message, a log or a handout.
  public static func faults(inText bytes: some Collection<UInt8>) -> [String] {
    faults(in: Array(bytes)) { _ in 0 }
  }

  /// Everything in a screen's bytes that is neither text nor sent by curses or us for `xterm-256color`; and every
  /// payload among them, unchanged.
  public static func faults(onScreen bytes: some Collection<UInt8>) -> [String] {
    let bytes = Array(bytes)
    let passed = HostilePayload.all.filter { bytes.firstRange(of: $0.bytes) != nil }
    return passed.map { "passed as it is: \($0)" } + faults(in: bytes, sequence: CursesOutput.length)
  }

  /// - Parameter sequence: the length of an expected control at the beginning; 0 if there is none.
  private static func faults(in bytes: [UInt8], sequence: (ArraySlice<UInt8>) -> Int) -> [String] {
    var faults: [String] = []
    var rest = bytes[...]
    while let byte = rest.first {
      let expected = sequence(rest)
      if expected > 0 {
        rest = rest.dropFirst(expected)
      } else if let scalar = scalar(at: rest), scalar == "\n" || AllowedCharacters.allows(scalar) {
        rest = rest.dropFirst(String(scalar).utf8.count)
      } else {
        faults.append("byte \(String(byte, radix: 16)) at \(rest.startIndex): \(excerpt(of: rest))")
        rest = rest.dropFirst()
      }
    }
    return faults
  }

  /// The first scalar; nil if the bytes aren't UTF-8.
  private static func scalar(at bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let first = bytes.first else { return nil }
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return String(validating: bytes.prefix(count), as: UTF8.self)?.unicodeScalars.first
  }

  private static func excerpt(of bytes: ArraySlice<UInt8>) -> String {
    bytes.prefix(24).map { (0x20...0x7E).contains($0) ? String(Unicode.Scalar($0)) : "<\(String($0, radix: 16))>" }.joined()
  }
}

/// Sequences that curses and we send to an `xterm-256color` terminal.
private enum CursesOutput {
  static func length(at bytes: ArraySlice<UInt8>) -> Int {
    switch bytes.first {
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"), 0x08: return 1
    case 0x1B: break
    default: return 0
    }
    if let known = plain.first(where: bytes.starts) { return known.count }
    let text = bytes.prefix(longest)
    guard text.dropFirst().first == UInt8(ascii: "[") else { return 0 }
    let parameters = text.dropFirst(2).prefix { (0x20...0x3F).contains($0) }
    guard let final = text.dropFirst(2 + parameters.count).first else { return 0 }
    return isExpected(String(decoding: parameters, as: UTF8.self), final: Unicode.Scalar(final)) ? 3 + parameters.count : 0
  }

  private static let longest = 32

  /// Character sets, keypad, the cursor kept and brought back, a line up.
  private static let plain = ["\u{1B}(B", "\u{1B}(0", "\u{1B}=", "\u{1B}>", "\u{1B}7", "\u{1B}8", "\u{1B}M"].map { Array($0.utf8) }

  private static func isExpected(_ parameters: String, final: Unicode.Scalar) -> Bool {
    switch final {
    case "h", "l": modes.contains(parameters)
    case "m": parameters.split(separator: ";").allSatisfy(renditions.contains)
    case "t": ["22;0;0", "23;0;0"].contains(parameters)
    case "A", "B", "C", "D", "G", "H", "J", "K", "L", "M", "P", "S", "T", "X", "Z", "@", "b", "d", "r":
      parameters.allSatisfy { $0.isNumber || $0 == ";" }
    default: false
    }
  }

  /// The other screen, cursor keys, wrapping, the cursor, bracketed paste, the mouse, insertion.
  private static let modes: Set = [
    "?1049", "?1", "?7", "?12", "?25", "?12;25", "?2004", "?1000", "?1006", "?1006;1000", "4",
  ]

  /// Weight, underline and reverse, on and off, and colours of letters and backgrounds.
  private static let renditions = Set(
    [0, 1, 2, 4, 7, 22, 24, 27, 39, 49].map { Substring("\($0)") } + (30...37).map { Substring("\($0)") }
      + (40...47).map { Substring("\($0)") } + (90...97).map { Substring("\($0)") } + (100...107).map { Substring("\($0)") })
}
