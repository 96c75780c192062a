/// Any record of the catalogue.
public enum Record: Hashable, Sendable, Identifiable {
  case occupation(Occupation)
  case pathway(Pathway)
  case level(Level)
  case jobTitle(JobTitle)
  case unit(UnitOfCompetency)
  case course(Course)
  case institution(Institution)
  case trait(Trait)
  case qualification(Qualification)

  /// What the record shares with all others.
  public var base: any CatalogueRecord {
    switch self {
    case .occupation(let record): record
    case .pathway(let record): record
    case .level(let record): record
    case .jobTitle(let record): record
    case .unit(let record): record
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
    case .course: self = .course(try Course(from: decoder))
    case .institution: self = .institution(try Institution(from: decoder))
    case .trait: self = .trait(try Trait(from: decoder))
    case .qualification: self = .qualification(try Qualification(from: decoder))
    }
  }

  /// Writes the record's own keys, and beside them its `kind` and its `title`, which a level calls its name.
  public func encode(to encoder: any Encoder) throws {
    try base.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(title, forKey: .title)
  }
}
