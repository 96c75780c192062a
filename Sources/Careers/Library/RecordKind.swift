/// The kinds of record that a library holds, in the order that lists show them.
public enum RecordKind: String, Codable, CaseIterable, Hashable, Sendable {
  case occupation
  case pathway
  case level
  case jobTitle = "job-title"
  case unit
  case course
  case institution
  case trait
  case qualification

  /// The word that commands take: `occupations`, `job-titles`.
  public var plural: String { rawValue + "s" }
}
