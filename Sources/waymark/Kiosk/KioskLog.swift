internal import Foundation
internal import TextLayout

/// Where a kiosk tells what happens to it. Whether that can be written or not, the program goes on.
enum KioskLog {
  case file(RotatedFile)
  /// The machine's log, by syslog(3). Standard error won't do: in a window of its own it is the screen.
  case system

  /// The log that settings ask for.
  init(path: String?) {
    self = path.map { .file(RotatedFile(path: $0)) } ?? .system
  }

  func write(_ entry: LogEntry) {
    // One line each, whatever a path or a library says.
    let text = Sanitiser.clean(entry.text)
    switch self {
    case .file(let file):
      file.append("\(Date.now.formatted(.iso8601)) \(entry.isFault ? "fault" : "info") \(text)\n")
    case .system:
      text.withCString { text in withVaList([text]) { vsyslog(entry.isFault ? LOG_ERR : LOG_INFO, "%s", $0) } }
    }
  }
}
