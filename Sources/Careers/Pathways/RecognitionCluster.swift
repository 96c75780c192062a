/// A cluster of units of competency for the recognition of prior learning; its id and its title are its code.
///
/// Documents name clusters only as routes of key tasks, so each is made from the routes that name it.
public struct RecognitionCluster: CatalogueRecord {
  public static let kind = RecordKind.cluster

  public var id: RecordID
  /// The document of the first route that names it, and the lines from its first route there to its last.
  public var provenance: Provenance?
  /// The QF level that its first route states.
  public var qfLevel: QFLevel
  /// The levels of work with key tasks that it covers.
  public var levels: [RecordID]
  public var uses: [ClusterUse]
  /// Where to ask about the recognition of prior learning.
  public var addresses: [WebAddress]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, provenance: Provenance? = nil, qfLevel: QFLevel, levels: [RecordID] = [], uses: [ClusterUse] = [],
    addresses: [WebAddress] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.provenance = provenance
    self.qfLevel = qfLevel
    self.levels = levels
    self.uses = uses
    self.addresses = addresses
    self.notes = notes
    self.also = also
  }
}

extension RecognitionCluster {
  /// The code, in both languages.
  public var title: Text { Text(verbatim: id.rawValue) }

  /// The codes of the units that its key tasks need, each once.
  public var units: [RecordID] { uses.flatMap(\.units).unique }
}

/// A key task that a cluster covers.
public struct ClusterUse: Codable, Hashable, Sendable {
  public var level: RecordID
  public var area: Text
  /// The number of the key task within the level.
  public var task: Int
  /// The codes of the units that the key task needs.
  public var units: [RecordID]

  public init(level: RecordID, area: Text, task: Int, units: [RecordID]) {
    self.level = level
    self.area = area
    self.task = task
    self.units = units
  }
}
