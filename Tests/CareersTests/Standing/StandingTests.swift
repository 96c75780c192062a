import Careers
import Testing

/// Whether requirements of each kind are met, for all that a person may say.
struct StandingTests {
  /// A row of a table: a profile and the verdict that it gives.
  typealias Case = (profile: Profile, verdict: Standing.Verdict)

  private static func award(_ id: RecordID, _ level: Int? = nil, in fields: [String] = [], years: Int? = nil) -> Profile {
    Profile(award: HeldAward(id, qfLevel: level.map(Samples.qf)), fields: fields, years: years)
  }

  private static func fields(_ ids: [String]) -> [FieldOfStudy] {
    ids.map { FieldOfStudy(id: $0, title: Text(verbatim: $0)) }
  }

  private static func asks(
    for ids: [RecordID] = ["higher-diploma"], level: Int? = 4, fields ids2: [String] = [], years: Int? = nil, preferred: Bool = false,
    fieldsPreferred: Bool = false, fieldsOrRelated: Bool = false, orAbove: Bool = false, orEquivalent: Bool = false
  ) -> EntryRequirement {
    EntryRequirement(
      kind: .award, text: Text("x", "y"), qualifications: ids, qfLevel: level.map(Samples.qf), fields: fields(ids2),
      years: years.map { YearsOfExperience(from: $0) }, preferred: preferred, fieldsPreferred: fieldsPreferred,
      fieldsOrRelated: fieldsOrRelated, orAbove: orAbove, orEquivalent: orEquivalent)
  }

  private static func expect(_ requirement: EntryRequirement, _ cases: [Case], sourceLocation: SourceLocation = #_sourceLocation) {
    for (profile, verdict) in cases {
      #expect(profile.verdict(on: RequirementTerms(of: requirement)) == verdict, "\(profile)", sourceLocation: sourceLocation)
      let standing = profile.standing(to: requirement, of: nil, in: PresentationContext())
      #expect(standing.verdict == verdict, "\(profile)", sourceLocation: sourceLocation)
    }
  }

  // MARK: Awards

  /// Below is not met, the same or above is met, and another of the same level is to check.
  @Test(arguments: [false, true])
  func award(orAbove: Bool) {
    Self.expect(
      Self.asks(orAbove: orAbove),
      [
        (Profile(), .toCheck), (Self.award("higher-diploma", 4), .met), (Self.award("associate-degree", 4), .toCheck),
        (Self.award("secondary-6", 3), .notMet), (Self.award("hkdse", 3), .notMet), (Self.award("diploma-yi-jin", 3), .notMet),
        (Self.award("bachelors-degree", 5), .met), (Self.award("advanced-diploma"), .met), (Self.award("doctorate", 7), .met),
        (Profile(fields: ["computing"], years: 9), .toCheck),
      ])
  }

  /// A certificate or a diploma may be at several levels.
  @Test func awardAgainstACertificate() {
    Self.expect(
      Self.asks(),
      [
        (Self.award("certificate"), .toCheck), (Self.award("certificate", 3), .notMet), (Self.award("certificate", 4), .toCheck),
        (Self.award("diploma"), .toCheck), (Self.award("diploma", 2), .notMet),
      ])
  }

  @Test func awardOrEquivalent() {
    Self.expect(
      Self.asks(orEquivalent: true),
      [
        (Self.award("higher-diploma", 4), .met), (Self.award("secondary-6", 3), .toCheck), (Self.award("bachelors-degree", 5), .met),
        (Self.award("associate-degree", 4), .toCheck), (Profile(lacks: ["higher-diploma"]), .toCheck),
      ])
  }

  @Test func anyOfSeveralAwards() {
    Self.expect(
      Self.asks(for: ["higher-diploma", "bachelors-degree"]),
      [
        (Self.award("higher-diploma", 4), .met), (Self.award("bachelors-degree", 5), .met), (Self.award("masters-degree", 6), .met),
        (Self.award("associate-degree", 4), .toCheck), (Self.award("secondary-6", 3), .notMet),
      ])
  }

