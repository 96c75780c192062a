/// A unit of competency; its id is its code.
public struct UnitOfCompetency: CatalogueRecord {
  public static let kind = RecordKind.unit

  public var id: RecordID
  public var title: Text
  public var provenance: Provenance?
  public var qfLevel: QFLevel
  /// The levels that need it.
  public var levels: [RecordID]
  public var uses: [UnitUse]
  /// Where to ask about the recognition of prior learning, if it is a route of a key task that needs the unit.
  public var addresses: [WebAddress]
  public var notes: [Note]
  public var also: [String]

  public init(
    id: RecordID, title: Text, provenance: Provenance? = nil, qfLevel: QFLevel, levels: [RecordID] = [], uses: [UnitUse] = [],
    addresses: [WebAddress] = [], notes: [Note] = [], also: [String] = []
  ) {
    self.id = id
    self.title = title
    self.provenance = provenance
    self.qfLevel = qfLevel
    self.levels = levels
    self.uses = uses
    self.addresses = addresses
    self.notes = notes
    self.also = also
  }

  /// The QF level in a code of the HKQF: the digit after the last `L` (`111128L5`), or the first digit of an older code (`ITSWSM603A`).
  public static func qfLevel(ofCode code: String) -> QFLevel? {
    let digit: Character?
    if code.first?.isNumber == true {
      digit = code.dropLast().last == "L" ? code.last : nil
    } else {
      digit = code.first { $0.isNumber }
    }
    return digit.flatMap(\.wholeNumberValue).flatMap(QFLevel.init(rawValue:))
  }
}

/// A key task that needs a unit.
public struct UnitUse: Codable, Hashable, Sendable {
  public var level: RecordID
  public var area: Text
  /// The number of the key task within the level.
  public var task: Int

  public init(level: RecordID, area: Text, task: Int) {
    self.level = level
    self.area = area
    self.task = task
  }
}
