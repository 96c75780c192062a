internal import ArgumentParser
internal import SessionFiles
internal import TextLayout

struct SessionDelete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a session file and what stands beside it.")

  @Argument(help: "The session file.", completion: .file())
  var file: String

  @Flag(help: "Delete without asking.")
  var yes = false

  func run() throws {
    // Before anybody is asked about it.
    try SessionFile.checkExistence(at: file)
    guard try yes || isConfirmed() else { return try StandardStream.output.write(file + ": kept") }
    try SessionFile.delete(at: file)
    try StandardStream.output.write(file + ": deleted")
  }

  private func isConfirmed() throws -> Bool {
    guard StandardStream.input.isTerminal else {
      throw Failure(message: "nobody can be asked whether to delete \(Sanitiser.clean(file)): say --yes", status: .usage)
    }
    try StandardStream.output.write("Delete \(Sanitiser.clean(file)), for good? Type yes:")
    return readLine() == "yes"
  }
}
