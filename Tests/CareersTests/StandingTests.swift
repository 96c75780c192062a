import Careers
import Testing

/// Whether students meet each kind of requirement, for all that they may have entered.
struct RequirementStandingTests {
  /// A row of a table: holdings and the standing they give.
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

  /// A preference is never “not met”.
  @Test func preferredAward() {
    Self.expect(
      Self.asks(preferred: true),
      [(Holdings(), .toJudge), (Self.award("higher-diploma", 4), .met), (Self.award("secondary-6", 3), .toJudge)])
  }

  /// Part of the requirement is in its text only, so the rest alone doesn't make it met.
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

  /// “Or equivalent” is about the award, not its field.
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

  @Test func preferredFieldIsNotRequired() {
    Self.expect(
      Self.asks(fields: ["computing"], fieldsPreferred: true),
      [(Self.award("higher-diploma", 4), .met), (Self.award("higher-diploma", 4, in: ["mathematics"]), .met)])
  }

  @Test(arguments: [
    ("computing", "computer-science", true), ("engineering", "software-engineering", true),
    ("electrical-engineering", "power-electronics", true),
    ("computer-science", "information-science", true), ("mathematics", "computing", false), ("web-design", "cyber-security", false),
  ])
  func namesOfOneStemMayOverlap(held: String, asked: String, overlap: Bool) {
    for (held, asked) in [(held, asked), (asked, held)] {
      let standing = Self.asks(fields: [asked]).standing(of: Self.award("higher-diploma", 4, in: [held]))
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

  private static func entered(_ languages: HeldLanguage...) -> Holdings { Holdings(languages: languages) }

  @Test func languageWithoutAStandard() {
    Self.expect(
      Self.asks(for: [LanguageRequirement(language: .english, skill: .spoken)]),
      [
        (Holdings(), .toJudge), (Self.entered(HeldLanguage(.english, .spoken)), .met),
        (Self.entered(HeldLanguage(.cantonese, .spoken)), .notMet),
        // Which languages they speak wasn't entered.
        (Self.entered(HeldLanguage(.english, .written)), .toJudge), (Self.entered(HeldLanguage(.english, .read)), .toJudge),
        (Self.entered(HeldLanguage(.english, .read), HeldLanguage(.cantonese, .spoken)), .notMet),
      ])
  }

  @Test func languageWithAStandard() {
    Self.expect(
      Self.asks(for: [LanguageRequirement(language: .english, skill: .written, standard: .good)]),
      [
        (Holdings(), .toJudge), (Self.entered(HeldLanguage(.english, .written)), .toJudge),
        (Self.entered(HeldLanguage(.chinese, .written)), .notMet),
        (Self.entered(HeldLanguage(.chinese, .written), HeldLanguage(.english, .read)), .toJudge),
      ])
  }

  @Test func allLanguagesAreAskedFor() {
    let requirement = Self.asks(for: [.init(language: .cantonese, skill: .spoken), .init(language: .english, skill: .spoken)])
    Self.expect(
      requirement,
      [
        (Self.entered(HeldLanguage(.cantonese, .spoken)), .notMet),
        (Self.entered(HeldLanguage(.cantonese, .spoken), HeldLanguage(.english, .spoken)), .met),
      ])
  }

  @Test(
    arguments: [
      (.chinese, .cantonese, true), (.chinese, .putonghua, true), (.foreign, .english, true), (.cantonese, .putonghua, false),
      (.chinese, .english, false), (.foreign, .chinese, false), (.foreign, .cantonese, false),
    ] as [(LanguageRequirement.Tongue, LanguageRequirement.Tongue, Bool)])
  func oneNameMayMeanAnother(held: LanguageRequirement.Tongue, asked: LanguageRequirement.Tongue, may: Bool) {
    for (held, asked) in [(held, asked), (asked, held)] {
      let requirement = Self.asks(for: [LanguageRequirement(language: asked, skill: .spoken)])
      #expect(requirement.standing(of: Self.entered(HeldLanguage(held, .spoken))) == (may ? .toJudge : .notMet))
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

  /// Results can't be entered.
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

  /// If nothing was entered, the student must judge.
  @Test func nothingEnteredIsToJudge() {
    for kind in EntryRequirementKind.allCases {
      #expect(EntryRequirement(kind: kind, text: Text("x", "y")).standing(of: Holdings()) == .toJudge)
      #expect(EntryRequirement(kind: kind, text: Text("x", "y")).standing(of: Self.award("a", 7, in: ["b"])) == .toJudge)
    }
  }

  /// No word that promises too much.
  @Test func words() {
    #expect(RequirementStanding.allCases.map(\.title.english) == ["met", "not met", "for you to judge"])
    #expect(RequirementStanding.allCases.map(\.title.traditionalChinese) == ["達到", "未達到", "由你自行判斷"])
  }
}

/// Requirements and routes marked for a student who entered what they hold.
struct HoldingsInPagesTests {
  typealias Samples = CareersTests.Samples

  private static let diploma = Holdings(award: HeldAward("lamp-diploma", qfLevel: Samples.qf(4)), fields: ["optics"])

  private static func rows(of record: Record, _ holdings: Holdings) -> [PresentationRow] {
    Presentation(of: record, in: Samples.context, holdings: holdings).sections.flatMap(\.rows)
  }

  private static var occupation: Occupation {
    var occupation = Samples.occupation
    let degree = EntryRequirement(kind: .award, text: Text("A degree", "學位"), qualifications: ["degree"], qfLevel: Samples.qf(5))
    let diploma = EntryRequirement(kind: .award, text: Text("A diploma", "文憑"), qualifications: ["lamp-diploma"], qfLevel: Samples.qf(4))
    occupation.entry = [diploma, degree, EntryRequirement(kind: .experience, text: Text("Some years", "數年"), years: .init(from: 2))]
    return occupation
  }

  @Test func nothingEnteredMarksNothing() throws {
    for record in Samples.records {
      #expect(Self.rows(of: record, Holdings()).allSatisfy { $0.standing == nil && $0.distance == nil })
      #expect(Presentation(of: record, in: Samples.context, holdings: Holdings()) == Presentation(of: record, in: Samples.context))
    }
    let comparison = try Comparison(of: [.occupation(Self.occupation), .level(Samples.level)], in: Samples.context)
    #expect(try !JSONCoding.text(of: comparison).contains(#""standing""#))
  }

  /// Every requirement is marked, and nothing else is.
  @Test func requirementsAreMarked() {
    let rows = Self.rows(of: .occupation(Self.occupation), Self.diploma)
    #expect(rows.compactMap(\.standing) == [.met, .notMet, .toJudge])
    let texts = rows.filter { $0.standing != nil }.flatMap(\.statements).map { $0.words(in: .english) }
    #expect(texts == ["A diploma", "A degree", "Some years"])
  }

  @Test func routesShowTheDistance() {
    for record in [Record.level(Samples.level), .jobTitle(Samples.jobTitle)] {
      let rows = Self.rows(of: record, Self.diploma)
      #expect(rows.compactMap(\.distance) == [QFDistance(rawValue: -1)])
      #expect(rows.contains { $0.content == .scale(QFScale(label: Text("of the award that you hold", "你持有的資歷"), levels: [Samples.qf(4)])) })
      #expect(rows.allSatisfy { $0.standing == nil })
    }
  }

  /// Without a level there is no distance, and the page says so.
  @Test func awardWithoutALevelHasNoDistance() {
    let rows = Self.rows(of: .level(Samples.level), Holdings(award: HeldAward("certificate")))
    #expect(rows.allSatisfy { $0.distance == nil })
    #expect(rows.contains { $0.content == .paragraph(Text("The award that you hold is given no level.", "你持有的資歷沒有列出級別。")) })
  }

  @Test func withoutAnAwardRoutesAreUnmarked() {
    let entered = Holdings(fields: ["optics"], years: 3)
    #expect(Self.rows(of: .level(Samples.level), entered) == Self.rows(of: .level(Samples.level), Holdings()))
  }

  @Test func comparisonsAreMarkedToo() throws {
    var other = Self.occupation
    (other.id, other.entry) = ("other", [Self.occupation.entry[0]])
    let records = [Record.occupation(Self.occupation), .occupation(other), .level(Samples.level)]
    let comparison = try Comparison(of: Array(records.prefix(2)), in: Samples.context, holdings: Self.diploma)
    let entry = try #require(comparison.rows.first { $0.heading == .entry })
    #expect(entry.shared.map(\.standing) == [.met])
    guard case .items(let own) = entry.cells[0] else { throw ComparisonError.count(0) }
    #expect(own.map(\.standing) == [.notMet, .toJudge])
    let routes = try Comparison(of: [records[0], records[2]], in: Samples.context, holdings: Self.diploma).rows.first {
      $0.heading == .routes
    }
    guard case .items(let items) = routes?.cells[1] else { throw ComparisonError.count(0) }
    #expect(items.map(\.distance) == [QFDistance(rawValue: -1)])
  }

  @Test func marksAreInTheJSON() throws {
    let item = ComparisonItem(text: Text(), standing: .notMet, distance: QFDistance(rawValue: 2))
    #expect(try JSONCoding.text(of: item) == #"{"distance":2,"standing":"not-met","text":{"ours":[]}}"#)
    #expect(try JSONCoding.recoded(item) == item)
  }
}
