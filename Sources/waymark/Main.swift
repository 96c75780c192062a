internal import ArgumentParser
internal import Careers
internal import Catalogue
internal import Foundation
internal import SessionFiles

/// Parses the command line, runs the command, and turns an error into a message and an exit status.
@main
enum Main {
  static func main() {
    // If the reader has gone, writing fails, without a signal.
    signal(SIGPIPE, SIG_IGN)
    // The same for a limit on the size of files.
    signal(SIGXFSZ, SIG_IGN)
    // Before the catalogue is open, a request to reload it needs no answer.
    signal(SIGUSR1, SIG_IGN)
    LocaleName.unsetUnusable()
    exit(run().rawValue)
  }

  private static func run() -> ExitStatus {
    do {
      try run(CommandLine.arguments.dropFirst())
      return .success
    } catch is StandardStream.Closed {
      return .success
    } catch let failure as Failure {
      return report(failure)
    } catch let error as CatalogueError {
      return report(Failure(error))
    } catch let error as SessionError {
      return report(Failure(error))
    } catch {
      return answer(error)
    }
  }

  /// Runs a command line. The two commonest are read without ArgumentParser, which inspects every option by reflection.
  private static func run(_ arguments: ArraySlice<String>) throws {
    if arguments.isEmpty {
      try PanesRequest().run()
    } else if let search = SearchRequest(arguments) {
      try search.run()
    } else {
      var command = try Waymark.command(arguments)
      try command.run()
    }
  }

  private static func report(_ failure: Failure) -> ExitStatus {
    if !failure.message.isEmpty { try? StandardStream.error.write("waymark: " + failure.message) }
    return failure.status
  }

  /// Prints help, version and scripts to standard output; anything else is an error on the command line.
  private static func answer(_ error: any Error) -> ExitStatus {
    let message = Waymark.fullMessage(for: error)
    switch Waymark.exitCode(for: error) {
    case .success: break
    case .validationFailure:
      return report(Failure(message: message.replacing("Error: ", with: "", maxReplacements: 1), status: .usage))
    default: return report(Failure(message: "\(error)", status: .unusableInput))
    }
    do {
      try StandardStream.output.write(script: message)
      return .success
    } catch let failure as Failure {
      return report(failure)
    } catch {
      return .success
    }
  }
}
