internal import TextLayout

/// What bytes would do to a terminal beside showing text.
public enum InertBytes {
  /// What isn't plain text in a command's output, a message, a log or a handout: only lines of characters that a catalogue may hold are.
  public static func faults(inText bytes: some Collection<UInt8>) -> [String] {
    faults(in: Array(bytes)) { _ in 0 }
  }

  /// What is neither text nor something that curses sends for `xterm-256color`, or we beside it, in the bytes of a screen; and every
  /// payload that stands among them as it was put in.
  public static func faults(onScreen bytes: some Collection<UInt8>) -> [String] {
    let bytes = Array(bytes)
    let passed = HostilePayload.all.filter { bytes.firstRange(of: $0.bytes) != nil }
    return passed.map { "passed as it is: \($0)" } + faults(in: bytes, sequence: CursesOutput.length)
  }

  /// - Parameter sequence: how many bytes at the beginning are a control that is expected; 0 where none is.
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

  /// The scalar that the bytes begin with; absent where they aren't UTF-8.
  private static func scalar(at bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let first = bytes.first else { return nil }
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return String(validating: bytes.prefix(count), as: UTF8.self)?.unicodeScalars.first
  }

  private static func excerpt(of bytes: ArraySlice<UInt8>) -> String {
    bytes.prefix(24).map { (0x20...0x7E).contains($0) ? String(Unicode.Scalar($0)) : "<\(String($0, radix: 16))>" }.joined()
  }
}

/// What curses sends to a terminal of the type `xterm-256color`, and we beside it.
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

  /// Weight, underline and reverse, on and off, and colours of letters and of what is behind them.
  private static let renditions = Set(
    [0, 1, 2, 4, 7, 22, 24, 27, 39, 49].map { Substring("\($0)") } + (30...37).map { Substring("\($0)") }
      + (40...47).map { Substring("\($0)") } + (90...97).map { Substring("\($0)") } + (100...107).map { Substring("\($0)") })
}
