internal import Canvas
internal import Careers
internal import Catalogue
internal import Interface
internal import Sessions

/// Keys, sizes up to 160×50, pastes and clicks, after each of which the screen is whole.
enum ReducerFuzzer {
  /// The libraries in a session are read by one thread alone, this one.
  @MainActor private static let beginning = session()
  private static let keys = Array(Context.commands.flatMap(\.keys))
  private static let letters = Array("aeiou lr1雲网Ｍ／é\u{301}\u{202E}\u{1B}👍")

  @MainActor private static func session() -> Visit {
    guard let session = try? Visit(library: SQLiteLibrary(path: CompiledCatalogue.whole.path)) else {
      preconditionFailure("no catalogue: run waymark-fuzz compile")
    }
    return session
  }

  /// libFuzzer calls on the thread that it was started on: the main one.
  static func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let input = Array(bytes)
    MainActor.assumeIsolated { play(input) }
    return 0
  }

  @MainActor private static func play(_ bytes: [UInt8]) {
    var session = beginning
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      session.send(.event(event(byte, &rest, in: session.state.size)))
      let faults = ScreenFaults.of(session.canvas, for: session.state)
      precondition(faults.isEmpty, faults.joined(separator: "; "))
    }
  }

  private static func event(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>, in size: ScreenSize) -> Event {
    let (first, second) = (byte < 0xF0 ? 0 : Int(rest.popFirst() ?? 0), byte < 0xF0 ? 0 : Int(rest.popFirst() ?? 0))
    switch byte {
    case 0xF0...0xF5: return .resize(ScreenSize(columns: first % 160 + 1, rows: second % 50 + 1))
    case 0xF6...0xF9: return .paste(String((0...first % 40).map { letters[($0 + second) % letters.count] }))
    case 0xFA...0xFE: return .pointing(Pointing(byte.isMultiple(of: 2) ? .click : .wheelDown, column: first - 1, row: second - 1))
    case 0xFF: return .resumed
    case 0xC0...: return .key(.character(letters[Int(byte) % letters.count]))
    default: return .key(keys[Int(byte) % keys.count])
    }
  }
}
