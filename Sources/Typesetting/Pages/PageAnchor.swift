/// A part of a page, the same in every language and at every width.
public enum PageAnchor: Codable, Hashable, Sendable {
  case header
  /// The heading over a counsellor's notes, and each of these by its place.
  case notes
  case note(Int)
  /// A section's heading, by the section's place in the presentation.
  case section(Int)
  case row(section: Int, row: Int)
  case footer
}