  /// The level of one of several says nothing of the others: a certificate among them may be of any.
  @Test func aCertificateIsEnoughAtAnyLevel() {
    Self.expect(
      Self.asks(for: ["certificate", "bachelors-degree"], level: 5),
      [
        (Self.award("certificate", 1), .met), (Self.award("higher-diploma", 4), .met), (Self.award("secondary-6", 3), .toCheck),
        (Self.award("primary"), .notMet),
      ])
  }

  @Test func schoolingOfAnyLength() {
    Self.expect(
      Self.asks(for: ["secondary-school-education"], level: nil),
      [
        (Self.award("secondary-school-education"), .met), (Self.award("secondary-6", 3), .met), (Self.award("hkdse", 3), .met),
        (Self.award("secondary-5"), .toCheck), (Self.award("secondary-3"), .toCheck), (Self.award("certificate"), .toCheck),
        (Self.award("primary"), .notMet),
      ])
  }

  /// The list doesn't have the award: its level comes from the catalogue, and without one it can be met by name alone.
  @Test func awardThatTheListLacks() {
    Self.expect(
      Self.asks(for: ["trade-certificate"], level: 3),
      [
        (Self.award("trade-certificate", 3), .met), (Self.award("secondary-3"), .notMet), (Self.award("secondary-6", 3), .toCheck),
        (Self.award("higher-diploma", 4), .met),
      ])
    Self.expect(
      Self.asks(for: ["guild-award"], level: nil),
      [(Self.award("guild-award"), .met), (Self.award("primary"), .toCheck), (Self.award("doctorate", 7), .toCheck)])
    Self.expect(Self.asks(), [(Self.award("guild-award"), .toCheck), (Self.award("trade-certificate", 3), .notMet)])
  }

  /// A preference is never “not met”.
  @Test func preferredAward() {
    Self.expect(
      Self.asks(preferred: true),
      [
        (Profile(), .toCheck), (Self.award("higher-diploma", 4), .met), (Self.award("secondary-6", 3), .toCheck),
        (Profile(lacks: ["higher-diploma"]), .toCheck),
      ])
  }

  /// Part of the requirement is in its text only, so the rest alone doesn't make it met.
  @Test func awardWithMoreInItsText() {
    var requirement = Self.asks()
    requirement.asksForMore = true
    Self.expect(requirement, [(Self.award("higher-diploma", 4), .toCheck), (Self.award("secondary-6", 3), .notMet)])
  }

  @Test func awardThatIsLacking() {
    Self.expect(
      Self.asks(for: ["higher-diploma", "associate-degree"]),
      [
        (Profile(lacks: ["higher-diploma"]), .toCheck), (Profile(lacks: ["higher-diploma", "associate-degree"]), .notMet),
        (Profile(lacks: ["bachelors-degree"]), .toCheck),
      ])
    var graduate = Self.award("bachelors-degree", 5)
    graduate.lacks = ["higher-diploma", "associate-degree"]
    Self.expect(Self.asks(for: ["higher-diploma", "associate-degree"]), [(graduate, .met)])
  }

  // MARK: Fields of study

  /// Another field is to check, whatever its name: a related one may do.
  @Test(arguments: [false, true])
  func awardInAField(orRelated: Bool) {
    Self.expect(
      Self.asks(fields: ["computing", "information-technology"], fieldsOrRelated: orRelated),
      [
        (Profile(), .toCheck), (Self.award("higher-diploma", 4), .toCheck), (Profile(fields: ["computing"]), .toCheck),
        (Self.award("higher-diploma", 4, in: ["computing"]), .met),
        (Self.award("higher-diploma", 4, in: ["mathematics", "information-technology"]), .met),
        (Self.award("higher-diploma", 4, in: ["mathematics"]), .toCheck), (Profile(fields: ["mathematics"]), .toCheck),
        (Self.award("higher-diploma", 4, in: ["computer-science"]), .toCheck), (Self.award("secondary-6", 3, in: ["computing"]), .notMet),
        (Self.award("bachelors-degree", 5, in: ["computing"]), .met), (Self.award("bachelors-degree", 5, in: ["fashion"]), .toCheck),
      ])
  }

