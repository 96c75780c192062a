import CPowerCut
import Foundation
import Interface
import SessionFiles
import SessionSamples

/// Writes one session after another to a file and dies at a given call, or never for 0: `session-writer FILE FIRST COUNT CALL [torn]`.
///
/// Prints the number of each session it has written; such a session must never be lost. Ends with 73 if one can't be written.
@main
enum Writer {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let first = Int(arguments[2]), let count = Int(arguments[3]), let call = Int(arguments[4]) else { exit(64) }
    power_cut_at(call, arguments.last == "torn")
    do {
      var file = try SessionFile(path: arguments[1], mayCreate: true)
      for number in first..<first + count {
        try file.write(.numbered(number))
        print(number)
        fflush(nil)
      }
      file.close()
    } catch {
      print("\(error)")
      exit(73)
    }
  }
}
