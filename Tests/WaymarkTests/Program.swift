import Foundation
import Sessions
import TestSupport

/// The real program, as a person or a script runs it.
enum Program {
  struct Outcome {
    var outputBytes: Data
    var errorBytes: Data
    var status: Int32

    /// As text; only ``outputBytes`` shows invalid bytes.
    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var error: String { String(decoding: errorBytes, as: UTF8.self) }
  }

  /// The top of the checkout.
  static let checkout = SharedCatalogue.checkout

  static let path = BuiltProgram.waymark

  /// Runs the program with only `environment` and a compiled catalogue, which opens at once.
  static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments, environment: environment)
  }

  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    try run(path, arguments, environment: environment)
  }

  /// Runs a line of bash with a pipe or redirection, in which `waymark` is the program.
  static func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try run("/bin/bash", ["-c", line], environment: environment)
  }

  private static func run(_ path: String, _ arguments: [String], environment: [String: String]) throws -> Outcome {
    let files = try OutputFiles()
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = surroundings.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = files.output
    process.standardError = files.error
    try process.run()
    process.waitUntilExit()
    return Outcome(outputBytes: try files.outputBytes(), errorBytes: try files.errorBytes(), status: process.terminationStatus)
  }

  /// The environment of every program, unless a test says otherwise.
  static let surroundings = ["PATH": BuiltProgram.searchPath, "WAYMARK_CATALOGUE": SharedCatalogue.compiledPath]
}

/// Files that take a program's output, so that no pipe can fill up and stop it.
struct OutputFiles {
  private let folder: TemporaryFolder
  let output: FileHandle
  let error: FileHandle

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(["output": "", "error": ""])
    output = try FileHandle(forWritingTo: URL(filePath: folder.path("output")))
    error = try FileHandle(forWritingTo: URL(filePath: folder.path("error")))
  }

  func outputBytes() throws -> Data { try Data(contentsOf: URL(filePath: folder.path("output"))) }
  func errorBytes() throws -> Data { try Data(contentsOf: URL(filePath: folder.path("error"))) }
}
