internal import Foundation
internal import Synchronization
internal import TextLayout

/// Shows the progress of an import at a terminal.
final class ImportProgress: Sendable {
  /// The stages of each document.
  enum Stage: String {
    case lines = "reading its lines"
    case sections = "reading its sections"
    case records = "making records of it"
  }

  /// Shorter waits aren't noticed.
  private static let patience = DispatchTimeInterval.milliseconds(100)

  private let line = Mutex(ProgressLine())

  /// Starts the clock. Nothing is shown until the wait is noticeable.
  init() {
    guard StandardStream.error.isTerminal else { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) { [self] in line.withLock { $0.show() } }
  }

  func show(_ stage: Stage, of path: String, number: Int, of count: Int) {
    show("\(number) of \(count), \(stage.rawValue): \(path)")
  }

  func show(_ words: String) {
    line.withLock { $0.replace(with: Sanitiser.clean(words)) }
  }

  /// Removes the line permanently.
  func end() {
    line.withLock { $0.end() }
  }
}

/// A terminal line that is overwritten repeatedly, and removed at the end.
struct ProgressLine {
  private enum State {
    case waiting, shown, over
  }

  private var words = ""
  private var state = State.waiting

  mutating func replace(with words: String) {
    self.words = words
    if state == .shown { draw() }
  }

  mutating func show() {
    guard state == .waiting else { return }
    state = .shown
    draw()
  }

  mutating func end() {
    words = ""
    if state == .shown { draw() }
    state = .over
  }

  /// Leaves the last column free, since terminals wrap after a character there.
  private func draw() {
    let columns = StandardStream.error.columns ?? 80
    try? StandardStream.error.write(drawing: "\r" + Truncation.pad(words, to: columns - 1) + "\r")
  }
}
