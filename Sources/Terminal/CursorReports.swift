/// Reads cursor position reports (CPR, ECMA-48, 8.3.14) from input that may hold anything else: keys, other answers, noise.
struct CursorReports {
  /// Further reports are dropped.
  static let most = 256

  private enum State {
    case ground, escape
    /// After ESC [, with the bytes since.
    case parameters([UInt8])
  }

  /// The column of each report, counted from 1, in order.
  private(set) var columns: [Int] = []
  /// Whether Ctrl-C was pressed.
  private(set) var isInterrupted = false
  private var state = State.ground

  mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    switch (state, byte) {
    case (_, Self.escape): state = .escape
    case (_, Self.interrupt): isInterrupted = true
    case (.escape, UInt8(ascii: "[")): state = .parameters([])
    case (.parameters(let parameters), UInt8(ascii: "0")...UInt8(ascii: ";")) where parameters.count < Self.longest:
      state = .parameters(parameters + [byte])
    case (.parameters(let parameters), UInt8(ascii: "R")):
      note(parameters)
      state = .ground
    default: state = .ground
    }
  }

  /// Notes a report's two numbers, row and column, if a screen can have that many.
  private mutating func note(_ parameters: [UInt8]) {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 2, let row = numbers[0], let column = numbers[1], columns.count < Self.most else { return }
    guard Self.places.contains(row), Self.places.contains(column) else { return }
    columns.append(column)
  }

  private static let escape: UInt8 = 0x1B
  private static let interrupt: UInt8 = 0x03
  /// Bytes between ESC [ and R.
  private static let longest = 11
  private static let places = 1...65_535
}
