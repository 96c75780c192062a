internal import TextLayout

/// One line of output.
struct StyledLine: Hashable {
  var spans: [Span]

  init(_ spans: [Span] = []) {
    self.spans = spans
  }

  init(_ text: String, _ style: Span.Style = .plain) {
    spans = [Span(text: text, style: style)]
  }

  /// Cells.
  var width: Int { spans.reduce(0) { $0 + CellWidth.of($1.text) } }

  /// The line with blanks up to a width in cells.
  func padded(to width: Int) -> StyledLine {
    StyledLine(spans + [Span(text: String(repeating: " ", count: max(0, width - self.width)))])
  }

  static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    StyledLine(left.spans + right.spans)
  }

  /// What is printed; trailing blanks are dropped.
  func rendered(color: Bool) -> String {
    var spans = spans
    while let last = spans.popLast() {
      let text = last.text.trimmingTrailingBlanks
      if !text.isEmpty {
        spans.append(Span(text: text, style: last.style))
        break
      }
    }
    return spans.map { span in
      guard color, let sgr = span.style.sgr else { return span.text }
      return "\u{1B}[\(sgr)m\(span.text)\u{1B}[0m"
    }.joined()
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
