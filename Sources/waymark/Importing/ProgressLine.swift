internal import TextLayout

/// A line of a terminal that is written over again and again, and goes at the end.
struct ProgressLine {
  private enum State {
    case waiting, shown, over
  }

  private var words = ""
  private var state = State.waiting

  mutating func say(_ words: String) {
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

  /// The last column stays free: a terminal goes on to the next line with a character there.
  private func draw() {
    let columns = StandardStream.error.columns ?? 80
    try? StandardStream.error.write(drawing: "\r" + Truncation.pad(words, to: columns - 1) + "\r")
  }
}
