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

  var text: String
  var style: Style = .plain
}
