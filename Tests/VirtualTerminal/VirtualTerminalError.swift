/// Why a program in a virtual terminal can't be tested further.
public enum VirtualTerminalError: Error, CustomStringConvertible {
  case notStarted
  /// What was waited for didn't happen; the screen as it was then.
  case timeout(screen: String)

  public var description: String {
    switch self {
    case .notStarted: "the program could not be started"
    case .timeout(let screen): "what was waited for didn't happen; the screen:\n\(screen)"
    }
  }
}
