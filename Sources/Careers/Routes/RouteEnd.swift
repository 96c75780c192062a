/// One end of a route: an occupation, a rung of one, a level of a pathway, or a job title.
public struct RouteEnd: Hashable, Sendable, Identifiable {
  /// Which of the two ends.
  public enum Side: Hashable, Sendable {
    case start, goal
  }

  public let record: Record
  /// The rung of an occupation, from 1 for the lowest; nil for the whole record.
  public let rung: Int?

  /// - Throws: ``RouteError`` if no route leads to or from such a record, or if it has no such rung.
  public init(_ record: Record, rung: Int? = nil, as side: Side) throws(RouteError) {
    guard record.kind.isComparable else { throw .kind(record.id, record.kind, side, instead: record.nearestEnds) }
    self.record = record
    self.rung = rung
    let count = occupation?.ladder.count ?? 0
    if let rung, rung < 1 || rung > count { throw .rung(record.id, rung, of: count) }
  }

  /// The id of the record; a rung adds its number: `it-technician#2`.
  public var id: RecordID { RecordID(record.id.rawValue + (rung.map { "#\($0)" } ?? "")) }
}

extension RouteEnd {
  /// The record's id and the rung's number in the id of an end.
  public static func parts(of id: String) -> (record: String, rung: Int?) {
    guard let mark = id.lastIndex(of: "#"), let rung = Int(id[id.index(after: mark)...]) else { return (id, nil) }
    return (String(id[..<mark]), rung)
  }

  /// The record's title, or that of the rung.
  public var title: Text {
    guard let rung, let ladder = occupation?.ladder else { return record.title }
    return ladder[rung - 1].title
  }

  var occupation: Occupation? {
    if case .occupation(let occupation) = record { occupation } else { nil }
  }

  /// The level that it is, or that it is a job title of; nil for an occupation.
  var level: RecordID? {
    switch record {
    case .level(let level): level.id
    case .jobTitle(let jobTitle): jobTitle.level
    default: nil
    }
  }

  /// Whether a person who starts here is at the goal already. Without a rung, they start at the first.
  func isSame(as goal: RouteEnd) -> Bool {
    record.id == goal.record.id && (goal.rung == nil || goal.rung == (rung ?? 1))
  }
}

extension Record {
  /// The nearest records that routes lead to; none for an institution, which only names courses.
  fileprivate var nearestEnds: [RecordID] {
    switch self {
    case .occupation, .level, .jobTitle: [id]
    case .pathway(let pathway): pathway.levels.map(\.id)
    case .unit(let unit): unit.levels
    case .cluster(let cluster): cluster.levels
    case .course(let course): course.occupations
    case .trait(let trait): trait.occupations
    case .qualification(let qualification): qualification.occupations
    case .institution: []
    }
  }
}
