/// How far a level is from the level of the award that somebody holds, in QF levels; below zero where it is under it.
public struct QFDistance: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  public init(from held: QFLevel, to level: QFLevel) {
    rawValue = level.rawValue - held.rawValue
  }

  /// The distance in words.
  public var text: Text {
    let count = rawValue.magnitude
    let levels = count == 1 ? "1 QF level" : "\(count) QF levels"
    if rawValue == 0 { return Text("at your QF level", "與你的資歷級別相同") }
    return rawValue > 0 ? Text("\(levels) above yours", "比你的資歷級別高\(count)級") : Text("\(levels) below yours", "比你的資歷級別低\(count)級")
  }
}

extension Holdings {
  /// How far a route is from the award; absent where none was told, or the catalogue gives it no level.
  func distance(to route: Route) -> QFDistance? {
    award?.qfLevel.map { QFDistance(from: $0, to: route.qfLevel) }
  }

  /// How somebody stands to a requirement; absent where nothing was told.
  func standing(to requirement: EntryRequirement) -> RequirementStanding? {
    isEmpty ? nil : requirement.standing(of: self)
  }
}
