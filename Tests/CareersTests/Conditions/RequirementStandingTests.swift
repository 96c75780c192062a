import Careers
import Testing

/// How somebody stands to each kind of requirement, for everything that they may have told.
struct RequirementStandingTests {
  /// A line of a table: what is held, and how it stands.
  typealias Case = (holdings: Holdings, standing: RequirementStanding)

  private static func award(_ id: RecordID, _ level: Int?, in fields: [String] = []) -> Holdings {
    Holdings(award: HeldAward(id, qfLevel: level.map(Samples.qf)), fields: fields)
  }

  private static func fields(_ ids: [String]) -> [FieldOfStudy] {
    ids.map { FieldOfStudy(id: $0, title: Text(verbatim: $0)) }
  }

  private static func asks(
    for ids: [RecordID] = ["higher-diploma"], level: Int? = 4, fields ids2: [String] = [], preferred: Bool = false,
    fieldsPreferred: Bool = false, fieldsOrRelated: Bool = false, orAbove: Bool = false, orEquivalent: Bool = false
  ) -> EntryRequirement {
    EntryRequirement(
      kind: .award, text: Text("x", "y"), qualifications: ids, qfLevel: level.map(Samples.qf), fields: fields(ids2), preferred: preferred,
      fieldsPreferred: fieldsPreferred, fieldsOrRelated: fieldsOrRelated, orAbove: orAbove, orEquivalent: orEquivalent)
  }

  private static func expect(_ requirement: EntryRequirement, _ cases: [Case], sourceLocation: SourceLocation = #_sourceLocation) {
    for (holdings, standing) in cases {
      #expect(requirement.standing(of: holdings) == standing, "\(holdings)", sourceLocation: sourceLocation)
    }
  }

  // MARK: Awards

  @Test func award() {
    Self.expect(
      Self.asks(),
      [
        (Holdings(), .toJudge), (Self.award("higher-diploma", 4), .met), (Self.award("associate-degree", 4), .toJudge),
        (Self.award("secondary-6", 3), .notMet), (Self.award("bachelors-degree", 5), .toJudge), (Self.award("certificate", nil), .toJudge),
        (Holdings(fields: ["computing"], years: 9), .toJudge),
      ])
  }

  @Test func awardOrAbove() {
    Self.expect(
      Self.asks(orAbove: true),
      [
        (Holdings(), .toJudge), (Self.award("higher-diploma", 4), .met), (Self.award("associate-degree", 4), .toJudge),
        (Self.award("secondary-6", 3), .notMet), (Self.award("bachelors-degree", 5), .met), (Self.award("certificate", nil), .toJudge),
      ])
  }

  @Test func awardOrEquivalent() {
    Self.expect(
      Self.asks(orEquivalent: true),
      [
        (Self.award("higher-diploma", 4), .met), (Self.award("secondary-6", 3), .toJudge), (Self.award("bachelors-degree", 5), .toJudge),
        (Self.award("associate-degree", 4), .toJudge),
      ])
  }

  @Test func anyOfSeveralAwards() {
    let requirement = Self.asks(for: ["higher-diploma", "bachelors-degree"])
    Self.expect(
      requirement,
      [
        (Self.award("higher-diploma", 4), .met), (Self.award("bachelors-degree", 5), .met), (Self.award("masters-degree", 6), .toJudge),
        (Self.award("secondary-6", 3), .notMet),
      ])
  }

  /// An award without a level can be matched by name alone.
  @Test func awardWithoutALevel() {
    Self.expect(
      Self.asks(for: ["secondary-school-education"], level: nil, orAbove: true),
      [
        (Self.award("secondary-school-education", nil), .met), (Self.award("secondary-6", 3), .toJudge),
        (Self.award("certificate", nil), .toJudge),
      ])
  }

  /// A wish is never “not met”.
  @Test func preferredAward() {
    Self.expect(
      Self.asks(preferred: true),
      [(Holdings(), .toJudge), (Self.award("higher-diploma", 4), .met), (Self.award("secondary-6", 3), .toJudge)])
  }

  /// What only the text says can't be compared, so the rest alone doesn't make it met.
  @Test func awardWithMoreInItsText() {
    var requirement = Self.asks()
    requirement.asksForMore = true
    Self.expect(requirement, [(Self.award("higher-diploma", 4), .toJudge), (Self.award("secondary-6", 3), .notMet)])
  }

  // MARK: Fields of study

