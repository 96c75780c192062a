/// A kind of name that has an id.
public enum NamedKind: String, CaseIterable, Hashable, Sendable {
  /// Documents by the names of their files, all others by what documents call them.
  case documents, sectors, occupations, pathways, levels
  case jobTitles = "job-titles"
  case institutions, courses, traits, qualifications, fields

  /// Names that can't have the same id: records are found by it, whatever their kind.
  enum Space: Hashable {
    case documents, sectors, fields, records
  }

  /// Of how many parts an id is, with slashes between them.
  public var parts: Int {
    switch self {
    case .levels, .courses: 2
    case .jobTitles: 3
    case .documents, .sectors, .occupations, .pathways, .institutions, .traits, .qualifications, .fields: 1
    }
  }

  var space: Space {
    switch self {
    case .documents: .documents
    case .sectors: .sectors
    case .fields: .fields
    case .occupations, .pathways, .levels, .jobTitles, .institutions, .courses, .traits, .qualifications: .records
    }
  }
}
