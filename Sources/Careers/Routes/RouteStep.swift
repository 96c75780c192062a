/// One step of a route: a level of a pathway, and how far its units are held.
public struct RouteStep: Hashable, Sendable, Identifiable {
  public let level: Level
  /// In order of the key tasks, each once.
  public let units: [RouteUnit]

  public var id: RecordID { level.id }
  /// The number of its units that are held, or taken as held.
  public var held: Int { units.count - missing }
  /// The number of its units that are missing, also those that a lower step asks for.
  public var missing: Int { units.count { !$0.isHeld } }
}

extension RouteStep {
  /// - Parameters:
  ///   - held: units that the person says they hold.
  ///   - assumed: units that what they do now lets us assume.
  init(_ level: Level, of pathway: Pathway, held: Set<RecordID>, assumed: Set<RecordID>) {
    let others = pathway.levels.filter { $0.id != level.id }.sorted { $0.step < $1.step }
    let users = others.map { (id: $0.id, units: Set($0.units)) }
    self.level = level
    units = level.units.compactMap { id -> RouteUnit? in
      let tasks = level.tasks.filter { $0.units.contains(id) }
      guard let task = tasks.first else { return nil }
      return RouteUnit(
        id: id, holding: held.contains(id) ? .held : assumed.contains(id) ? .assumed : .missing,
        sharedWith: users.filter { $0.units.contains(id) }.map { $0.id }, task: task.number, taskText: task.text,
        routes: tasks.flatMap(\.routes).map(\.withoutLines).unique)
    }
  }

  /// Whether some units are taken as held, without being named.
  public var isAssumed: Bool { units.contains { $0.holding == .assumed } }
}

/// A unit of competency that a step asks for.
public struct RouteUnit: Hashable, Sendable, Identifiable {
  public enum Holding: Hashable, Sendable {
    case missing
    /// The person says so.
    case held
    /// It belongs to the level of what the person does now.
    case assumed
  }

  public let id: RecordID
  public let holding: Holding
  /// The pathway's other levels that use it, from the lowest up.
  public let sharedWith: [RecordID]
  /// The number of the first key task that needs it, within the level.
  public let task: Int
  public let taskText: Text
  /// The routes of all key tasks that need it, each once, without lines.
  public let routes: [Route]

  public var isHeld: Bool { holding != .missing }
  /// The level in its code; nil if the code has none.
  public var qfLevel: QFLevel? { UnitOfCompetency.qfLevel(ofCode: id.rawValue) }
}

extension RouteUnit.Holding {
  public var title: Text {
    switch self {
    case .missing: Text("missing", "尚欠")
    case .held: Text("held", "已持有")
    case .assumed: Text("assumed held", "假設已持有")
    }
  }
}

/// A requirement of an occupation, whether it is met, and the courses for an award that isn't surely held.
public struct RouteRequirement: Hashable, Sendable {
  /// Its index in the occupation's `entry`.
  public let requirement: Int
  public let standing: Standing
  /// The courses that the occupation lists for the award.
  public let listed: [ListedCourse]
  /// Other courses of the catalogue that lead to it.
  public let others: [ListedCourse]
}

extension RouteRequirement {
  static func all(of occupation: Occupation, for profile: Profile, in records: RouteRecords) -> [RouteRequirement] {
    occupation.entry.enumerated().map { index, requirement -> RouteRequirement in
      let standing = profile.standing(to: requirement, of: occupation, in: records.context)
      guard profile.mayLackAward(of: requirement) else {
        return RouteRequirement(requirement: index, standing: standing, listed: [], others: [])
      }
      let listed = occupation.courses(for: requirement)
      let leading = requirement.qualifications.flatMap { id in records.qualifications.first { $0.id == id }?.courses ?? [] }
      let others = leading.unique(by: \.id).filter { course in !listed.contains { $0.id == course.id } }
      return RouteRequirement(requirement: index, standing: standing, listed: listed, others: others)
    }
  }
}

extension Profile {
  /// Whether a requirement names awards or certificates, none of which is surely held; fields and years don't count.
  fileprivate func mayLackAward(of requirement: EntryRequirement) -> Bool {
    guard !requirement.qualifications.isEmpty else { return false }
    let terms = RequirementTerms(
      kind: requirement.kind, qualifications: requirement.qualifications, qfLevel: requirement.qfLevel,
      orEquivalent: requirement.orEquivalent)
    return verdict(on: terms) != .met
  }
}
