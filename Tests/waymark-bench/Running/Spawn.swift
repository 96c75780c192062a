internal import CPseudoTerminal
internal import Foundation

/// Starts programs.
enum Spawn {
  /// Without a terminal, its output thrown away.
  static func command(_ invocation: Invocation) throws -> pid_t {
    try start(invocation) { command_start($0, $1, invocation.input) }
  }

  /// On a terminal of its own.
  static func session(_ invocation: Invocation, on terminal: String) throws -> pid_t {
    try start(invocation) { pseudo_terminal_start(terminal, $0, $1, invocation.input) }
  }

  private typealias Strings = [UnsafeMutablePointer<CChar>?]

  private static func start(_ invocation: Invocation, _ body: (Strings, Strings) -> pid_t) throws -> pid_t {
    guard let path = invocation.path else { throw BenchError.notInstalled(invocation.name) }
    let arguments = ([path] + invocation.arguments).map { strdup($0) }
    let variables = Invocation.environment.map { strdup($0) }
    defer { for string in arguments + variables { free(string) } }
    let process = body(arguments + [nil], variables + [nil])
    guard process > 0 else { throw BenchError.notStarted(invocation.name) }
    return process
  }
}
