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

extension RecordKind {
  /// The kind that stands above it in a list: levels under their pathway, job titles under their level, courses under their institution.
  public var above: RecordKind? {
    switch self {
    case .level: .pathway
    case .jobTitle: .level
    case .course: .institution
    case .occupation, .pathway, .unit, .institution, .trait, .qualification: nil
    }
  }
}
