internal import CTerminal
internal import Canvas

/// Turns terminal input into events: bytes into characters, an unknown sequence into one unknown key, a paste into one text.
struct InputDecoder {
  /// The most Unicode scalars of a paste; the rest is dropped.
  static let pasteLimit = 4096

  private enum State: Hashable {
    case ground
    case escape
    /// After ESC [, with the number of bytes since (ECMA-48, 5.4).
    case controlSequence(count: Int)
    /// After ESC O.
    case singleShift
    /// Inside a control string (ECMA-48, 5.6), such as a late answer to another program's question.
    case controlString(introducer: UInt8, count: Int, sawEscape: Bool)
    case paste
  }

  /// The missing part of incomplete input.
  enum Expectation: Hashable {
    case nothing
    /// The rest of a sequence, which a terminal sends in one piece.
    case sequence
    case endOfString
    case endOfPaste
  }

  private var state = State.ground
  private var characters = UTF8Decoder()
  private var pasted = String.UnicodeScalarView()
  private var events: [Event] = []

  var expectation: Expectation {
    switch state {
    case .ground, .escape: .nothing
    case .controlSequence, .singleShift, .controlString(_, count: 0, _): .sequence
    case .controlString: .endOfString
    case .paste: .endOfPaste
    }
  }

  /// The events of the input so far. Incomplete input is kept.
  mutating func takeEvents() -> [Event] {
    defer { events = [] }
    return events
  }

  /// Ends incomplete input, because nothing more comes.
  mutating func giveUp() {
    defer { state = .ground }
    switch state {
    case .ground: break
    case .escape: emit(.escape)
    case .controlSequence(count: 0): emit(.escape, .character("["))
    case .controlSequence: emit(.unknown)
    case .singleShift: emit(.escape, .character("O"))
    case .controlString(let introducer, count: 0, sawEscape: false):
      emit(.escape, .character(Character(Unicode.Scalar(introducer))))
    case .controlString: emit(.unknown)
    case .paste: endPaste()
    }
  }

  mutating func decode(_ input: RawInput) {
    switch input {
    case .byte(let byte): decode(byte)
    case .key(let key): outsidePaste { $0.emit(key) }
    case .pointing(let pointing): outsidePaste { $0.events.append(.pointing(pointing)) }
    case .pasteBegins: outsidePaste { $0.state = .paste }
    case .pasteEnds: if state == .paste { giveUp() }
    }
  }

  /// Ignores a key within a paste: its sequence was part of the pasted text.
  private mutating func outsidePaste(_ body: (inout Self) -> Void) {
    guard state != .paste else { return }
    giveUp()
    body(&self)
  }

  private mutating func decode(_ byte: UInt8) {
    switch state {
    case .ground: if byte == Self.escape { state = .escape } else { type(byte) }
    case .escape: continueEscape(with: byte)
    case .controlSequence(let count): continueControlSequence(with: byte, count: count)
    case .singleShift: endSequence(with: byte, isLast: (0x20...0x7E).contains(byte))
    case .controlString(_, let count, let sawEscape): continueControlString(with: byte, count: count, sawEscape: sawEscape)
    case .paste: paste(byte)
    }
  }

