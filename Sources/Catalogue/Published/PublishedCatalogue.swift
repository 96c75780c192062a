public import Careers

/// The records of all documents: the half of a catalogue that the import of a new edition replaces.
public struct PublishedCatalogue: Hashable, Sendable {
  public var documents: [Document]
  public var sectors: [Sector]
  public var occupations: [Occupation]
  public var pathways: [Pathway]
  public var jobTitles: [JobTitle]
  public var units: [UnitOfCompetency]
  public var institutions: [Institution]
  public var courses: [Course]
  public var traits: [Trait]
  public var qualifications: [Qualification]
  public var fields: [FieldOfStudy]

  public init(
    documents: [Document] = [], sectors: [Sector] = [], occupations: [Occupation] = [], pathways: [Pathway] = [],
    jobTitles: [JobTitle] = [], units: [UnitOfCompetency] = [], institutions: [Institution] = [], courses: [Course] = [],
    traits: [Trait] = [], qualifications: [Qualification] = [], fields: [FieldOfStudy] = []
  ) {
    self.documents = documents
    self.sectors = sectors
    self.occupations = occupations
    self.pathways = pathways
    self.jobTitles = jobTitles
    self.units = units
    self.institutions = institutions
    self.courses = courses
    self.traits = traits
    self.qualifications = qualifications
    self.fields = fields
  }
}

extension PublishedCatalogue {
  /// The ids of documents that state pay without its currency or its period.
  public var documentsWithoutPayUnit: [String] {
    let lacking = occupations.filter { $0.ladder.contains { $0.pay?.ours.isEmpty == false } }
    return lacking.compactMap(\.provenance?.document).unique
  }
}
