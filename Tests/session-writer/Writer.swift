import App
import CPowerCut
import Foundation
import SessionFiles
import SessionSamples

/// Writes one session after another into a file, and dies in the middle of it: `session-writer FILE FIRST COUNT CALL [torn]`.
///
/// The numbers of the sessions that were written are printed; a session that is acknowledged so must never be lost.
@main
enum Writer {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let first = Int(arguments[2]), let count = Int(arguments[3]), let call = Int(arguments[4]) else { exit(64) }
    power_cut_at(call, arguments.last == "torn")
    var file = try SessionFile(path: arguments[1], mayCreate: true)
    for number in first..<first + count {
      try file.write(.numbered(number))
      print(number)
      fflush(nil)
    }
    file.close()
  }
}
