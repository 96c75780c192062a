internal import App
internal import Canvas
internal import TestSupport

/// Something done to the program: mostly keys that mean something.
enum SoakAction {
  case keys([Key])
  case bytes([UInt8])
  case resize(ScreenSize)
  /// Stopped and continued.
  case stop
  /// What a terminal makes of keys, sent from outside: nothing to a kiosk.
  case deafSignals
  /// A student says that they are finished, and the next one begins.
  case reset
  /// Another file stands in the catalogue's place, and the program may be told.
  case replaceCatalogue(isWhole: Bool, isTold: Bool)

  /// - Parameter atKiosk: whether the program is one, which no key ends.
  static func next(using random: inout SplitMix64, atKiosk: Bool) -> SoakAction {
    switch Int.random(in: 0..<200, using: &random) {
    case 0..<6: return .resize(size(using: &random))
    case 6..<9: return .bytes(paste(using: &random))
    case 9..<11:
      let bytes = atKiosk ? noise + keyboardSignals : noise
      return .bytes((0..<Int.random(in: 1...64, using: &random)).map { _ in bytes.randomElement(using: &random) ?? 0 })
    case 11: return .bytes((atKiosk ? HostilePayload.all : payloads).randomElement(using: &random)?.bytes ?? [])
    case 12 where Int.random(in: 0..<10, using: &random) == 0: return .stop
    case 13 where atKiosk: return kioskAction(using: &random)
    default:
      let keys = atKiosk ? kioskKeys : keys
      return .keys((0..<Int.random(in: 1...64, using: &random)).map { _ in key(of: keys, using: &random) })
    }
  }

  private static func kioskAction(using random: inout SplitMix64) -> SoakAction {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .replaceCatalogue(isWhole: .random(using: &random), isTold: .random(using: &random))
    case 1: .deafSignals
    default: .reset
    }
  }

  private static func key(of keys: [Key], using random: inout SplitMix64) -> Key {
    if Int.random(in: 0..<6, using: &random) == 0 { return .character(letters.randomElement(using: &random) ?? "a") }
    return keys.randomElement(using: &random) ?? .down
  }

  private static let allKeys: [Key] =
    CommandTable.bindings.flatMap(\.keys)
    + [.down, .down, .down, .enter, .enter, .escape, .tab, "m", "c", "t", .unknown, .delete, .control("u")]

  /// All that mean something but those that end or stop the program somewhere.
  private static let keys = allKeys.filter { !endings.contains($0) }

  /// All that mean something, the key that resets fewer times than the table has it: somebody is to get somewhere.
  private static let kioskKeys = allKeys.filter { $0 != .function(10) } + [.function(10)]

  private static let endings = Set(CommandTable.bindings.filter { $0.command == .quit || $0.command == .suspend }.flatMap(\.keys))

  /// Typed, a payload's letters are keys: none may be the one that quits.
  private static let payloads = HostilePayload.all.filter { !$0.bytes.contains(UInt8(ascii: "q")) && !$0.bytes.contains(UInt8(ascii: "Q")) }

  private static let letters = Array("aeinoscdlrtu 1雲網計算Ｍ／é的程式")

  /// Bytes that begin sequences, end them, or are none; not the keys that end or stop the program.
  private static let noise: [UInt8] =
    Array("[]OP_^X;?0123456789mhlABCDHZ~MR<\u{1B}\u{1B}\u{1B}\u{07}\r\t\u{7F} ".utf8) + [0x80, 0x9B, 0xC3, 0xE9, 0xFF]

  /// Ctrl-C, -D, -S, -Q, -V, -Y, -Z and -\.
  private static let keyboardSignals: [UInt8] = [0x03, 0x04, 0x13, 0x11, 0x16, 0x19, 0x1A, 0x1C]

  private static func paste(using random: inout SplitMix64) -> [UInt8] {
    let text = (0..<Int.random(in: 0...80, using: &random)).compactMap { _ in letters.randomElement(using: &random) }
    let payload = HostilePayload.texts.randomElement(using: &random)?.bytes ?? []
    return Array("\u{1B}[200~".utf8) + Array(String(text).utf8) + payload + Array("\u{1B}[201~".utf8)
  }

  private static func size(using random: inout SplitMix64) -> ScreenSize {
    let usual = [(80, 24), (80, 24), (40, 12), (132, 43), (160, 40), (100, 30)].map(ScreenSize.init)
    if Int.random(in: 0..<4, using: &random) > 0 { return usual.randomElement(using: &random) ?? usual[0] }
    return ScreenSize(columns: .random(in: 1...220, using: &random), rows: .random(in: 1...70, using: &random))
  }
}
