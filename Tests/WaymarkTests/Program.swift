import Foundation

/// The real program, run as a person or a script runs it.
struct Program {
  struct Outcome {
    var outputBytes: Data
    var errorBytes: Data
    var status: Int32

    /// As text; bytes that are none are told from text by ``outputBytes`` alone.
    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var error: String { String(decoding: errorBytes, as: UTF8.self) }
  }

  /// Where the package was built: the tests' own executable stands beside the program.
  static var folder: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  }

  /// The top of the checkout.
  static var checkout: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  static var path: String { folder.appending(path: "waymark").path(percentEncoded: false) }

  /// Runs the program with nothing of this process's environment but `environment`.
  static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments, environment: environment)
  }

  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    let files = try OutputFiles()
    defer { files.remove() }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = files.output
    process.standardError = files.error
    try process.run()
    process.waitUntilExit()
    return Outcome(outputBytes: try files.outputBytes(), errorBytes: try files.errorBytes(), status: process.terminationStatus)
  }
}
