internal import TextLayout

/// Text of one style.
struct Span: Hashable {
  enum Style: Hashable {
    case plain, strong, dim, accent, heading, different

    /// The parameters of the terminal's SGR sequence (ECMA-48): attributes and the 16 named colours only.
    var sgr: String? {
      switch self {
      case .plain: nil
      case .strong: "1"
      case .dim: "2"
      case .accent: "36"
      case .heading: "4"
      case .different: "1"
      }
    }
  }

  /// Harmless: what could move the cursor is taken out here, before anything is measured.
  let text: String
  let style: Style

  init(text: String, style: Style = .plain) {
    self.text = Sanitiser.clean(text)
    self.style = style
  }
}
