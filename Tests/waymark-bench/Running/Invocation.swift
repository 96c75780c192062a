internal import Foundation

/// A program with what it is given.
struct Invocation {
  /// What tables call it.
  var name: String
  /// Absent where it isn't installed.
  var path: String?
  var arguments: [String]
  /// A file for its standard input; the terminal, or nothing, where absent.
  var input: String?

  init(_ name: String, path: String?, _ arguments: String..., input: String? = nil) {
    self.name = name
    self.path = path
    self.arguments = arguments
    self.input = input
  }

  /// Where a program of the system is.
  static func installed(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// All that a program finds in its environment: the same for each.
  static let environment = ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent"]
}
