/// A kind of record, in the order of lists.
public enum RecordKind: String, Codable, CaseIterable, Hashable, Sendable {
  case occupation
  case pathway
  case level
  case jobTitle = "job-title"
  case unit
  case cluster
  case course
  case institution
  case trait
  case qualification

  /// Its place among all kinds, from 0.
  package var ordinal: Int {
    switch self {
    case .occupation: 0
    case .pathway: 1
    case .level: 2
    case .jobTitle: 3
    case .unit: 4
    case .cluster: 5
    case .course: 6
    case .institution: 7
    case .trait: 8
    case .qualification: 9
    }
  }

  /// Hashes the ordinal: kinds are looked up for every record, and hashing their words takes far longer.
  public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }

  /// The word for commands: `occupations`, `job-titles`.
  public var plural: String { rawValue + "s" }
}

extension RecordKind {
  /// The kind that lists show this one under: levels under their pathway, job titles under their level, courses under their institution.
  public var parent: RecordKind? {
    switch self {
    case .level: .pathway
    case .jobTitle: .level
    case .course: .institution
    case .occupation, .pathway, .unit, .cluster, .institution, .trait, .qualification: nil
    }
  }
}

extension RecordKind {
  /// The name of one record: “Job title”.
  public var title: Text {
    switch self {
    case .occupation: Text("Occupation", "職業")
    case .pathway: Text("Pathway", "資歷階梯")
    case .level: Text("Level", "級別")
    case .jobTitle: Text("Job title", "職位")
    case .unit: Text("Unit of competency", "能力單元")
    case .cluster: Text("Recognition cluster", "能力單元組合")
    case .course: Text("Course", "課程")
    case .institution: Text("Institution", "院校")
    case .trait: Text("Trait", "性格")
    case .qualification: Text("Qualification", "資歷")
    }
  }

  /// The name of several records: “Job titles”.
  public var pluralTitle: Text {
    switch self {
    case .unit: Text("Units of competency", "能力單元")
    default: Text((title.english ?? "") + "s", title.traditionalChinese ?? "")
    }
  }

  /// The English article before its name: “an” occupation.
  package var article: String { self == .occupation || self == .institution ? "an" : "a" }
}
