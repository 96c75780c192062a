internal import CTerminal
public import Canvas
internal import TextLayout

/// How wide a terminal really draws texts, as it says itself: no table knows.
public enum DrawnWidths: Hashable, Sendable {
  /// Cells, of each text that was asked about.
  case measured([Int])
  /// The terminal doesn't answer.
  case silent
  /// What it answers makes no sense.
  case unclear
  /// There is no terminal to ask, or it belongs to another process just now.
  case unavailable
  /// A signal came while it was asked, Ctrl-C among them, or it has gone.
  case ended(EndingSignal)

  /// Draws texts on the cursor's line, one over the other, and asks after each where the cursor is. What is typed meanwhile is
  /// dropped, and the line is blank in the end. It takes no longer than three seconds.
  public static func ask(about texts: [String]) -> DrawnWidths {
    guard terminal_borrow() else { return .unavailable }
    defer { terminal_return() }
    var inquiry = Inquiry()
    defer { inquiry.blankLine() }
    // One question first: of a terminal that answers late, no more than one answer comes when nobody waits for it any more.
    if let failure = inquiry.answers(to: [""]) { return failure }
    return inquiry.answers(to: texts) ?? judge(inquiry.columns, of: texts)
  }

  /// What reports say, the first of them about a blank line.
  static func judge(_ columns: [Int], of texts: [String]) -> DrawnWidths {
    let widths = columns.dropFirst().map { $0 - 1 }
    let fit = zip(widths, texts).allSatisfy { (0...most(of: $1)).contains($0) }
    return columns.first == 1 && widths.count == texts.count && fit ? .measured(widths) : .unclear
  }

  /// No terminal takes more than a cell for a byte.
  private static func most(of text: String) -> Int { text.utf8.count }
}

extension DrawnWidths {
  /// Questions that have been asked, and what came in.
  private struct Inquiry {
    /// How long a terminal may think about an answer, and how long all of it may take.
    private static let patience = Duration.seconds(1)
    private static let limit = Duration.seconds(3)

    private let end = ContinuousClock.now + Self.limit
    private var reports = CursorReports()
    private var asked = 0

    var columns: [Int] { reports.columns }

    func blankLine() { _ = terminal_say("\r\u{1B}[K") }

    /// Asks about texts.
    ///
    /// - Returns: why there are fewer answers than questions; nil where there are as many.
    mutating func answers(to texts: [String]) -> DrawnWidths? {
      for text in texts {
        guard terminal_say("\r" + Sanitiser.clean(text) + "\u{1B}[6n") else { return .silent }
      }
      asked += texts.count
      var deadline = min(end, .now + Self.patience)
      while reports.columns.count < asked, .now < deadline {
        let before = reports.columns.count
        if let signal = hear(until: deadline) { return .ended(signal) }
        if reports.columns.count > before { deadline = min(end, .now + Self.patience) }
      }
      return reports.columns.count < asked ? (reports.columns.isEmpty ? .silent : .unclear) : nil
    }

    /// - Returns: the signal that came instead.
    private mutating func hear(until deadline: ContinuousClock.Instant) -> EndingSignal? {
      let left = max(.zero, deadline - .now)
      let result = WaitResult(rawValue: terminal_wait(Int32(clamping: Int((left / .milliseconds(1)).rounded(.up)))))
      if let signal = result.signals.first { return signal }
      if result.contains(.closed) { return .hangUp }
      guard result.contains(.input) else { return nil }
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = terminal_hear(&bytes, Int32(bytes.count))
      reports.take(bytes.prefix(Int(count)))
      return reports.isInterrupted ? .interrupt : nil
    }
  }
}
