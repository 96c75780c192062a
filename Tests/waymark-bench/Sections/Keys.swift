/// What keys send, by terminfo's description of xterm.
enum Keys {
  static let up = "\u{1B}OA"
  static let down = "\u{1B}OB"
  static let pageUp = "\u{1B}[5~"
  static let pageDown = "\u{1B}[6~"
  static let escape = "\u{1B}"

  static func backspaces(_ count: Int) -> String { String(repeating: "\u{7F}", count: count) }
}
