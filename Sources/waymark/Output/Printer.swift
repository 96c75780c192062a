internal import Careers
internal import Foundation
internal import TextLayout
internal import Typesetting

/// The print queue that the settings name, handed to through CUPS.
struct Printer {
  /// Never looked for elsewhere: what stands first on a search path is anybody's.
  static let lp = "/usr/bin/lp"

  let queue: PrinterQueue
  var program = lp
  /// How long the queue has to take a handout.
  var patience = Duration.seconds(8)

  /// Prints a handout as plain text; our own marks in ASCII, which every printer's font has.
  func print(_ sheet: HandoutSheet) throws(PrinterFault) {
    try print(sheet.rendered(as: .text, glyphs: .ascii))
  }

  /// Prints a text.
  func print(_ text: String) throws(PrinterFault) {
    let process = BoundedProcess(path: program, arguments: ["-d", queue.name, "-t", "Waymark", "-o", "media=A4", "-s"])
    let outcome: BoundedProcess.Outcome
    do {
      outcome = try process.run(input: text, within: patience)
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

  /// The last line that says anything, made harmless: `lp: The printer or class does not exist.`
  private static func reason(in error: String) -> String {
    let lines = error.split(separator: "\n").map { Sanitiser.clean(String($0)) }
    return lines.last { $0.contains { $0 != " " } } ?? ""
  }
}
