internal import CTerminal
public import Canvas
internal import TextLayout

/// The widths at which the terminal actually draws texts, measured by asking it where its cursor is.
public enum DrawnWidths: Hashable, Sendable {
  /// The width of each text in cells.
  case measured([Int])
  /// The terminal doesn't answer.
  case silent
  /// Its answers make no sense.
  case unclear
  /// There is no terminal to ask, or another process is using it.
  case unavailable
  /// A signal such as Ctrl-C came meanwhile, or the terminal has gone.
  case ended(EndingSignal)

  /// Draws the texts one over the other on the cursor's line and asks for the cursor's position after each. Keys typed meanwhile are
  /// dropped, and the line is blank at the end. Takes three seconds at most.
  public static func ask(about texts: [String]) -> DrawnWidths {
    guard terminal_borrow() else { return .unavailable }
    defer { terminal_return() }
    var inquiry = Inquiry()
    defer { inquiry.blankLine() }
    // One question first, so that a terminal that answers late sends only one answer after we have stopped waiting.
    if let failure = inquiry.answers(to: [""]) { return failure }
    return inquiry.answers(to: texts) ?? judge(inquiry.columns, of: texts)
  }

  /// Widths from reports, the first of them about a blank line.
  static func judge(_ columns: [Int], of texts: [String]) -> DrawnWidths {
    let widths = columns.dropFirst().map { $0 - 1 }
    let fit = zip(widths, texts).allSatisfy { (0...most(of: $1)).contains($0) }
    return columns.first == 1 && widths.count == texts.count && fit ? .measured(widths) : .unclear
  }

  /// No terminal draws a byte wider than a cell.
  private static func most(of text: String) -> Int { text.utf8.count }
}

extension DrawnWidths {
  /// The questions asked so far, and the answers.
  private struct Inquiry {
    /// The time limits for one answer, and for all.
    private static let patience = Duration.seconds(1)
    private static let limit = Duration.seconds(3)

    private let end = ContinuousClock.now + Self.limit
    private var reports = CursorReports()
    private var asked = 0

    var columns: [Int] { reports.columns }

    func blankLine() { _ = terminal_say("\r\u{1B}[K") }

    /// Asks about texts.
    ///
    /// - Returns: why there are fewer answers than questions; nil if there are as many.
    mutating func answers(to texts: [String]) -> DrawnWidths? {
      for text in texts {
        guard terminal_say("\r" + Sanitiser.clean(text) + "\u{1B}[6n") else { return .silent }
      }
      asked += texts.count
      var deadline = min(end, .now + Self.patience)
      while reports.columns.count < asked, .now < deadline {
        let before = reports.columns.count
        if let signal = waitForAnswer(until: deadline) { return .ended(signal) }
        if reports.columns.count > before { deadline = min(end, .now + Self.patience) }
      }
      return reports.columns.count < asked ? (reports.columns.isEmpty ? .silent : .unclear) : nil
    }

    /// - Returns: a signal, if one came instead.
    private mutating func waitForAnswer(until deadline: ContinuousClock.Instant) -> EndingSignal? {
      let left = max(.zero, deadline - .now)
      let result = WaitResult(rawValue: terminal_wait(Int32(clamping: Int((left / .milliseconds(1)).rounded(.up)))))
      if let signal = result.signals.first { return signal }
      if result.contains(.closed) { return .hangUp }
      guard result.contains(.input) else { return nil }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = terminal_hear(&bytes, Int32(bytes.count))
      reports.read(bytes.prefix(Int(count)))
      return reports.isInterrupted ? .interrupt : nil
    }
  }
}
