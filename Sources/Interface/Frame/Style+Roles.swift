internal import Canvas
internal import Typesetting

extension Style {
  static let strong = Style(isBold: true)
  static let dim = Style(isDim: true)
  /// What codes are drawn in: dark on light, whatever the terminal's own colours.
  static let paper = Style(foreground: .black, background: .brightWhite)

  /// How a role looks. Each differs by more than its colour, which some terminals lack and some eyes don't see.
  init(_ role: Span.Style) {
    switch role {
    case .plain: self = .plain
    case .strong: self = .strong
    case .dim: self = .dim
    case .accent: self = Style(foreground: .cyan)
    case .heading: self = Style(isUnderlined: true)
    case .different: self = Style(foreground: .magenta, isBold: true)
    case .link: self = .plain
    }
  }
}
