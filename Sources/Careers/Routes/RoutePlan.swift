/// A route from what a person does to an occupation, a level or a job title: steps of a pathway, requirements, or both.
public struct RoutePlan: Hashable, Sendable {
  /// Where the start is, seen from the goal.
  public enum Start: Hashable, Sendable {
    /// Not named: the pathway is climbed from its bottom.
    case unsaid
    case below
    /// At the goal's level.
    case level
    /// Above the goal: there is nothing to climb.
    case above
    /// Nothing in the catalogue joins the two.
    case elsewhere
  }

  /// Nil if the person doesn't say what they do.
  public let from: RouteEnd?
  public let to: RouteEnd
  public let profile: Profile
  public let start: Start
  /// Our link, if it joins an occupation with the pathway.
  public let link: Link?
  /// From the start's level up to the goal's, both included; only the goal's if nothing is to be climbed.
  public let steps: [RouteStep]
  /// Those of the goal, if it is an occupation.
  public let requirements: [RouteRequirement]
}

extension RoutePlan {
  /// Works a route out.
  ///
  /// A person who starts at a level or a job title is taken to hold the units of the level, without those that the profile lacks.
  ///
  /// - Throws: ``RouteError`` if both ends are the same, or the catalogue lacks the level of an end.
  public init(from: RouteEnd?, to: RouteEnd, for profile: Profile, in records: RouteRecords) throws(RouteError) {
    if let from, from.isSame(as: to) { throw .same(to.id) }
    let climb = try RouteClimb.between(from, to, in: records)
    let (held, assumed) = (Set(profile.units), Set(climb.origin?.level.units ?? []).subtracting(profile.lacks))
    self.from = from
    self.to = to
    self.profile = profile
    start = climb.start
    link = climb.link
    steps = climb.levels.map { RouteStep($0.level, of: $0.pathway, held: held, assumed: assumed) }
    requirements = to.occupation.map { RouteRequirement.all(of: $0, for: profile, in: records) } ?? []
  }

  /// The rungs from where the person is up to the goal; none unless the goal is an occupation.
  public var rungs: [Rung] {
    guard let ladder = to.occupation?.ladder, !ladder.isEmpty else { return [] }
    let last = to.rung ?? ladder.count
    let first = from?.record.id == to.record.id ? min(from?.rung ?? 1, last) : 1
    return Array(ladder[(first - 1)..<last])
  }

  /// What is to be said of the two ends, if anything.
  public var note: Text? {
    switch start {
    case .unsaid: steps.isEmpty ? nil : Text("You haven’t said what you do now: the steps begin at the bottom.", "未有填寫現職：由最低一級開始。")
    case .below: nil
    case .level:
      link == nil
        ? Text("Both are at one level of the pathway.", "兩者屬資歷階梯的同一級別。")
        : Text("By our link below, both are at one level of the pathway.", "按以下我們的連繫，兩者屬資歷階梯的同一級別。")
    case .above:
      Text.around([from?.title ?? Text(), to.title]) { language, titles in
        switch (language, link == nil) {
        case (.english, true): "There is nothing to climb: \(titles[0]) is above \(titles[1])."
        case (.english, false): "There is nothing to climb: by our link below, \(titles[0]) is above \(titles[1])."
        case (.traditionalChinese, true): "無須晉升：\(titles[0])高於\(titles[1])。"
        case (.traditionalChinese, false): "無須晉升：按以下我們的連繫，\(titles[0])高於\(titles[1])。"
        }
      }
    case .elsewhere:
      Text.around([from?.title ?? Text(), to.title]) { language, titles in
        language == .english
          ? "Nothing in this catalogue joins \(titles[0]) and \(titles[1]): here is what each asks for."
          : "本目錄沒有資料連繫\(titles[0])與\(titles[1])：以下列出各自的要求。"
      }
    }
  }
}

/// The levels between the ends of a route, and what joins them.
struct RouteClimb {
  var start: RoutePlan.Start
  var link: Link?
  /// The level of the start, if it is one or a job title.
  var origin: RoutePlace?
  /// From the lowest up.
  var levels: [RoutePlace] = []

  static func between(_ from: RouteEnd?, _ to: RouteEnd, in records: RouteRecords) throws(RouteError) -> RouteClimb {
    let goal = try records.place(of: to)
    guard let from else {
      return RouteClimb(start: .unsaid, levels: goal.map { $0.ladder(from: .min) } ?? [])
    }
    let origin = try records.place(of: from)
    var climb =
      switch (origin, goal) {
      case (let origin?, let goal?):
        origin.pathway.id == goal.pathway.id ? RouteClimb(from: origin, to: goal) : RouteClimb(start: .elsewhere, levels: [goal])
      case (nil, let goal?):
        from.joined(with: to.record.id, at: goal, isStart: true, in: records).map { RouteClimb(from: $0.place, to: goal, by: $0.link) }
          ?? RouteClimb(start: .elsewhere, levels: [goal])
      case (let origin?, nil):
        to.joined(with: from.record.id, at: origin, isStart: false, in: records).map { RouteClimb(from: origin, to: $0.place, by: $0.link) }
          ?? RouteClimb(start: .elsewhere)
      case (nil, nil):
        RouteClimb(start: from.record.id != to.record.id ? .elsewhere : from.isBelow(to) ? .below : .above)
      }
    climb.origin = origin
    return climb
  }
}

