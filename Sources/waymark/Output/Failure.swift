internal import Careers
internal import Catalogue
internal import SessionFiles
internal import TextLayout

/// The reason why a command stops: a message and the exit status.
struct Failure: Error {
  var message: String
  var status: ExitStatus
}

extension Failure {
  init(_ error: CatalogueError) {
    let status: ExitStatus =
      switch error {
      case .missing: .notFound
      case .notACatalogue, .unusable, .format, .faults: .unusableInput
      case .unwritable: .unwritable
      }
    // A path may contain line ends, so line ends are kept only in our own messages.
    let lines = if case .faults = error { "\(error)" } else { Sanitiser.clean("\(error)") }
    self.init(message: lines, status: status)
  }

  init(_ error: SessionError) {
    let status: ExitStatus =
      switch error {
      case .missing: .notFound
      case .unusable, .format, .former: .unusableInput
      case .inUse: .tryLater
      case .unwritable: .unwritable
      }
    self.init(message: Sanitiser.clean("\(error)"), status: status)
  }
}

/// The program's exit status, with the numbers of `sysexits.h`.
enum ExitStatus: Int32 {
  case success = 0
  /// `check` found faults, `doctor` something to fix, `diff` a difference, or `import --strict` a line that it doesn't understand.
  case faults = 1
  /// The command line is wrong.
  case usage = 64
  /// A catalogue, session, settings file, document or `ids.yaml` can't be used.
  case unusableInput = 65
  /// A record or a path doesn't exist.
  case notFound = 66
  /// There is no terminal that the panes can use.
  case noTerminal = 69
  /// An output file can't be written.
  case unwritable = 73
  /// Writing to standard output failed.
  case outputFailed = 74
  /// May work later: a handout wasn't printed, or another program has the session or the catalogue folder open.
  case tryLater = 75
  /// Ended by a signal, numbered from 128 as in a shell: SIGHUP, SIGINT, SIGTERM.
  case hungUp = 129
  case interrupted = 130
  case terminated = 143
}
