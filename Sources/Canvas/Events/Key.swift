/// A key as somebody pressed it.
public enum Key: Hashable, Sendable {
  /// A key that types something, a committed word of an input method among them, one character at a time.
  case character(Character)
  /// Ctrl and a small letter.
  case control(Character)
  case enter, escape, backspace, delete, tab, backTab
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// A key that means nothing to us.
  case unknown
}

extension Key: ExpressibleByStringLiteral {
  /// The key that types a character: the first of the literal.
  public init(stringLiteral value: String) {
    self = value.first.map { .character($0) } ?? .unknown
  }
}
