internal import App
internal import Foundation
internal import TextLayout

/// A kiosk's log. The program goes on where it can't be written.
enum KioskLog {
  case file(RotatedFile)
  /// The machine's log, by syslog(3). Standard error won't do: in a window of its own it is the screen.
  case system

  /// The log that settings ask for.
  init(path: String?) {
    self = path.map { .file(RotatedFile(path: $0)) } ?? .system
  }

  func write(_ entry: LogEntry) {
    // One line an entry, even if a path holds line ends.
    let text = Sanitiser.clean(entry.text)
    switch self {
    case .file(let file):
      file.append("\(Date.now.formatted(.iso8601)) \(entry.isFault ? "fault" : "info") \(text)\n")
    case .system:
      text.withCString { text in withVaList([text]) { vsyslog(entry.isFault ? LOG_ERR : LOG_INFO, "%s", $0) } }
    }
  }
}

/// An entry of a kiosk's log. It has nothing that a student typed or looked at.
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

/// A file of lines that never grows beyond a size: what is full becomes `.1`, what was `.1` becomes `.2`, and the last is dropped.
struct RotatedFile {
  let path: String
  /// Bytes of each file.
  var limit = 256 * 1024
  /// Former files that are kept.
  var kept = 3

  /// Adds a line. What can't be written is lost: nobody waits for it.
  func append(_ line: String) {
    let bytes = Array(line.utf8)
    if size + bytes.count > limit { rotate() }
    // A pipe that nobody reads isn't waited for, and a link leads nowhere.
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
    // Where nothing can be renamed, the file is emptied.
    if kept == 0 || rename(path, "\(path).1") != 0 { truncate(path, 0) }
  }
}
