/// A part of a page, the same in every language and at every width.
public enum PageAnchor: Hashable, Sendable {
  case header
  /// A section's heading, by the section's place in the presentation.
  case section(Int)
  case row(section: Int, row: Int)
  case footer
}
