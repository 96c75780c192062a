internal import Canvas

/// What is read from a terminal, before it means anything.
enum RawInput: Hashable {
  case byte(UInt8)
  /// A key that sends a sequence known to terminfo.
  case key(Key)
  case pointing(Pointing)
  case pasteBegins, pasteEnds
}
