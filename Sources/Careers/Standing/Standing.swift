/// Whether a person meets an entry requirement, and why.
public struct Standing: Codable, Hashable, Sendable {
  /// From the worst to the best.
  public enum Verdict: String, Codable, CaseIterable, Hashable, Sendable {
    case notMet = "not-met"
    /// The source and what the person says don't settle it.
    case toCheck = "to-check"
    case met
  }

  public var verdict: Verdict
  public var reason: Text

  public init(_ verdict: Verdict, reason: Text) {
    self.verdict = verdict
    self.reason = reason
  }

  /// In JSON, both are beside the other keys of what has the standing.
  private enum CodingKeys: String, CodingKey {
    case verdict = "standing"
    case reason
  }

  /// The standing among the keys of what has it; nil if there is none.
  static func ifPresent(in decoder: any Decoder) throws -> Standing? {
    try decoder.container(keyedBy: CodingKeys.self).contains(.verdict) ? Standing(from: decoder) : nil
  }
}

extension Standing.Verdict: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .notMet: 0
    case .toCheck: 1
    case .met: 2
    }
  }

  public var title: Text {
    switch self {
    case .met: Text("met", "達到")
    case .notMet: Text("not met", "未達到")
    case .toCheck: Text("to check", "待查證")
    }
  }

  /// The verdict on several parts that are all required; without any, it is to be checked.
  init(ofAll verdicts: some Sequence<Self>) { self = verdicts.min() ?? .toCheck }
}

extension Standing {
  /// “not met: Secondary 6 is below Higher Diploma”.
  public var text: Text { .joined([verdict.title, reason], separator: Wording.colon) }
}

/// The values of an entry requirement that can be compared with a profile.
public struct RequirementTerms: Codable, Hashable, Sendable {
  public var kind: EntryRequirementKind
  /// Ids of ``Qualification`` records, any of which is enough.
  public var qualifications: [RecordID]
  /// The lowest level among the qualifications that have one.
  public var qfLevel: QFLevel?
  /// Ids of the required ``FieldOfStudy`` values, any of which is enough; empty if they are only preferred.
  public var fields: [String]
  /// The least years of experience.
  public var years: Int?
  public var languages: [LanguageRequirement]
  public var results: [ExaminationResult]
  /// Preferred, not required.
  public var preferred: Bool
  public var orEquivalent: Bool
  /// Whether it also asks for things that can't be compared: skills, or others in its text alone.
  public var asksForMore: Bool

  package init(
    kind: EntryRequirementKind, qualifications: [RecordID] = [], qfLevel: QFLevel? = nil, fields: [String] = [], years: Int? = nil,
    languages: [LanguageRequirement] = [], results: [ExaminationResult] = [], preferred: Bool = false, orEquivalent: Bool = false,
    asksForMore: Bool = false
  ) {
    self.kind = kind
    self.qualifications = qualifications
    self.qfLevel = qfLevel
    self.fields = fields
    self.years = years
    self.languages = languages
    self.results = results
    self.preferred = preferred
    self.orEquivalent = orEquivalent
    self.asksForMore = asksForMore
  }

  public init(of requirement: EntryRequirement) {
    self.init(
      kind: requirement.kind, qualifications: requirement.qualifications, qfLevel: requirement.qfLevel,
      fields: requirement.fieldsPreferred ? [] : requirement.fields.map(\.id), years: requirement.years?.from,
      languages: requirement.languages, results: requirement.results, preferred: requirement.preferred,
      orEquivalent: requirement.orEquivalent,
      asksForMore: requirement.asksForMore || requirement.kind == .skill || !requirement.names.isEmpty)
  }

  /// The awards that it names, with their levels. Of several, only the lowest level is known: a certificate among them may be at any.
  fileprivate var namedAwards: [HeldAward] {
    qualifications.map { id in HeldAward(id, qfLevel: qualifications.count > 1 && Award.with(id) != nil ? nil : qfLevel) }
  }

  /// Whether it asks for an award, years, an examination or a certificate: what a record that says too little lacks.
  package var isSubstantial: Bool { !preferred && (!qualifications.isEmpty || years != nil || !results.isEmpty) }
}

extension Profile {
  /// Whether a requirement is met: the worst of the verdicts on its parts. What is only preferred is never “not met”.
  public func verdict(on terms: RequirementTerms) -> Standing.Verdict {
    let verdict = Standing.Verdict(ofAll: findings(on: terms).map(\.verdict))
    return terms.preferred ? max(verdict, .toCheck) : verdict
  }

  /// What there is to say on each part of a requirement.
  func findings(on terms: RequirementTerms) -> [StandingFinding] {
    let named = terms.kind == .award ? awardFinding(on: terms) : certificateFinding(on: terms)
    let parts = [named, fieldFinding(on: terms), yearsFinding(on: terms)].compactMap(\.self)
    return parts + terms.languages.map(finding) + terms.results.map(finding) + (terms.asksForMore ? [.more] : [])
  }