extension RouteClimb {
  /// The climb between two levels of one pathway.
  fileprivate init(from origin: RoutePlace, to goal: RoutePlace, by link: Link? = nil) {
    let (first, last) = (origin.level.step, goal.level.step)
    start = first < last ? .below : first == last ? .level : .above
    self.link = link
    levels = goal.ladder(from: min(first, last))
  }
}

extension RoutePlace {
  /// The levels from a step up to this one.
  fileprivate func ladder(from step: Int) -> [RoutePlace] {
    pathway.levels.filter { $0.step >= step && $0.step <= level.step }.sorted { $0.step < $1.step }
      .map { RoutePlace(pathway: pathway, level: $0) }
  }
}

extension RouteEnd {
  /// Whether it is a lower rung of the same occupation.
  fileprivate func isBelow(_ goal: RouteEnd) -> Bool { (rung ?? 1) < (goal.rung ?? occupation?.ladder.count ?? 1) }

  /// The link that joins an occupation with a pathway, and the place that it leads to.
  ///
  /// The start counts by the rung that it is, a goal by the level or job title that leads to it. Then comes the least way to climb, and whole
  /// levels before job titles.
  ///
  /// - Parameters:
  ///   - other: the level or job title at the other end.
  ///   - place: where that is.
  ///   - isStart: whether the occupation is the start.
  fileprivate func joined(
    with other: RecordID, at place: RoutePlace, isStart: Bool, in records: RouteRecords
  ) -> (link: Link, place: RoutePlace)? {
    let candidates = (occupation?.links ?? []).compactMap { link -> (link: Link, place: RoutePlace)? in
      guard let end = records.place(of: link.pathway), end.pathway.id == place.pathway.id else { return nil }
      return (link: link, place: end)
    }
    func rank(_ candidate: (link: Link, place: RoutePlace)) -> (Int, Int, Int, Int, Int) {
      let (rung, exact) = (distance(to: candidate.link.rung), candidate.link.pathway == other ? 0 : 1)
      let up = (place.level.step - candidate.place.level.step) * (isStart ? 1 : -1)
      let isJobTitle = candidate.link.pathway == candidate.place.level.id ? 0 : 1
      return (isStart ? rung : exact, isStart ? exact : rung, up < 0 ? 1 : 0, abs(up), isJobTitle)
    }
    return candidates.min { rank($0) < rank($1) }
  }

  /// How far a link is from being about this end: 0 for its rung, or for the whole occupation; 2 for another rung.
  private func distance(to named: Text?) -> Int {
    guard let named else { return rung == nil ? 0 : 1 }
    let own = occupation?.ladder.dropFirst((rung ?? 1) - 1).first
    return own?.title == named ? 0 : 2
  }
}

extension Text {
  /// Words of the program around texts, language by language.
  static func around(_ texts: [Text], _ words: (Language, [String]) -> String) -> Text {
    Text(
      words(.english, texts.map { $0.words(in: .english) }),
      words(.traditionalChinese, texts.map { $0.words(in: .traditionalChinese) }))
  }
}

// MARK: JSON

/// As `waymark route` prints it.
extension RoutePlan: Encodable {
  private enum CodingKeys: CodingKey {
    case from, to, steps, requirements, link, note
  }

  /// `from` is null if there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(from?.id, forKey: .from)
    try container.encode(to.id, forKey: .to)
    try container.encode(steps, forKey: .steps)
    try container.encode(requirements, forKey: .requirements)
    try container.encodeIfPresent(link, forKey: .link)
    try container.encodeIfPresent(note, forKey: .note)
  }
}

extension RouteStep: Encodable {
  private enum CodingKeys: CodingKey {
    case id, kind, units, held, missing
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(RecordKind.level, forKey: .kind)
    try container.encode(units, forKey: .units)
    try container.encode(held, forKey: .held)
    try container.encode(missing, forKey: .missing)
  }
}

extension RouteUnit: Encodable {
  private enum CodingKeys: CodingKey {
    case id, qfLevel, held, sharedWith, task, routes
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(qfLevel, forKey: .qfLevel)
    try container.encode(isHeld, forKey: .held)
    try container.encode(sharedWith, forKey: .sharedWith)
    try container.encode(task, forKey: .task)
    try container.encode(routes, forKey: .routes)
  }
}

extension RouteRequirement: Encodable {
  private enum CodingKeys: CodingKey {
    case requirement, courses
  }

  /// The standing and its reason are beside the other keys.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(requirement, forKey: .requirement)
    try container.encode((listed + others).map(\.id), forKey: .courses)
    try standing.encode(to: encoder)
  }
}