  @Test func preferredFieldIsNotRequired() {
    Self.expect(
      Self.asks(fields: ["computing"], fieldsPreferred: true),
      [(Self.award("higher-diploma", 4), .met), (Self.award("higher-diploma", 4, in: ["mathematics"]), .met)])
  }

  @Test func fieldAlone() {
    Self.expect(
      EntryRequirement(kind: .field, text: Text("x", "y"), fields: Self.fields(["mathematics"])),
      [(Profile(), .toCheck), (Profile(fields: ["mathematics"]), .met), (Profile(fields: ["web-design"]), .toCheck)])
  }

  // MARK: Experience and skills

  @Test(arguments: [(nil, .toCheck), (0, .notMet), (1, .notMet), (2, .met), (3, .met), (40, .met)] as [(Int?, Standing.Verdict)])
  func yearsOfExperience(held: Int?, verdict: Standing.Verdict) {
    for years in [YearsOfExperience(from: 2), YearsOfExperience(from: 2, to: 3)] {
      let requirement = EntryRequirement(kind: .experience, text: Text("x", "y"), years: years)
      for fields in [[], ["mathematics"]] { Self.expect(requirement, [(Profile(fields: fields, years: held), verdict)]) }
    }
  }

  /// A person's fields are those of their award, not of their work.
  @Test func experienceInAFieldIsToCheck() {
    var requirement = EntryRequirement(kind: .experience, text: Text("x", "y"), fields: Self.fields(["mathematics"]))
    Self.expect(requirement, [(Profile(), .toCheck), (Profile(fields: ["mathematics"], years: 9), .toCheck)])
    requirement.years = YearsOfExperience(from: 2)
    Self.expect(requirement, [(Profile(fields: ["mathematics"], years: 9), .toCheck), (Profile(years: 1), .notMet)])
  }

  /// The worst part counts.
  @Test func awardWithExperience() {
    Self.expect(
      Self.asks(years: 1),
      [
        (Self.award("higher-diploma", 4), .toCheck), (Self.award("higher-diploma", 4, years: 1), .met),
        (Self.award("higher-diploma", 4, years: 0), .notMet), (Self.award("secondary-6", 3), .notMet),
        (Self.award("secondary-6", 3, years: 5), .notMet), (Profile(years: 0), .notMet),
      ])
  }

  @Test func skillIsToCheck() {
    let requirement = EntryRequirement(kind: .skill, text: Text("x", "y"), names: ["Java"])
    Self.expect(requirement, [(Profile(), .toCheck), (Self.award("bachelors-degree", 5, in: ["computing"]), .toCheck)])
  }

  // MARK: Languages

  private static func asks(for languages: [LanguageRequirement]) -> EntryRequirement {
    EntryRequirement(kind: .language, text: Text("x", "y"), languages: languages)
  }

  private static func saying(_ languages: HeldLanguage...) -> Profile { Profile(languages: languages) }

  /// What isn't said is unknown: naming one language says nothing of another.
  @Test func languageWithoutAStandard() {
    Self.expect(
      Self.asks(for: [LanguageRequirement(language: .english, skill: .spoken)]),
      [
        (Profile(), .toCheck), (Self.saying(HeldLanguage(.english, .spoken)), .met),
        (Self.saying(HeldLanguage(.cantonese, .spoken)), .toCheck), (Self.saying(HeldLanguage(.english, .written)), .toCheck),
        (Self.saying(HeldLanguage(.english, .read)), .toCheck),
        (Self.saying(HeldLanguage(.cantonese, .spoken), HeldLanguage(.english, .spoken)), .met),
      ])
  }

  @Test func languageWithAStandard() {
    Self.expect(
      Self.asks(for: [LanguageRequirement(language: .english, skill: .written, standard: .good)]),
      [
        (Profile(), .toCheck), (Self.saying(HeldLanguage(.english, .written)), .toCheck),
        (Self.saying(HeldLanguage(.chinese, .written)), .toCheck),
      ])
  }

  @Test func allLanguagesAreAskedFor() {
    let requirement = Self.asks(for: [.init(language: .cantonese, skill: .spoken), .init(language: .english, skill: .spoken)])
    Self.expect(
      requirement,
      [
        (Self.saying(HeldLanguage(.cantonese, .spoken)), .toCheck),
        (Self.saying(HeldLanguage(.cantonese, .spoken), HeldLanguage(.english, .spoken)), .met),
      ])
  }

