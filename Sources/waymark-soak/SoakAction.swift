internal import App
internal import Events
internal import TestSupport

/// Something done to the program: mostly keys that mean something.
enum SoakAction {
  case keys([Key])
  case bytes([UInt8])
  case resize(ScreenSize)
  /// Stopped and continued.
  case stop

  static func next(using random: inout SplitMix64) -> SoakAction {
    switch Int.random(in: 0..<200, using: &random) {
    case 0..<6: .resize(size(using: &random))
    case 6..<9: .bytes(paste(using: &random))
    case 9..<11: .bytes((0..<Int.random(in: 1...64, using: &random)).map { _ in noise.randomElement(using: &random) ?? 0 })
    case 11: .bytes(payloads.randomElement(using: &random)?.bytes ?? [])
    case 12 where Int.random(in: 0..<10, using: &random) == 0: .stop
    default: .keys((0..<Int.random(in: 1...64, using: &random)).map { _ in key(using: &random) })
    }
  }

  private static func key(using random: inout SplitMix64) -> Key {
    if Int.random(in: 0..<6, using: &random) == 0 { return .character(letters.randomElement(using: &random) ?? "a") }
    return keys.randomElement(using: &random) ?? .down
  }

  /// All that mean something but those that end or stop the program somewhere.
  private static let keys: [Key] =
    CommandTable.bindings.flatMap(\.keys).filter { !endings.contains($0) }
    + [.down, .down, .down, .enter, .enter, .escape, .tab, "m", "c", "t", .unknown, .delete, .control("u")]

  private static let endings = Set(CommandTable.bindings.filter { $0.command == .quit || $0.command == .suspend }.flatMap(\.keys))

  /// Typed, a payload's letters are keys: none may be the one that quits.
  private static let payloads = HostilePayload.all.filter { !$0.bytes.contains(UInt8(ascii: "q")) && !$0.bytes.contains(UInt8(ascii: "Q")) }

  private static let letters = Array("aeinoscdlrtu 1雲网計算Ｍ／é的程式")

  /// Bytes that begin sequences, end them, or are none; not the keys that end or stop the program.
  private static let noise: [UInt8] =
    Array("[]OP_^X;?0123456789mhlABCDHZ~MR<\u{1B}\u{1B}\u{1B}\u{07}\r\t\u{7F} ".utf8) + [0x80, 0x9B, 0xC3, 0xE9, 0xFF]

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
