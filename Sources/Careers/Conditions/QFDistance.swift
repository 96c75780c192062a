/// How far the level of a route is from the level of an award that somebody holds.
public struct QFDistance: Codable, Hashable, Sendable {
  public var route: Route.Kind
  /// The level of the certificate or the cluster that the route leads to.
  public var level: QFLevel
  public var held: QFLevel

  public init(route: Route.Kind, level: QFLevel, held: QFLevel) {
    self.route = route
    self.level = level
    self.held = held
  }

  /// QF levels; negative where the route's level is below the held one.
  public var steps: Int { level.rawValue - held.rawValue }

  /// The distances to a level's routes, each once, the nearest to the bottom of the scale first.
  public static func all(from held: QFLevel, to routes: [Route]) -> [QFDistance] {
    let distances = routes.map { QFDistance(route: $0.kind, level: $0.qfLevel, held: held) }
    let order = { (distance: QFDistance) in (Route.Kind.allCases.firstIndex(of: distance.route) ?? 0, distance.level) }
    return distances.unique.sorted { order($0) < order($1) }
  }

  /// The distance in words.
  public var text: Text {
    let (english, chinese) = (level.text.words(in: .english), level.text.words(in: .traditionalChinese))
    let route =
      switch route {
      case .training: Text("training leads to \(english)", "培訓課程屬\(chinese)")
      case .recognitionOfPriorLearning: Text("recognition of prior learning is at \(english)", "過往資歷認可屬\(chinese)")
      }
    return .joined([route, distanceText], separator: Text(": ", "："))
  }

  private var distanceText: Text {
    let count = abs(steps)
    if count == 0 { return Text("the same as yours", "與你的級別相同") }
    return steps > 0 ? Text("\(count) above yours", "比你的高\(count)級") : Text("\(count) below yours", "比你的低\(count)級")
  }
}
