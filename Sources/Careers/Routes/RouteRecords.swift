/// The records that a route is worked out from.
public struct RouteRecords: Hashable, Sendable {
  /// The pathways of both ends, and those that an occupation at an end is linked to.
  public var pathways: [Pathway]
  /// The qualifications that the goal asks for.
  public var qualifications: [Qualification]
  /// The titles of the records that all of them refer to.
  public var context: PresentationContext

  public init(pathways: [Pathway] = [], qualifications: [Qualification] = [], context: PresentationContext = PresentationContext()) {
    self.pathways = pathways
    self.qualifications = qualifications
    self.context = context
  }
}

extension RouteRecords {
  /// The place of a level or a job title; nil if no pathway has it.
  func place(of id: RecordID) -> RoutePlace? {
    for pathway in pathways {
      for level in pathway.levels where level.id == id || level.jobTitles.contains(where: { $0.id == id }) {
        return RoutePlace(pathway: pathway, level: level)
      }
    }
    return nil
  }

  /// The place of an end; nil for an occupation.
  ///
  /// - Throws: ``RouteError/noLevel(_:)`` if no pathway has its level.
  func place(of end: RouteEnd) throws(RouteError) -> RoutePlace? {
    guard let level = end.level else { return nil }
    guard let place = place(of: level) else { throw .noLevel(end.record.id) }
    return place
  }
}

/// A level in its pathway.
struct RoutePlace {
  let pathway: Pathway
  let level: Level
}

extension Library {
  /// An end of a route.
  ///
  /// - Throws: ``RouteError`` as ``RouteEnd/init(_:rung:as:)`` does; for an institution, it names the occupations that list its courses.
  public func routeEnd(at found: Record, rung: Int? = nil, as side: RouteEnd.Side) throws -> RouteEnd {
    guard case .institution(let institution) = found else { return try RouteEnd(found, rung: rung, as: side) }
    let occupations = try institution.courses.flatMap { id -> [RecordID] in
      guard case .course(let course)? = try record(id) else { return [] }
      return course.occupations
    }
    throw RouteError.kind(institution.id, .institution, side, instead: occupations.unique)
  }

  /// The records that a route between two ends is worked out from.
  public func routeRecords(from: RouteEnd?, to: RouteEnd) throws -> RouteRecords {
    let ends = [from, to].compactMap(\.self)
    let pathways = try ends.flatMap(\.places).compactMap(pathwayID).unique.compactMap { id -> Pathway? in
      guard case .pathway(let pathway)? = try record(id) else { return nil }
      return pathway
    }
    let asked = to.occupation?.entry.flatMap(\.qualifications).unique ?? []
    let qualifications = try asked.compactMap { id -> Qualification? in
      guard case .qualification(let qualification)? = try record(id) else { return nil }
      return qualification
    }
    let shown: [Record] =
      ends.map(\.record) + pathways.map(Record.pathway) + pathways.flatMap(\.levels).map(Record.level)
      + qualifications.map(Record.qualification)
    return RouteRecords(pathways: pathways, qualifications: qualifications, context: try context(for: shown))
  }

  /// The pathway of a level or a job title.
  private func pathwayID(of id: RecordID) throws -> RecordID? {
    switch try record(id) {
    case .level(let level)?: return level.pathway
    case .jobTitle(let jobTitle)?: return try pathwayID(of: jobTitle.level)
    default: return nil
    }
  }
}

extension RouteEnd {
  /// The levels and job titles that it is at or linked to.
  fileprivate var places: [RecordID] { level.map { [$0] } ?? occupation?.links.map(\.pathway) ?? [] }
}
