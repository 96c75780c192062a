/// Why there is no code for a text.
public enum CodeError: Error, Hashable, Sendable {
  /// It would take more codes than anybody scans; it fits where there is this much room.
  case roomTooSmall(needed: CodeRoom)
  /// However large the window.
  case textTooLong
  /// There is nothing to say.
  case noText
}
