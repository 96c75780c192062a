/// Any record of the catalogue.
public enum Record: Hashable, Sendable, Identifiable {
  case occupation(Occupation)
  case pathway(Pathway)
  case level(Level)
  case jobTitle(JobTitle)
  case unit(UnitOfCompetency)
  case cluster(RecognitionCluster)
  case course(Course)
  case institution(Institution)
  case trait(Trait)
  case qualification(Qualification)

  /// The properties that all records have.
  public var base: any CatalogueRecord {
    switch self {
    case .occupation(let record): record
    case .pathway(let record): record
    case .level(let record): record
    case .jobTitle(let record): record
    case .unit(let record): record
    case .cluster(let record): record
    case .course(let record): record
    case .institution(let record): record
    case .trait(let record): record
    case .qualification(let record): record
    }
  }

  public var id: RecordID { base.id }
  public var title: Text { base.title }
  public var kind: RecordKind { type(of: base).kind }
}

extension Record: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, title
  }

  public init(from decoder: any Decoder) throws {
    switch try decoder.container(keyedBy: CodingKeys.self).decode(RecordKind.self, forKey: .kind) {
    case .occupation: self = .occupation(try Occupation(from: decoder))
    case .pathway: self = .pathway(try Pathway(from: decoder))
    case .level: self = .level(try Level(from: decoder))
    case .jobTitle: self = .jobTitle(try JobTitle(from: decoder))
    case .unit: self = .unit(try UnitOfCompetency(from: decoder))
    case .cluster: self = .cluster(try RecognitionCluster(from: decoder))
    case .course: self = .course(try Course(from: decoder))
    case .institution: self = .institution(try Institution(from: decoder))
    case .trait: self = .trait(try Trait(from: decoder))
    case .qualification: self = .qualification(try Qualification(from: decoder))
    }
  }

  /// Writes `kind` and `title` beside the record's own keys; a level's own key for its title is `name`.
  public func encode(to encoder: any Encoder) throws {
    try base.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(title, forKey: .title)
  }
}

/// The properties that all records of the catalogue have.
public protocol CatalogueRecord: Codable, Hashable, Sendable, Identifiable where ID == RecordID {
  static var kind: RecordKind { get }
  var id: RecordID { get }
  var title: Text { get }
  /// Nil for a record that no document publishes.
  var provenance: Provenance? { get }
  var notes: [Note] { get }
  /// Further words of ours to find it by, in either language.
  var also: [String] { get }
}

/// The id and title of a record.
public struct NamedRecord: Codable, Hashable, Sendable, Identifiable {
  public var id: RecordID
  public var title: Text

  public init(id: RecordID, title: Text) {
    self.id = id
    self.title = title
  }
}

extension Record {
  /// The records with titles needed to show this one. It already holds some titles, such as those of listed courses.
  public var references: Set<RecordID> {
    switch self {
    case .occupation(let record): record.references
    case .pathway(let record): Set(record.levels.flatMap(\.units))
    case .level(let record): Set(record.units + [record.pathway] + record.neighbours + record.links.flatMap(\.ends))
    case .jobTitle(let record): Set([record.level] + record.links.flatMap(\.ends))
    case .unit(let record): Set(record.levels + record.levels.compactMap(\.parent))
    case .cluster(let record): Set(record.units + record.levels + record.levels.compactMap(\.parent))
    case .course(let record): Set([record.institution] + [record.award].compactMap(\.self) + record.occupations)
    case .institution(let record): Set(record.courses)
    case .trait(let record): Set(record.occupations)
    case .qualification(let record): Set(record.occupations + record.courses.map(\.institution))
    }
  }
}

extension Occupation {
  fileprivate var references: Set<RecordID> {
    Set(traits)
      .union(training.flatMap(\.qualifications))
      .union(training.flatMap(\.courses).map(\.institution))
      .union(entry.flatMap(\.qualifications))
      .union(links.flatMap(\.ends))
      .union(similar.map(\.id))
  }
}

extension Link {
  /// Both ends, and the records they belong to.
  fileprivate var ends: [RecordID] { [occupation, pathway] + [occupation.parent, pathway.parent].compactMap(\.self) }
}
