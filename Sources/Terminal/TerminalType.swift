/// The kind of terminal that TERM names.
enum TerminalType {
  /// The type, where it may be one that can show a screen: terminfo has the last word.
  static func usable(_ type: String?) throws(TerminalError) -> String {
    guard let type, !type.isEmpty else { throw .noType }
    // Terminfo gives both a name, and curses would print blanks on them.
    guard type != "dumb", type != "unknown" else { throw .unusable(type: type) }
    return type
  }
}