  @Test func awardInAField() {
    Self.expect(
      Self.asks(fields: ["computing", "information-technology"]),
      [
        (Holdings(), .toJudge), (Self.award("higher-diploma", 4), .toJudge), (Holdings(fields: ["computing"]), .toJudge),
        (Self.award("higher-diploma", 4, in: ["computing"]), .met),
        (Self.award("higher-diploma", 4, in: ["mathematics", "information-technology"]), .met),
        (Self.award("higher-diploma", 4, in: ["mathematics"]), .notMet), (Holdings(fields: ["mathematics"]), .notMet),
        (Self.award("higher-diploma", 4, in: ["computer-science"]), .toJudge), (Self.award("secondary-6", 3, in: ["computing"]), .notMet),
        (Self.award("bachelors-degree", 5, in: ["computing"]), .toJudge),
      ])
  }

  @Test func awardAboveInAField() {
    Self.expect(
      Self.asks(fields: ["computing"], orAbove: true),
      [
        (Self.award("bachelors-degree", 5, in: ["computing"]), .met), (Self.award("bachelors-degree", 5), .toJudge),
        (Self.award("bachelors-degree", 5, in: ["mathematics"]), .notMet),
      ])
  }

  /// An equivalent makes up for the award, not for what it is in.
  @Test func equivalentIsAboutTheAward() {
    Self.expect(
      Self.asks(fields: ["computing"], orEquivalent: true),
      [(Self.award("secondary-6", 3, in: ["computing"]), .toJudge), (Self.award("secondary-6", 3, in: ["mathematics"]), .notMet)])
  }

  @Test func fieldOrARelatedOne() {
    Self.expect(
      Self.asks(fields: ["computing"], fieldsOrRelated: true),
      [
        (Self.award("higher-diploma", 4, in: ["computing"]), .met), (Self.award("higher-diploma", 4, in: ["mathematics"]), .toJudge),
        (Self.award("higher-diploma", 4), .toJudge),
      ])
  }

  @Test func preferredFieldDoesNotHinder() {
    Self.expect(
      Self.asks(fields: ["computing"], fieldsPreferred: true),
      [(Self.award("higher-diploma", 4), .met), (Self.award("higher-diploma", 4, in: ["mathematics"]), .met)])
  }

  @Test(arguments: [
    ("computing", "computer-science", true), ("engineering", "software-engineering", true),
    ("electrical-engineering", "power-electronics", true),
    ("computer-science", "information-science", true), ("mathematics", "computing", false), ("web-design", "cyber-security", false),
  ])
  func namesOfOneStemMayOverlap(told: String, asked: String, overlap: Bool) {
    for (told, asked) in [(told, asked), (asked, told)] {
      let standing = Self.asks(fields: [asked]).standing(of: Self.award("higher-diploma", 4, in: [told]))
      #expect(standing == (overlap ? .toJudge : .notMet))
    }
  }

  @Test func fieldAlone() {
    Self.expect(
      EntryRequirement(kind: .field, text: Text("x", "y"), fields: Self.fields(["mathematics"])),
      [(Holdings(), .toJudge), (Holdings(fields: ["mathematics"]), .met), (Holdings(fields: ["web-design"]), .notMet)])
  }

  // MARK: Experience and skills

  @Test(arguments: [nil, 0, 1, 2, 3, 40] as [Int?])
  func experienceIsToJudge(years: Int?) {
    let asked = EntryRequirement(kind: .experience, text: Text("x", "y"), years: YearsOfExperience(from: 2))
    let inAField = EntryRequirement(kind: .experience, text: Text("x", "y"), fields: Self.fields(["mathematics"]))
    for fields in [[], ["mathematics"], ["web-design"]] {
      #expect(asked.standing(of: Holdings(fields: fields, years: years)) == .toJudge)
      #expect(inAField.standing(of: Holdings(fields: fields, years: years)) == .toJudge)
    }
  }

  @Test func awardWithExperienceIsNeverMet() {
    var requirement = Self.asks()
    requirement.years = YearsOfExperience(from: 1, to: 2)
    Self.expect(requirement, [(Self.award("higher-diploma", 4), .toJudge), (Self.award("secondary-6", 3), .notMet)])
  }

  @Test func skillIsToJudge() {
    let requirement = EntryRequirement(kind: .skill, text: Text("x", "y"), names: ["Java"])
    Self.expect(requirement, [(Holdings(), .toJudge), (Self.award("bachelors-degree", 5, in: ["computing"]), .toJudge)])
  }

  // MARK: Languages

  private static func asks(for languages: [LanguageRequirement]) -> EntryRequirement {
    EntryRequirement(kind: .language, text: Text("x", "y"), languages: languages)
  }

  private static func tells(_ languages: HeldLanguage...) -> Holdings { Holdings(languages: languages) }

