internal import Foundation
internal import Interface
internal import TextLayout

/// A kiosk's log. If it can't be written, the program continues.
enum KioskLog {
  case file(RotatedFile)
  /// The machine's log, by syslog(3). Standard error can't be used: in a window of its own it is the screen.
  case system

  /// The log named in settings.
  init(path: String?) {
    self = path.map { .file(RotatedFile(path: $0)) } ?? .system
  }

  func write(_ entry: LogEntry) {
    // One line per entry, even if a path contains line ends.
    let text = Sanitiser.clean(entry.text)
    switch self {
    case .file(let file):
      file.append("\(Date.now.formatted(.iso8601)) \(entry.isFault ? "fault" : "info") \(text)\n")
    case .system:
      text.withCString { text in withVaList([text]) { vsyslog(entry.isFault ? LOG_ERR : LOG_INFO, "%s", $0) } }
    }
  }
}

/// An entry of a kiosk's log. It contains nothing that a student typed or looked at.
enum LogEntry: Hashable {
  case started(version: String, catalogue: String)
  case forgotten(Forgetting)
  case renewed(catalogue: String)
  /// The new catalogue can't be used, so the former one stays.
  case refused(reason: String)
  /// Something can't be read or done.
  case fault(String)
  case ended(ExitStatus)

  /// The entry for an error that ends the program, or keeps it from starting.
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
    case .renewed(let catalogue): "catalogue loaded: \(catalogue)"
    case .refused(let reason): "catalogue refused, the former one stays: \(reason)"
    case .fault(let reason): "fault: \(reason)"
    case .ended(let status): "ended, status \(status.rawValue)"
    }
  }
}

/// A log file of limited size. A full file is renamed to `.1`, the former `.1` to `.2`, and the last is dropped.
struct RotatedFile {
  let path: String
  /// The most bytes of each file.
  var limit = 256 * 1024
  /// The number of former files to keep.
  var kept = 3

  /// Adds a line. If it can't be written it is lost: the program doesn't wait.
  func append(_ line: String) {
    let bytes = Array(line.utf8)
    if size + bytes.count > limit { rotate() }
    // Doesn't wait for a pipe without a reader, and doesn't follow a link.
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o640)
    guard file >= 0 else { return }
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  private var size: Int {
    var attributes = stat()
    guard lstat(path, &attributes) == 0, attributes.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(attributes.st_size)
  }

  private func rotate() {
    for number in (1..<max(1, kept)).reversed() { rename("\(path).\(number)", "\(path).\(number + 1)") }
    // If the file can't be renamed, it is emptied.
    if kept == 0 || rename(path, "\(path).1") != 0 { truncate(path, 0) }
  }
}
