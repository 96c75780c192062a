/// How a program fares.
public enum ProgramState: Hashable, Sendable {
  case starting, running, stopped
  case exited(status: Int32)
  case killed(signal: Int32)

  public var hasEnded: Bool {
    switch self {
    case .starting, .running, .stopped: false
    case .exited, .killed: true
    }
  }
}
