internal import Careers
internal import Catalogue

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
    self.init(message: "\(error)", status: status)
  }
}