  // MARK: Awards and certificates

  private func awardFinding(on terms: RequirementTerms) -> StandingFinding? {
    guard let first = terms.qualifications.first else { return nil }
    let asked = terms.namedAwards
    // An award of that name at a lower level isn't the one asked for.
    if let held = asked.first(where: { holds($0.id) && !($0.id == award?.id && isSurelyBelow($0)) }) { return .holds(held.id) }
    if let award, let rank = award.rank, let below = asked.first(where: { $0.rank.map(rank.isAtLeast) ?? false }) {
      return .isAbove(award.id, below.id)
    }
    let isOutOfReach = asked.allSatisfy { lacks.contains($0.id) || isSurelyBelow($0) }
    if isOutOfReach, terms.orEquivalent { return .equivalent(award?.id, first) }
    if isOutOfReach, asked.allSatisfy(isSurelyBelow) { return .isBelow(award?.id, first) }
    if isOutOfReach { return .lacks(terms.qualifications.first(where: lacks.contains) ?? first) }
    return award.map { .awardMayDo($0.id, first) } ?? .awardUnsaid(terms.qualifications)
  }

  private func isSurelyBelow(_ asked: HeldAward) -> Bool {
    guard let rank = award?.rank, let asked = asked.rank else { return false }
    return rank.isBelow(asked)
  }

  private func holds(_ id: RecordID) -> Bool { award?.id == id || certificates.contains(id) }

  private func certificateFinding(on terms: RequirementTerms) -> StandingFinding? {
    guard let first = terms.qualifications.first else { return nil }
    if let held = terms.qualifications.first(where: holds) { return .holds(held) }
    // An examination may be an award, too, such as the HKDSE: a higher one does.
    if let award, let below = terms.qualifications.first(where: { award.isHigher(than: HeldAward($0)) }) {
      return .isAbove(award.id, below)
    }
    // A person with the results has sat the examination.
    if !terms.results.isEmpty, terms.results.allSatisfy({ finding(on: $0).verdict == .met }) { return nil }
    if terms.qualifications.allSatisfy(lacks.contains) { return terms.orEquivalent ? .equivalent(nil, first) : .lacks(first) }
    return .certificateUnsaid(first)
  }

  // MARK: Fields, years, languages, results

  private func fieldFinding(on terms: RequirementTerms) -> StandingFinding? {
    guard !terms.fields.isEmpty else { return nil }
    // The person's fields are those of the award, not of the experience.
    if terms.kind == .experience || fields.isEmpty { return .fieldUnsaid(terms.fields) }
    if let field = fields.first(where: terms.fields.contains) { return .isInField(field) }
    return .otherField(fields, terms.fields)
  }

  private func yearsFinding(on terms: RequirementTerms) -> StandingFinding? {
    terms.years.map { asked in years.map { $0 < asked ? .yearsTooFew($0, asked) : .yearsEnough($0, asked) } ?? .yearsUnsaid(asked) }
  }

  /// A standard is to be checked, and so is writing in a language that they say they read.
  private func finding(on asked: LanguageRequirement) -> StandingFinding {
    let skill: HeldLanguage.Skill = asked.skill == .written ? .written : .spoken
    guard languages.contains(HeldLanguage(asked.language, skill)) else { return .languageUnsaid(asked) }
    return asked.standard == nil ? .language(asked) : .languageStandard(asked)
  }

  private func finding(on asked: ExaminationResult) -> StandingFinding {
    let own = results.filter { $0.paper.lowercased() == asked.paper.lowercased() }
    if own.isEmpty { return .resultUnsaid(asked) }
    return own.contains { $0.isAtLeast(asked) } ? .result(asked) : .resultMayDo(asked)
  }
}

extension ExaminationResult {
  /// Whether it is surely as good as another in the same paper.
  func isAtLeast(_ other: ExaminationResult) -> Bool {
    if result.lowercased() == other.result.lowercased() { return true }
    for scale in Self.scales {
      guard let own = scale.firstIndex(of: grade), let asked = scale.firstIndex(of: other.grade) else { continue }
      return own >= asked
    }
    return false
  }

  /// “2” of “Level 2”.
  private var grade: String {
    let word = result.lowercased()
    return word.hasPrefix("level ") ? String(word.dropFirst(6)) : word
  }

  /// From the lowest grade up: HKDSE levels (and the attainments of its Category B subjects), then the letters of HKCEE and HKALE, of
  /// which E is a pass.
  private static let scales: [[String]] = [
    ["1", "2", "3", "4", "5", "5*", "5**"], ["attained", "attained with distinction"], ["f", "e", "d", "c", "b", "a"],
  ]
}
