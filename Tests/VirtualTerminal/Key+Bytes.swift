public import Canvas

extension Key {
  /// What a terminal of the xterm kind sends for the key.
  public var bytes: String {
    switch self {
    case .character(let character): String(character)
    case .control(let character): String(UnicodeScalar((character.asciiValue ?? 0) & 0x1F))
    case .enter: "\r"
    case .escape: "\u{1B}"
    case .backspace: "\u{7F}"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .home: "\u{1B}OH"
    case .end: "\u{1B}OF"
    case .delete: "\u{1B}[3~"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .function(let number): Self.functionKeys.indices.contains(number - 1) ? Self.functionKeys[number - 1] : ""
    case .unknown: "\u{1B}[99;7u"
    }
  }

  private static let functionKeys =
    ["\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS"] + [15, 17, 18, 19, 20, 21, 23, 24].map { "\u{1B}[\($0)~" }
}

extension VirtualTerminal {
  /// Presses keys one after another.
  public func press(_ keys: Key...) {
    for key in keys { send(key.bytes) }
  }
}