  @Test func languageWithoutAStandard() {
    Self.expect(
      Self.asks(for: [LanguageRequirement(language: .english, skill: .spoken)]),
      [
        (Holdings(), .toJudge), (Self.tells(HeldLanguage(.english, .spoken)), .met),
        (Self.tells(HeldLanguage(.cantonese, .spoken)), .notMet),
        // Which languages they speak wasn't told.
        (Self.tells(HeldLanguage(.english, .written)), .toJudge), (Self.tells(HeldLanguage(.english, .read)), .toJudge),
        (Self.tells(HeldLanguage(.english, .read), HeldLanguage(.cantonese, .spoken)), .notMet),
      ])
  }

  @Test func languageWithAStandard() {
    Self.expect(
      Self.asks(for: [LanguageRequirement(language: .english, skill: .written, standard: .good)]),
      [
        (Holdings(), .toJudge), (Self.tells(HeldLanguage(.english, .written)), .toJudge),
        (Self.tells(HeldLanguage(.chinese, .written)), .notMet),
        (Self.tells(HeldLanguage(.chinese, .written), HeldLanguage(.english, .read)), .toJudge),
      ])
  }

  @Test func allLanguagesAreAskedFor() {
    let requirement = Self.asks(for: [.init(language: .cantonese, skill: .spoken), .init(language: .english, skill: .spoken)])
    Self.expect(
      requirement,
      [
        (Self.tells(HeldLanguage(.cantonese, .spoken)), .notMet),
        (Self.tells(HeldLanguage(.cantonese, .spoken), HeldLanguage(.english, .spoken)), .met),
      ])
  }

  @Test(
    arguments: [
      (.chinese, .cantonese, true), (.chinese, .putonghua, true), (.foreign, .english, true), (.cantonese, .putonghua, false),
      (.chinese, .english, false), (.foreign, .chinese, false), (.foreign, .cantonese, false),
    ] as [(LanguageRequirement.Tongue, LanguageRequirement.Tongue, Bool)])
  func oneNameMayStandForAnother(told: LanguageRequirement.Tongue, asked: LanguageRequirement.Tongue, may: Bool) {
    for (told, asked) in [(told, asked), (asked, told)] {
      let requirement = Self.asks(for: [LanguageRequirement(language: asked, skill: .spoken)])
      #expect(requirement.standing(of: Self.tells(HeldLanguage(told, .spoken))) == (may ? .toJudge : .notMet))
    }
  }

  // MARK: Certifications and examinations

  @Test(arguments: [EntryRequirementKind.certification, .examination])
  func certificate(kind: EntryRequirementKind) {
    let requirement = EntryRequirement(kind: kind, text: Text("x", "y"), qualifications: ["cre"])
    Self.expect(
      requirement,
      [
        (Holdings(), .toJudge), (Holdings(certificates: ["mcp", "cre"]), .met), (Holdings(certificates: ["mcp"]), .notMet),
        (Self.award("bachelors-degree", 5), .toJudge),
      ])
  }

  /// Nobody tells which results they had.
  @Test func resultsAreToJudge() {
    let requirement = EntryRequirement(
      kind: .examination, text: Text("x", "y"), qualifications: ["cre"],
      results: [ExaminationResult(paper: "Aptitude Test", result: "Pass")])
    Self.expect(
      requirement, [(Holdings(), .toJudge), (Holdings(certificates: ["cre"]), .toJudge), (Holdings(certificates: ["mcp"]), .notMet)])
  }

  /// A language may be asked for by an examination.
  @Test func languageByExaminationOrEquivalent() {
    let requirement = EntryRequirement(kind: .language, text: Text("x", "y"), qualifications: ["cre"], orEquivalent: true)
    Self.expect(requirement, [(Holdings(certificates: ["cre"]), .met), (Holdings(certificates: ["mcp"]), .toJudge)])
  }

  // MARK: Of all

  /// Whatever a requirement asks for, nothing told is for them to judge.
  @Test func nothingToldIsToJudge() {
    for kind in EntryRequirementKind.allCases {
      #expect(EntryRequirement(kind: kind, text: Text("x", "y")).standing(of: Holdings()) == .toJudge)
      #expect(EntryRequirement(kind: kind, text: Text("x", "y")).standing(of: Self.award("a", 7, in: ["b"])) == .toJudge)
    }
  }

  /// The word that would promise too much isn't used.
  @Test func words() {
    #expect(RequirementStanding.allCases.map(\.title.english) == ["met", "not met", "for you to judge"])
    #expect(RequirementStanding.allCases.map(\.title.traditionalChinese) == ["達到", "未達到", "由你自行判斷"])
  }
}
