import Foundation

/// A line of shell, for what takes a pipe or a redirection.
enum Shell {
  static func run(_ line: String) throws -> Program.Outcome {
    let files = try OutputFiles()
    defer { files.remove() }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = files.output
    process.standardError = files.error
    try process.run()
    process.waitUntilExit()
    return Program.Outcome(outputBytes: try files.outputBytes(), errorBytes: try files.errorBytes(), status: process.terminationStatus)
  }
}
