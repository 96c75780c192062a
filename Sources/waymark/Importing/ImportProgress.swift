internal import Foundation
internal import Synchronization
internal import TextLayout

/// Tells somebody who waits at a terminal what an import is at.
final class ImportProgress: Sendable {
  /// What is done to a document, one after the other.
  enum Stage: String {
    case lines = "reading its lines"
    case sections = "reading its sections"
    case records = "making records of it"
  }

  /// Nobody notices less.
  private static let patience = DispatchTimeInterval.milliseconds(100)

  private let line = Mutex(ProgressLine())

  /// Begins to count the time: what is told before nobody would wait isn't shown until then.
  init() {
    guard StandardStream.error.isTerminal else { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) { [self] in line.withLock { $0.show() } }
  }

  func tell(_ stage: Stage, of path: String, number: Int, of count: Int) {
    tell("\(number) of \(count), \(stage.rawValue): \(path)")
  }

  func tell(_ words: String) {
    line.withLock { $0.say(Sanitiser.clean(words)) }
  }

  /// Takes the line away, for good.
  func end() {
    line.withLock { $0.end() }
  }
}
