internal import Foundation
internal import TextLayout

/// Tells somebody who waits at a terminal which document is being read.
struct ImportProgress {
  /// Nobody notices less.
  private static let patience = Duration.milliseconds(100)

  let count: Int
  private let start = ContinuousClock.now
  private var number = 0

  init(count: Int) {
    self.count = count
  }

  mutating func tell(_ path: String) {
    number += 1
    guard isatty(STDERR_FILENO) == 1, ContinuousClock.now - start > Self.patience else { return }
    try? StandardStream.error.write("reading \(number) of \(count): \(Sanitiser.clean(path))")
  }
}
