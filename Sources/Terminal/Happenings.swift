internal import CTerminal
internal import Canvas

/// What ended a wait for a terminal.
struct Happenings: OptionSet {
  let rawValue: UInt32

  static let input = Self(rawValue: UInt32(TERMINAL_INPUT))
  static let closed = Self(rawValue: UInt32(TERMINAL_CLOSED))
  static let hungUp = Self(rawValue: UInt32(TERMINAL_HUNG_UP))
  static let interrupted = Self(rawValue: UInt32(TERMINAL_INTERRUPTED))
  static let terminated = Self(rawValue: UInt32(TERMINAL_TERMINATED))
  static let toldToStop = Self(rawValue: UInt32(TERMINAL_TOLD_TO_STOP))
  static let continued = Self(rawValue: UInt32(TERMINAL_CONTINUED))
  static let resized = Self(rawValue: UInt32(TERMINAL_RESIZED))
  static let toldToReload = Self(rawValue: UInt32(TERMINAL_TOLD_TO_RELOAD))

  /// The signals that end the program.
  var signals: [EndingSignal] {
    let all: [(Self, EndingSignal)] = [(.hungUp, .hangUp), (.interrupted, .interrupt), (.terminated, .terminate)]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
