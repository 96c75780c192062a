/// One level of work in a pathway.
public struct Level: CatalogueRecord {
  public static let kind = RecordKind.level

  public var id: RecordID
  public var name: Text
  public var provenance: Provenance?
  public var pathway: RecordID
  /// Its place from the bottom, from 1.
  public var step: Int
  /// The number of levels in the pathway.
  public var steps: Int
  /// The levels next to it in the pathway; nil at its ends.
  public var above: RecordID?
  public var below: RecordID?
  public var description: Text
  public var jobTitles: [NamedRecord]
  public var areas: [FunctionalArea]
  /// First and last line of its table in the document's plain text.
  public var tableLines: ClosedRange<Int>?
  public var links: [Link]
  /// Where to ask about the recognition of prior learning, if it is among the routes.
  public var addresses: [WebAddress]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, name: Text, provenance: Provenance? = nil, pathway: RecordID, step: Int, steps: Int, above: RecordID? = nil,
    below: RecordID? = nil, description: Text, jobTitles: [NamedRecord] = [], areas: [FunctionalArea] = [],
    tableLines: ClosedRange<Int>? = nil, links: [Link] = [], addresses: [WebAddress] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.name = name
    self.provenance = provenance
    self.pathway = pathway
    self.step = step
    self.steps = steps
    self.above = above
    self.below = below
    self.description = description
    self.jobTitles = jobTitles
    self.areas = areas
    self.tableLines = tableLines
    self.links = links
    self.addresses = addresses
    self.notes = notes
    self.also = also
  }
}

extension Level {
  /// The level's `name`.
  public var title: Text { name }

  /// Whether the source text is cut off here: something that every level states is missing.
  var isCut: Bool {
    ([description] + areas.map(\.name)).contains(Wording.notStated) || areas.isEmpty || tasks.contains(where: \.routes.isEmpty)
  }

  /// The key tasks of all its areas.
  public var tasks: [KeyTask] { areas.flatMap(\.tasks) }

  /// The levels above and below it.
  var neighbours: [RecordID] { [above, below].compactMap(\.self) }

  /// The codes of its units in order of the tasks, each once.
  public var units: [RecordID] { tasks.flatMap(\.units).unique }

  /// Its routes in order of the tasks, each once regardless of lines.
  public var routes: [Route] { tasks.flatMap(\.routes).unique(by: \.withoutLines) }

  /// The QF levels in the codes of its units.
  public var unitLevels: Set<QFLevel> { Set(units.compactMap { UnitOfCompetency.qfLevel(ofCode: $0.rawValue) }) }
}

/// A functional area of a level, with its key tasks.
public struct FunctionalArea: Codable, Hashable, Sendable {
  public var name: Text
  public var tasks: [KeyTask]
  public var lines: ClosedRange<Int>?

  public init(name: Text, tasks: [KeyTask], lines: ClosedRange<Int>? = nil) {
    self.name = name
    self.tasks = tasks
    self.lines = lines
  }
}

/// A key task, the units of competency it needs, and the routes to them.
public struct KeyTask: Hashable, Sendable {
  /// Its number within the level, from 1.
  public var number: Int
  public var text: Text
  /// Codes of ``UnitOfCompetency`` records.
  public var units: [RecordID]
  /// Its own routes, or its level's if the document has one cell for the whole level.
  public var routes: [Route]
  public var lines: ClosedRange<Int>?
  /// Our tags.
  public var activities: [Activity]

  public init(
    number: Int, text: Text, units: [RecordID], routes: [Route], lines: ClosedRange<Int>? = nil, activities: [Activity] = []
  ) {
    self.number = number
    self.text = text
    self.units = units
    self.routes = routes
    self.lines = lines
    self.activities = activities
  }
}

extension KeyTask: Codable {
  private enum CodingKeys: String, CodingKey {
    case number, text, units, routes, lines, activities
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    number = try container.decode(Int.self, forKey: .number)
    text = try container.decode(Text.self, forKey: .text)
    units = try container.decode([RecordID].self, forKey: .units)
    routes = try container.decode([Route].self, forKey: .routes)
    lines = try container.decodeIfPresent(ClosedRange<Int>.self, forKey: .lines)
    activities = try container.decodeIfPresent([Activity].self, forKey: .activities) ?? []
  }

  /// Without activities it has no key for them, as in files compiled before there were any.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(text, forKey: .text)
    try container.encode(units, forKey: .units)
    try container.encode(routes, forKey: .routes)
    try container.encodeIfPresent(lines, forKey: .lines)
    if !activities.isEmpty { try container.encode(activities, forKey: .activities) }
  }
}

/// A route to meet the competency requirements of a task.
public struct Route: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    /// A training programme that leads to a certificate.
    case training
    /// Recognition of prior learning, by a cluster of units.
    case recognitionOfPriorLearning = "rpl"
  }

  public var kind: Kind
  /// The QF level of the certificate or cluster, which may differ from the units'.
  public var qfLevel: QFLevel
  /// The code of the cluster, for recognition of prior learning.
  public var cluster: String?
  public var lines: ClosedRange<Int>?

  /// The route regardless of where the document states it.
  var withoutLines: Route {
    var route = self
    route.lines = nil
    return route
  }

  public init(kind: Kind, qfLevel: QFLevel, cluster: String? = nil, lines: ClosedRange<Int>? = nil) {
    self.kind = kind
    self.qfLevel = qfLevel
    self.cluster = cluster
    self.lines = lines
  }
}

extension Route {
  /// The id of its ``RecognitionCluster``; nil for training.
  public var clusterID: RecordID? { kind == .recognitionOfPriorLearning ? cluster.map { RecordID($0) } : nil }

  public var text: Text {
    let level = qfLevel.text
    let (english, chinese) = (level.words(in: .english), level.words(in: .traditionalChinese))
    return switch kind {
    case .training: Text("Training towards a certificate, \(english)", "修讀培訓課程取得證書，\(chinese)")
    case .recognitionOfPriorLearning:
      Text(
        "Recognition of prior learning, \(english), cluster \(cluster ?? "")", "過往資歷認可，\(chinese)，組合 \(cluster ?? "")")
    }
  }
}
