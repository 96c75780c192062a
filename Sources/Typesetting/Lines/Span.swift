internal import TextLayout

/// Text of one style.
public struct Span: Hashable, Sendable {
  /// What text is, which each output shows in its own way.
  public enum Style: Hashable, Sendable {
    case plain, strong, dim, accent, heading, different, link
  }

  /// Harmless: what could move the cursor is taken out here, before anything is measured.
  public let text: String
  public let style: Style

  public init(text: String, style: Style = .plain) {
    self.text = Sanitiser.clean(text)
    self.style = style
  }
}
