internal import Careers

extension PublishedCatalogue {
  /// The ids that names of a kind have.
  func ids(of kind: NamedKind) -> Set<String> {
    let ids: [String] =
      switch kind {
      case .documents: documents.map(\.id)
      case .sectors: sectors.map(\.id)
      case .occupations: occupations.map(\.id.rawValue)
      case .pathways: pathways.map(\.id.rawValue)
      case .levels: pathways.flatMap(\.levels).map(\.id.rawValue)
      case .jobTitles: jobTitles.map(\.id.rawValue)
      case .institutions: institutions.map(\.id.rawValue)
      case .courses: courses.map(\.id.rawValue)
      case .traits: traits.map(\.id.rawValue)
      case .qualifications: qualifications.map(\.id.rawValue)
      case .fields: fields.map(\.id)
      }
    return Set(ids)
  }
}
