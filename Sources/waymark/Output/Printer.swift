internal import Careers
internal import Foundation
internal import TextLayout
internal import Typesetting

/// The print queue named in the settings, reached through CUPS.
struct Printer {
  /// An absolute path: anyone may put a program on the search path.
  static let lp = "/usr/bin/lp"

  let queue: PrinterQueue
  var program = lp
  /// The time within which the queue has to accept a handout.
  var patience = Duration.seconds(8)
  /// The clock.
  var now: @Sendable () -> ContinuousClock.Instant = { .now }

  /// Prints a handout as plain text, with our own marks in ASCII, which every printer's font has.
  func print(_ sheet: HandoutSheet) throws(PrinterFault) {
    try print(sheet.rendered(as: .text, glyphs: .ascii))
  }

  /// Prints a text.
  func print(_ text: String) throws(PrinterFault) {
    let process = BoundedProcess(path: program, arguments: ["-d", queue.name, "-t", "Waymark", "-o", "media=A4", "-s"])
    let outcome: BoundedProcess.Outcome
    do {
      outcome = try process.run(input: text, within: patience, now: now)
    } catch {
      throw fault(of: error)
    }
    guard outcome.isSuccess else { throw .refused(Self.reason(in: outcome.error)) }
  }

  private func fault(of fault: BoundedProcess.Fault) -> PrinterFault {
    switch fault {
    case .notStarted(ENOENT): .notInstalled(program)
    case .notStarted(let number): .notStarted(String(cString: strerror(number)))
    case .tooSlow: .tooSlow(seconds: Int(patience.components.seconds))
    }
  }

  /// The last line that isn't blank, cleaned: `lp: The printer or class does not exist.`
  private static func reason(in error: String) -> String {
    let lines = error.split(separator: "\n").map { Sanitiser.clean(String($0)) }
    return lines.last { $0.contains { $0 != " " } } ?? ""
  }
}

/// Why a handout wasn't printed.
enum PrinterFault: Error, Hashable {
  case notInstalled(String)
  case notStarted(String)
  /// With the message of `lp`.
  case refused(String)
  case tooSlow(seconds: Int)

  var text: Text {
    switch self {
    case .notInstalled(let program): Text("not printed: \(program) isn’t installed", "沒有打印：沒有安裝 \(program)")
    case .notStarted(let reason): Text("not printed: lp can’t be started: \(reason)", "沒有打印：無法啟動 lp：\(reason)")
    case .refused(let reason):
      Text("not printed: the print queue refused: \(reason)", "沒有打印：打印佇列拒絕：\(reason)")
    case .tooSlow(let seconds):
      Text("not printed: the print queue didn’t answer within \(seconds) seconds", "沒有打印：打印佇列在\(seconds)秒內沒有回應")
    }
  }
}
