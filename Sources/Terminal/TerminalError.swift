/// Why there is no screen.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or standard output is a file or a pipe.
  case notATerminal
  /// TERM isn't set.
  case noType
  /// The terminal, of this type, can't move its cursor.
  case unusable(type: String)
  /// The system refused what a screen needs, or one is on already.
  case unavailable

  public var description: String {
    switch self {
    case .notATerminal: "standard input and output are not both a terminal"
    case .noType: "the terminal doesn't say what it is: TERM is not set"
    case .unusable(let type): "a terminal of type \"\(type)\" can't show a screen"
    case .unavailable: "the terminal can't be taken over"
    }
  }
}