  // MARK: Certifications and examinations

  /// A certificate that isn't named is unknown; only what is said to be lacking isn't met.
  @Test(arguments: [EntryRequirementKind.certification, .examination])
  func certificate(kind: EntryRequirementKind) {
    Self.expect(
      EntryRequirement(kind: kind, text: Text("x", "y"), qualifications: ["cre"]),
      [
        (Profile(), .toCheck), (Profile(certificates: ["mcp", "cre"]), .met), (Profile(certificates: ["mcp"]), .toCheck),
        (Self.award("bachelors-degree", 5), .toCheck), (Profile(lacks: ["cre"]), .notMet), (Profile(lacks: ["mcp"]), .toCheck),
      ])
    Self.expect(
      EntryRequirement(kind: kind, text: Text("x", "y"), qualifications: ["cre", "mcp"]),
      [
        (Profile(certificates: ["mcp"]), .met), (Profile(lacks: ["cre"]), .toCheck), (Profile(lacks: ["cre", "mcp"]), .notMet),
        (Profile(certificates: ["mcp"], lacks: ["cre"]), .met),
      ])
  }

  @Test func certificateThatIsOnlyPreferred() {
    Self.expect(
      EntryRequirement(kind: .certification, text: Text("x", "y"), qualifications: ["mcp"], preferred: true),
      [(Profile(), .toCheck), (Profile(certificates: ["mcp"]), .met), (Profile(lacks: ["mcp"]), .toCheck)])
  }

  /// A language may be asked for by an examination.
  @Test func languageByExaminationOrEquivalent() {
    Self.expect(
      EntryRequirement(kind: .language, text: Text("x", "y"), qualifications: ["cre"], orEquivalent: true),
      [(Profile(certificates: ["cre"]), .met), (Profile(certificates: ["mcp"]), .toCheck), (Profile(lacks: ["cre"]), .toCheck)])
  }

  /// Whoever has the result has sat the examination.
  @Test func resultsOfAnExamination() {
    let (pass, other) = (ExaminationResult(paper: "Aptitude Test", result: "Pass"), ExaminationResult(paper: "Essay", result: "Pass"))
    Self.expect(
      EntryRequirement(kind: .examination, text: Text("x", "y"), qualifications: ["cre"], results: [pass]),
      [
        (Profile(), .toCheck), (Profile(certificates: ["cre"]), .toCheck), (Profile(certificates: ["cre"], results: [pass]), .met),
        (Profile(results: [pass]), .met), (Profile(results: [other]), .toCheck), (Profile(lacks: ["cre"]), .notMet),
        (Profile(results: [pass], lacks: ["cre"]), .met),
        (Profile(results: [ExaminationResult(paper: "aptitude test", result: "pass")]), .met),
      ])
    Self.expect(
      EntryRequirement(kind: .examination, text: Text("x", "y"), results: [pass, other]),
      [(Profile(results: [pass]), .toCheck), (Profile(results: [other, pass]), .met)])
  }

  // MARK: Of all

  /// If nothing was said, all is to check.
  @Test func nothingSaidIsToCheck() {
    for kind in EntryRequirementKind.allCases {
      Self.expect(
        EntryRequirement(kind: kind, text: Text("x", "y")), [(Profile(), .toCheck), (Self.award("a", 7, in: ["b"], years: 3), .toCheck)])
    }
    for requirement in Samples.occupation.entry { Self.expect(requirement, [(Profile(), .toCheck)]) }
  }

  /// No word that promises too much.
  @Test func words() {
    #expect(Standing.Verdict.allCases.map(\.title.english) == ["not met", "to check", "met"])
    #expect(Standing.Verdict.allCases.map(\.title.traditionalChinese) == ["未達到", "待查證", "達到"])
    #expect(Standing.Verdict.allCases.map(\.rawValue) == ["not-met", "to-check", "met"])
    #expect(Standing.Verdict.allCases.sorted() == Standing.Verdict.allCases)
  }
}
