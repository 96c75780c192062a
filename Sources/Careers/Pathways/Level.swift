/// One level of work in a pathway.
public struct Level: CatalogueRecord {
  public static let kind = RecordKind.level

  public var id: RecordID
  public var name: Text
  public var provenance: Provenance?
  public var pathway: RecordID
  /// Its place from the bottom, from 1, and how many levels the pathway has.
  public var step: Int
  public var steps: Int
  public var description: Text
  public var jobTitles: [NamedRecord]
  public var areas: [FunctionalArea]
  /// First and last line of its table.
  public var tableLines: ClosedRange<Int>?
  public var links: [Link]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, name: Text, provenance: Provenance? = nil, pathway: RecordID, step: Int, steps: Int, description: Text,
    jobTitles: [NamedRecord] = [], areas: [FunctionalArea] = [], tableLines: ClosedRange<Int>? = nil, links: [Link] = [],
    notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.name = name
    self.provenance = provenance
    self.pathway = pathway
    self.step = step
    self.steps = steps
    self.description = description
    self.jobTitles = jobTitles
    self.areas = areas
    self.tableLines = tableLines
    self.links = links
    self.notes = notes
    self.also = also
  }
}

extension Level {
  /// Its name, as every record has a title.
  public var title: Text { name }

  /// Whether the text that was read begins or ends within it: something is missing then that every level states.
  var isCut: Bool {
    ([description] + areas.map(\.name)).contains(Wording.notStated) || areas.isEmpty || tasks.contains(where: \.routes.isEmpty)
  }

  /// The key tasks of all its areas.
  public var tasks: [KeyTask] { areas.flatMap(\.tasks) }

  /// The codes of its units in the order of the tasks, each once.
  public var units: [RecordID] { tasks.flatMap(\.units).unique }

  /// Its routes in the order of the tasks, each once: two that differ by their lines alone are one.
  public var routes: [Route] { tasks.flatMap(\.routes).unique(by: \.placeless) }

  /// The QF levels of its units.
  public var unitLevels: Set<QFLevel> { Set(units.compactMap { UnitOfCompetency.qfLevel(ofCode: $0.rawValue) }) }
}
