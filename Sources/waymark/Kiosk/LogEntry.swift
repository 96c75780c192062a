internal import App

/// What a kiosk's log tells. It has no words of a student's, nor of what they looked at.
enum LogEntry: Hashable {
  case started(version: String, catalogue: String)
  case forgotten(Forgetting)
  case renewed(catalogue: String)
  /// Another catalogue is there and can't be used: the former one stays.
  case refused(reason: String)
  /// Something that can't be read or done.
  case fault(String)
  case ended(ExitStatus)

  /// What ends the program, or keeps it from beginning.
  init(stoppedBy error: any Error) {
    switch error as? Failure {
    case let failure? where failure.message.isEmpty: self = .ended(failure.status)
    case let failure?: self = .fault(failure.message)
    case nil: self = .fault("\(error)")
    }
  }

  var isFault: Bool {
    switch self {
    case .started, .forgotten, .renewed, .ended: false
    case .refused, .fault: true
    }
  }

  var text: String {
    switch self {
    case .started(let version, let catalogue): "started, version \(version), catalogue \(catalogue)"
    case .forgotten(let cause): "reset, \(cause.rawValue)"
    case .renewed(let catalogue): "catalogue taken up: \(catalogue)"
    case .refused(let reason): "catalogue refused, the former one stays: \(reason)"
    case .fault(let reason): "fault: \(reason)"
    case .ended(let status): "ended, status \(status.rawValue)"
    }
  }
}
