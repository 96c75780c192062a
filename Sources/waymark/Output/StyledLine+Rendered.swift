internal import Typesetting

extension StyledLine {
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

extension Span.Style {
  /// The parameters of the terminal's SGR sequence (ECMA-48): attributes and the 16 named colours only.
  fileprivate var sgr: String? {
    switch self {
    case .plain, .link: nil
    case .strong: "1"
    case .dim: "2"
    case .accent: "36"
    case .heading: "4"
    case .different: "1"
    }
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
