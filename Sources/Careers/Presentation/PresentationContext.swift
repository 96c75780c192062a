/// The titles, documents and levels that records take from others when shown.
public struct PresentationContext: Hashable, Sendable {
  /// The titles of the records that they refer to.
  public var titles: [RecordID: Text]
  public var documents: [Document]
  /// The levels of job titles, and those that units and clusters are used at.
  public var levels: [RecordID: Level]
  /// The titles of the fields of study that a person names, by their ids.
  public var fields: [String: Text]

  public init(
    titles: [RecordID: Text] = [:], documents: [Document] = [], levels: [RecordID: Level] = [:], fields: [String: Text] = [:]
  ) {
    self.titles = titles
    self.documents = documents
    self.levels = levels
    self.fields = fields
  }

  /// The title of a record, or its id if the context lacks it.
  public func title(of id: RecordID) -> Text {
    titles[id] ?? Text(verbatim: id.rawValue)
  }

  /// The title of the record that one belongs to, such as a level’s pathway; nil if the context lacks it.
  func titleOfParent(of id: RecordID) -> Text? {
    id.parent.flatMap { titles[$0] }
  }

  public func document(_ id: String) -> Document? {
    documents.first { $0.id == id }
  }
}

extension Library {
  /// The context to show these records in.
  public func context(for records: [Record]) throws -> PresentationContext {
    var levels: [RecordID: Level] = [:]
    for case .jobTitle(let jobTitle) in records {
      if case .level(let level)? = try record(jobTitle.level) { levels[level.id] = level }
    }
    let shown = records + levels.values.map(Record.level)
    for id in records.flatMap(\.levelsOfUse) where levels[id] == nil {
      if case .level(let level)? = try record(id) { levels[id] = level }
    }
    let sources = Set(records.compactMap(\.base.provenance?.document))
    let references = shown.reduce(into: Set<RecordID>()) { $0.formUnion($1.references) }
    return PresentationContext(titles: try titles(of: references), documents: try documents(sources), levels: levels)
  }

  /// The same for a person: reasons also name the award and the fields that they have.
  public func context(for records: [Record], profile: Profile) throws -> PresentationContext {
    try naming(profile, in: context(for: records))
  }

  /// A context with the titles of what a person has.
  public func naming(_ profile: Profile, in context: PresentationContext) throws -> PresentationContext {
    var context = context
    if let award = profile.award { context.titles.merge(try titles(of: [award.id])) { known, _ in known } }
    if !profile.fields.isEmpty { context.fields = Dictionary(try fieldsOfStudy().map { ($0.id, $0.title) }) { first, _ in first } }
    return context
  }
}

extension Record {
  /// The levels that a unit or a cluster is used at.
  fileprivate var levelsOfUse: [RecordID] {
    switch self {
    case .unit(let unit): unit.levels
    case .cluster(let cluster): cluster.levels
    default: []
    }
  }

  /// The kind of record in a few words.
  func byline(in context: PresentationContext) -> Text {
    let kind = kind.title
    switch self {
    case .level(let level):
      return context.title(of: level.pathway).mapped { language, pathway in
        language == .english
          ? "Step \(level.step) of \(level.steps) from the bottom, \(pathway)"
          : "\(pathway)，由下而上第\(level.step)級，共\(level.steps)級"
      }
    case .jobTitle(let jobTitle):
      return context.title(of: jobTitle.level).mapped { language, level in
        language == .english ? "Job title at \(level) level" : "\(level)的職位"
      }
    case .unit(let unit):
      return .joined([kind, Text(verbatim: unit.id.rawValue), unit.qfLevel.text], separator: Text(" · ", " · "))
    case .cluster(let cluster):
      return .joined([kind, cluster.qfLevel.text], separator: Text(" · ", " · "))
    case .course(let course):
      return .joined([kind, context.title(of: course.institution)], separator: Text(" · ", " · "))
    default:
      return kind
    }
  }
}
