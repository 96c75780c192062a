import Foundation
import TestSupport

@testable import waymark

/// A program in the place of `lp`, which writes down what it was given.
struct FakePrinter {
  let folder: TemporaryFolder

  /// - Parameter after: what it does once it has written all down, in the shell's words.
  init(after: String = "exit 0") throws {
    folder = try TemporaryFolder()
    let script = """
      #!/bin/sh
      cd '\(folder.path)'
      printf '%s\\n' "$@" > arguments
      env > environment
      grep -E '^Sig(Blk|Ign)' /proc/self/status > signals
      ls /proc/self/fd > descriptors
      (: < /dev/tty) 2> /dev/null && echo yes > terminal
      cat > page
      \(after)

      """
    try folder.write(["lp": script])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  var path: String { folder.path("lp") }

  func printer(patience: Duration = .seconds(30)) throws -> Printer {
    Printer(queue: try Self.queue(), program: path, patience: patience)
  }

  static func queue() throws -> PrinterQueue {
    guard let queue = PrinterQueue("office") else { throw CocoaError(.coderInvalidValue) }
    return queue
  }

  func noted(_ name: String) throws -> [String] {
    String(decoding: try Data(contentsOf: URL(filePath: folder.path(name))), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