  private mutating func continueEscape(with byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence(count: 0)
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      state = .controlString(introducer: byte, count: 0, sawEscape: false)
    default:
      // Escape, then another key.
      giveUp()
      decode(byte)
    }
  }

  private mutating func continueControlSequence(with byte: UInt8, count: Int) {
    let isParameter = (0x20...0x3F).contains(byte)
    if isParameter, count < Self.longestSequence {
      state = .controlSequence(count: count + 1)
    } else {
      endSequence(with: byte, isLast: (0x20...0x7E).contains(byte))
    }
  }

  /// A control string ends at ESC \ or BEL, and at any byte that it can't hold, so that typed keys aren't lost in it.
  private mutating func continueControlString(with byte: UInt8, count: Int, sawEscape: Bool) {
    guard case .controlString(let introducer, _, _) = state else { return }
    if sawEscape {
      endSequence(with: byte, isLast: byte == UInt8(ascii: "\\"))
    } else if byte == Self.escape {
      state = .controlString(introducer: introducer, count: count, sawEscape: true)
    } else if byte >= 0x20, byte != 0x7F, count < Self.longestString {
      state = .controlString(introducer: introducer, count: count + 1, sawEscape: false)
    } else {
      endSequence(with: byte, isLast: byte == Self.bell)
    }
  }

  /// - Parameter isLast: whether the byte belongs to the sequence.
  private mutating func endSequence(with byte: UInt8, isLast: Bool) {
    state = .ground
    emit(.unknown)
    if !isLast { decode(byte) }
  }

  private mutating func type(_ byte: UInt8) {
    guard let scalar = characters.decode(byte) else { return }
    switch scalar.value {
    case 0x03: events.append(.signal(.interrupt))
    case 0x08, 0x7F: emit(.backspace)
    case 0x09: emit(.tab)
    case 0x0D: emit(.enter)
    case 0x01...0x1A: emit(.control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60))))
    case 0x00...0x1F, 0x80...0x9F: emit(.unknown)
    default: type(scalar)
    }
  }

  /// A combining mark joins the character that came just before it.
  private mutating func type(_ scalar: Unicode.Scalar) {
    if case .key(.character(let base)) = events.last, base.unicodeScalars.count < Self.longestCharacter {
      let joined = String(base) + String(scalar)
      if joined.count == 1, let character = joined.first {
        events[events.count - 1] = .key(.character(character))
        return
      }
    }
    emit(.character(Character(scalar)))
  }

  private mutating func paste(_ byte: UInt8) {
    guard let scalar = characters.decode(byte), pasted.count < Self.pasteLimit else { return }
    pasted.append(scalar)
  }

  private mutating func endPaste() {
    events.append(.paste(String(pasted)))
    pasted = String.UnicodeScalarView()
  }

  private mutating func emit(_ keys: Key...) {
    events += keys.map { .key($0) }
  }

  private static let escape: UInt8 = 0x1B
  private static let bell: UInt8 = 0x07
  /// The most bytes of a control string.
  private static let longestString = 4096
  /// No terminal sends longer ones.
  private static let longestSequence = 32
  /// The most Unicode scalars of one character.
  private static let longestCharacter = 8
}

/// Raw input from a terminal.
enum RawInput: Hashable {
  case byte(UInt8)
  /// A key that sends a sequence known to terminfo.
  case key(Key)
  case pointing(Pointing)
  case pasteBegins, pasteEnds
}

extension Key {
  /// The key for a number from `terminal_read` that is beyond those of bytes.
  init(code: Int32) {
    self =
      switch code {
      case TERMINAL_KEY_UP: .up
      case TERMINAL_KEY_DOWN: .down
      case TERMINAL_KEY_LEFT: .left
      case TERMINAL_KEY_RIGHT: .right
      case TERMINAL_KEY_HOME: .home
      case TERMINAL_KEY_END: .end
      case TERMINAL_KEY_PAGE_UP: .pageUp
      case TERMINAL_KEY_PAGE_DOWN: .pageDown
      case TERMINAL_KEY_DELETE: .delete
      case TERMINAL_KEY_BACKSPACE: .backspace
      case TERMINAL_KEY_ENTER: .enter
      case TERMINAL_KEY_BACK_TAB: .backTab
      case TERMINAL_KEY_FUNCTION + 1...TERMINAL_KEY_FUNCTION + 12: .function(Int(code - TERMINAL_KEY_FUNCTION))
      default: .unknown
      }
  }
}

/// Decodes UTF-8 byte by byte; invalid bytes are dropped.
struct UTF8Decoder {
  private var pending: [UInt8] = []
  private var expected = 0

  /// The scalar that a byte completes.
  mutating func decode(_ byte: UInt8) -> Unicode.Scalar? {
    if UTF8.isContinuation(byte) { return complete(with: byte) }
    pending = []
    expected = Self.length(of: byte)
    return complete(with: byte)
  }

  private mutating func complete(with byte: UInt8) -> Unicode.Scalar? {
    guard pending.count < expected else { return nil }
    pending.append(byte)
    guard pending.count == expected else { return nil }
    // Overlong forms, surrogates and numbers beyond Unicode fail here.
    return String(validating: pending, as: UTF8.self)?.unicodeScalars.first
  }

  /// Length of the sequence this lead byte starts; 0 if invalid.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case 0...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
