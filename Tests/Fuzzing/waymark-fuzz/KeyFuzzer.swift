internal import Canvas

@testable internal import Terminal

/// Bytes as a terminal sends them.
enum KeyFuzzer {
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var decoder = InputDecoder()
    var count = 0
    for (index, byte) in bytes.enumerated() {
      // Sometimes the sequences of keys and marks.
      switch byte {
      case 0xF8: decoder.decode(.pasteBegins)
      case 0xF9: decoder.decode(.pasteEnds)
      case 0xFA: decoder.decode(.key(.up))
      case 0xFB: decoder.giveUp()
      case 0xFC: count += decoder.takeEvents().count
      default: decoder.decode(.byte(byte))
      }
      if index % 64 == 63 { count += decoder.takeEvents().count }
    }
    decoder.giveUp()
    let events = decoder.takeEvents()
    precondition(count + events.count <= 2 * bytes.count, "more events than bytes can mean")
    precondition(decoder.expectation == .nothing, "something is still waited for")
    return 0
  }
}
