internal import Careers

extension PageStyle {
  /// What stands below a requirement or a route for somebody who told what they hold: a sign, and the same in words.
  func lines(standing: RequirementStanding?, distance: QFDistance?, indent: Int) -> [StyledLine] {
    let standing = standing.map { mark(glyphs.sign(of: $0), $0.title, style: $0.style, indent: indent) } ?? []
    let distance = distance.map { mark(glyphs.sign(of: $0), $0.text, style: .dim, indent: indent) } ?? []
    return standing + distance
  }

  private func mark(_ sign: String, _ text: Text, style: Span.Style, indent: Int) -> [StyledLine] {
    WrappedText.lines(sign + " " + words(text), style: style, indent: indent, width: width)
  }
}

extension RequirementStanding {
  fileprivate var style: Span.Style {
    switch self {
    case .met: .accent
    case .notMet: .different
    case .toJudge: .dim
    }
  }
}
