import TestSupport

@testable import Careers

/// Random profiles and requirements, as a catalogue may have them whose levels don't contradict each other.
struct RandomProfiles {
  var source: SplitMix64

  init(seed: UInt64) {
    source = SplitMix64(seed: seed)
  }

  // MARK: What there is

  /// A catalogue's own awards, one of them without a level.
  private static let ownAwards = [
    HeldAward("trade-certificate", qfLevel: QFLevel(rawValue: 3)), HeldAward("academy-degree", qfLevel: QFLevel(rawValue: 5)),
    HeldAward("guild-award"),
  ]

  /// The awards that a requirement can name, with the level that a catalogue gives them.
  private static let namedAwards = Award.all.map { HeldAward($0.id, qfLevel: $0.qfLevel) } + ownAwards

  /// The awards that a person can hold, with each level that they may be at.
  private static let awards = namedAwards + Award.all.flatMap { award in award.levels.map { HeldAward(award.id, qfLevel: $0) } }

  /// The awards above each of them.
  private static let higher = Dictionary(uniqueKeysWithValues: awards.map { award in (award, awards.filter { $0.isHigher(than: award) }) })

  private static let certificates: [RecordID] = [
    "common-recruitment-examination", "microsoft-certified-professional", "driving-licence",
  ]

  /// The HKDSE is an award of the list, and an examination.
  private static let namedCertificates = certificates.map { HeldAward($0) } + namedAwards.filter { $0.id == "hkdse" }

  private static let fields = ["computing", "information-technology", "computer-science", "engineering", "mathematics", "fashion"]
  private static let papers = ["Aptitude Test", "Use of English", "English Language"]
  private static let grades = ["Pass", "Level 1", "Level 2", "Level 3", "5*", "5**", "E", "C", "A"]
  private static let kinds = EntryRequirementKind.allCases + Array(repeating: .award, count: 7)

  // MARK: Choosing

  mutating func one<Element>(of elements: [Element]) -> Element { elements[Int.random(in: elements.indices, using: &source)] }

  /// Each with a chance of one in so many.
  mutating func some<Element>(of elements: [Element], oneIn count: Int) -> [Element] { elements.filter { _ in isSo(oneIn: count) } }

  private mutating func isSo(oneIn count: Int) -> Bool { Int.random(in: 0..<count, using: &source) == 0 }

  private mutating func result() -> ExaminationResult {
    ExaminationResult(paper: one(of: Self.papers), result: one(of: Self.grades))
  }

  private mutating func language() -> HeldLanguage {
    HeldLanguage(one(of: LanguageRequirement.Tongue.allCases), one(of: HeldLanguage.Skill.allCases))
  }

  private mutating func languageRequirement() -> LanguageRequirement {
    LanguageRequirement(
      language: one(of: LanguageRequirement.Tongue.allCases), skill: one(of: LanguageRequirement.Skill.allCases),
      standard: one(of: [nil, nil, LanguageRequirement.Standard.good, .fluent]))
  }

  // MARK: Profiles and requirements

  /// What somebody says of themselves; a half of the questions isn't answered.
  mutating func profile() -> Profile {
    var profile = Profile()
    if !isSo(oneIn: 4) { profile.award = one(of: Self.awards) }
    if isSo(oneIn: 2) { profile.fields = some(of: Self.fields, oneIn: 3) }
    if isSo(oneIn: 2) { profile.years = Int.random(in: 0...5, using: &source) }
    if isSo(oneIn: 2) { profile.languages = (0..<3).map { _ in language() } }
    if isSo(oneIn: 2) { profile.results = (0..<2).map { _ in result() } }
    profile.certificates = some(of: Self.certificates, oneIn: 4)
    let lacking = some(of: Self.certificates + Self.namedAwards.map(\.id), oneIn: 8)
    profile.lacks = lacking.filter { $0 != profile.award?.id && !profile.certificates.contains($0) }
    return profile
  }

  mutating func terms() -> RequirementTerms {
    let kind = one(of: Self.kinds)
    let named = kind == .award ? Self.namedAwards : Self.namedCertificates
    let qualifications = (0..<one(of: [0, 1, 1, 1, 2, 3])).map { _ in one(of: named) }
    return RequirementTerms(
      kind: kind, qualifications: qualifications.map(\.id).unique, qfLevel: qualifications.compactMap(\.qfLevel).min(),
      fields: some(of: Self.fields, oneIn: 6), years: one(of: [nil, nil, nil, 0, 1, 3]),
      languages: isSo(oneIn: 4) ? [languageRequirement()] : [], results: isSo(oneIn: 4) ? [result()] : [], preferred: isSo(oneIn: 6),
      orEquivalent: isSo(oneIn: 4), asksForMore: isSo(oneIn: 8))
  }

  // MARK: Holding more

  /// A profile that holds more than another, and what it answers.
  struct Step {
    var profile: Profile
    /// Whether it answers a question on figures or levels that the other left open: that can settle what was to check either way.
    var isFirstAnswer = false
  }

  mutating func step(from profile: Profile) -> Step {
    var next = profile
    switch Int.random(in: 0..<9, using: &source) {
    case 0, 1, 2: return stepOfAward(from: profile)
    case 3:
      next.years = (profile.years ?? -1) + Int.random(in: 1...3, using: &source)
      return Step(profile: next, isFirstAnswer: profile.years == nil)
    case 4: next.fields.append(one(of: Self.fields))
    case 5: next.languages.append(language())
    case 6: next.results.append(result())
    case 7:
      next.units.append("111130L4")
      next.worksAs = "programmer"
    default:
      let certificate = one(of: Self.certificates)
      next.certificates.append(certificate)
      next.lacks.removeAll { $0 == certificate }
    }
    return Step(profile: next)
  }

  /// A higher award, a higher level of the same, or a first answer.
  private mutating func stepOfAward(from profile: Profile) -> Step {
    guard let held = profile.award else { return Step(profile: holding(one(of: Self.awards), profile), isFirstAnswer: true) }
    let levels = (Award.with(held.id)?.levels ?? []).filter { level in held.qfLevel.map { level > $0 } ?? true }
    if !levels.isEmpty, isSo(oneIn: 2) {
      return Step(profile: holding(HeldAward(held.id, qfLevel: one(of: levels)), profile), isFirstAnswer: held.qfLevel == nil)
    }
    let higher = Self.higher[held] ?? []
    return Step(profile: higher.isEmpty ? profile : holding(one(of: higher), profile))
  }

  private func holding(_ award: HeldAward, _ profile: Profile) -> Profile {
    var next = profile
    next.award = award
    next.lacks.removeAll { $0 == award.id }
    return next
  }
}
