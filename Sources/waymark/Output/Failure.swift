internal import Careers
internal import Catalogue
internal import SessionFiles
internal import TextLayout

/// What a command stops for: a message that names what and where, and the status to end with.
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
    // A path may hold line ends, which would begin a line of their own; so only our own lines are kept apart.
    let lines = if case .faults = error { "\(error)" } else { Sanitiser.clean("\(error)") }
    self.init(message: lines, status: status)
  }

  init(_ error: SessionError) {
    let status: ExitStatus =
      switch error {
      case .missing: .notFound
      case .unusable, .format: .unusableInput
      case .inUse: .tryLater
      case .unwritable: .unwritable
      }
    self.init(message: Sanitiser.clean("\(error)"), status: status)
  }
}
