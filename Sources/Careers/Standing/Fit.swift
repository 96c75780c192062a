/// How an occupation fits a person: a group, and a standing for each of its requirements.
public struct Fit: Hashable, Sendable {
  /// From the best to the worst, in the order shown.
  public enum Group: String, Codable, CaseIterable, Hashable, Sendable {
    /// All that is asked for is met.
    case meets
    /// Nothing is ruled out, but something is to be checked.
    case check
    /// One thing is missing.
    case near
    /// More is missing.
    case far
    /// The record states no award, years, examination or certificate: this depends on it alone.
    case silent
  }

  /// A requirement that isn't met, and what the catalogue names to meet it.
  public struct Missing: Codable, Hashable, Sendable {
    /// The index of the requirement in the occupation's `entry`.
    public var requirement: Int
    public var reason: Text
    /// The courses that the occupation lists for the award.
    public var courses: [RecordID]
    public var units: [RecordID]
  }

  public let group: Group
  /// A standing for each of the occupation's requirements, in order.
  public let standings: [Standing]
  public let missing: [Missing]
}

extension Fit {
  /// - Parameter context: the titles of the records that the occupation refers to.
  public init(of occupation: Occupation, for profile: Profile, in context: PresentationContext) {
    let standings = occupation.entry.map { profile.standing(to: $0, of: occupation, in: context) }
    self.standings = standings
    group = Group(of: occupation.entry.map(RequirementTerms.init), for: profile)
    missing = standings.indices.filter { standings[$0].verdict == .notMet }.map { index in
      Missing(
        requirement: index, reason: standings[index].reason, courses: occupation.courses(for: occupation.entry[index]).map(\.id), units: [])
    }
  }
}

extension Fit.Group {
  public var title: Text {
    switch self {
    case .meets: Text("You meet what is asked", "你已達到要求")
    case .check: Text("To check yourself", "須自行查證")
    case .near: Text("One thing missing", "尚欠一項")
    case .far: Text("More missing", "尚欠多項")
    case .silent: Text("Says too little", "資料太少")
    }
  }

  /// The group of a record with these requirements. What is only preferred doesn't count.
  public init(of requirements: [RequirementTerms], for profile: Profile) {
    self.init(statesEnough: requirements.contains(where: \.isSubstantial), requirements.lazy.filter { !$0.preferred }.map(profile.verdict))
  }

  /// - Parameters:
  ///   - statesEnough: whether the record states an award, years, an examination or a certificate.
  ///   - verdicts: those on what it asks for, without what is only preferred.
  package init(statesEnough: Bool, _ verdicts: some Sequence<Standing.Verdict>) {
    guard statesEnough else {
      self = .silent
      return
    }
    var (missing, open) = (0, false)
    for verdict in verdicts {
      if verdict == .notMet { missing += 1 }
      if verdict == .toCheck { open = true }
    }
    self = missing > 1 ? .far : missing == 1 ? .near : open ? .check : .meets
  }
}

extension Profile {
  /// Whether a requirement is met, and why.
  ///
  /// - Parameters:
  ///   - occupation: the one that asks for it: the reason names a course that it lists in the person's field or at their award. Nil to leave that out.
  ///   - context: the titles of the records that the occupation refers to.
  public func standing(to requirement: EntryRequirement, of occupation: Occupation?, in context: PresentationContext) -> Standing {
    let terms = RequirementTerms(of: requirement)
    let (findings, verdict) = (findings(on: terms), verdict(on: terms))
    let words = StandingWords(context, requirement)
    // A preference that isn't met is to be checked, but says why.
    let telling = findings.filter { $0.verdict == verdict }
    var reasons = (telling.isEmpty ? findings : telling).map(words.text)
    if reasons.isEmpty { reasons = [words.text(of: .more)] }
    if verdict != .met, terms.kind == .award, let course = occupation?.listed(for: self) {
      reasons.append(StandingWords.listed(course.title))
    }
    return Standing(verdict, reason: .joined(reasons, separator: Text("; ", "；")))
  }
}

extension Occupation {
  /// The courses that it lists for an award that a requirement names.
  func courses(for requirement: EntryRequirement) -> [ListedCourse] {
    training.filter { $0.qualifications.contains(where: requirement.qualifications.contains) }.flatMap(\.courses).unique(by: \.id)
  }

  /// The first course that it lists in the person's field, or else at their award.
  fileprivate func listed(for profile: Profile) -> ListedCourse? {
    let inField = training.flatMap(\.courses).first { course in profile.fields.contains(where: course.isNamed) }
    let atAward = training.first { $0.qualifications.contains { $0 == profile.award?.id } }?.courses.first
    return inField ?? atAward
  }
}

extension ListedCourse {
  /// Whether its id, made of its title, has the words of a field of study.
  fileprivate func isNamed(_ field: String) -> Bool {
    ("-" + (id.rawValue.split(separator: "/").last ?? "") + "-").contains("-" + field + "-")
  }
}

extension StandingWords {
  static func listed(_ course: Text) -> Text {
    Text("the source lists \(course.words(in: .english)) for this job", "資料來源為此職業列出\(course.words(in: .traditionalChinese))")
  }
}
