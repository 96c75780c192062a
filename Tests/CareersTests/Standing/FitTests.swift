import Careers
import Sessions
import Testing

/// The group that an occupation is in for a person.
struct FitTests {
  typealias Samples = CareersTests.Samples

  private static let diploma = EntryRequirement(
    kind: .award, text: Text("A Higher Diploma", "高級文憑"), qualifications: ["higher-diploma"], qfLevel: Samples.qf(4))
  private static let years = EntryRequirement(kind: .experience, text: Text("Two years", "兩年"), years: YearsOfExperience(from: 2))
  private static let skill = EntryRequirement(kind: .skill, text: Text("Rows a boat", "划艇"))
  private static let secondary6 = HeldAward("secondary-6", qfLevel: Samples.qf(3))
  private static let degree = HeldAward("bachelors-degree", qfLevel: Samples.qf(5))

  private static func fit(_ profile: Profile, _ entry: [EntryRequirement], training: [Training] = []) -> Fit {
    Fit(
      of: Occupation(id: "keeper", title: Text("Keeper", "管理員"), entry: entry, training: training), for: profile, in: PresentationContext())
  }

  // MARK: Groups

  @Test func groups() {
    #expect(Self.fit(Profile(award: Self.degree, years: 2), [Self.diploma, Self.years]).group == .meets)
    #expect(Self.fit(Profile(award: Self.degree), [Self.diploma, Self.years]).group == .check)
    #expect(Self.fit(Profile(), [Self.diploma, Self.years]).group == .check)
    #expect(Self.fit(Profile(award: Self.secondary6), [Self.diploma, Self.years]).group == .near)
    #expect(Self.fit(Profile(award: Self.secondary6, years: 0), [Self.diploma, Self.years]).group == .far)
    #expect(Self.fit(Profile(award: Self.degree, years: 2), [Self.diploma, Self.years, Self.skill]).group == .check)
  }

  @Test func groupsAreInTheOrderShown() {
    #expect(Fit.Group.allCases.map(\.rawValue) == ["meets", "check", "near", "far", "silent"])
    #expect(Fit.Group.allCases.allSatisfy { $0.title.missing.isEmpty })
    #expect(Set(Fit.Group.allCases.map(\.title)).count == 5)
  }

  /// A preference is no requirement: it neither counts nor is missing.
  @Test func preferencesDoNotCount() {
    var wish = Self.diploma
    wish.preferred = true
    let fit = Self.fit(Profile(award: Self.secondary6, years: 2), [wish, Self.years])
    #expect(fit.group == .meets)
    #expect(fit.standings.map(\.verdict) == [.toCheck, .met])
    #expect(fit.missing.isEmpty)
    #expect(Self.fit(Profile(award: Self.degree), [wish]).group == .silent)
  }

  /// Without an award, years, an examination or a certificate there is nothing to compare.
  @Test func whatStatesTooLittleIsSilent() {
    let language = EntryRequirement(
      kind: .language, text: Text("Chinese", "中文"), languages: [LanguageRequirement(language: .chinese, skill: .written)])
    let field = EntryRequirement(
      kind: .field, text: Text("Optics", "光學"), fields: [FieldOfStudy(id: "optics", title: Text("Optics", "光學"))])
    let writer = Profile(award: Self.degree, fields: ["optics"], years: 9, languages: [HeldLanguage(.chinese, .written)])
    for profile in [Profile(), writer] {
      for entry in [[], [Self.skill], [language], [field, language, Self.skill]] as [[EntryRequirement]] {
        #expect(Self.fit(profile, entry).group == .silent)
      }
    }
    let examination = EntryRequirement(
      kind: .examination, text: Text("x", "y"), results: [ExaminationResult(paper: "Aptitude Test", result: "Pass")])
    let certificate = EntryRequirement(kind: .certification, text: Text("x", "y"), qualifications: ["mcp"])
    for requirement in [Self.diploma, Self.years, examination, certificate] {
      #expect(Self.fit(Profile(), [requirement, language]).group == .check)
    }
  }

  // MARK: What is missing

  @Test func theCoursesForAMissingAwardAreNamed() {
    let lamps = ListedCourse(id: "school/lamps", institution: "school", title: Text("Lamps", "燈學"))
    let buoys = ListedCourse(id: "school/buoys", institution: "school", title: Text("Buoys", "浮標"))
    let training = [
      Training(award: Text("Higher Diploma", "高級文憑"), qualifications: ["higher-diploma", "associate-degree"], courses: [lamps, buoys]),
      Training(award: Text("Degree", "學位"), qualifications: ["bachelors-degree"], courses: [lamps]),
      Training(award: Text("Higher Diploma", "高級文憑"), qualifications: ["higher-diploma"], courses: [buoys]),
    ]
    let fit = Self.fit(Profile(award: Self.secondary6, years: 1), [Self.skill, Self.diploma, Self.years], training: training)
    #expect(fit.standings.map(\.verdict) == [.toCheck, .notMet, .notMet])
    #expect(fit.missing.map(\.requirement) == [1, 2])
    #expect(fit.missing.map(\.courses) == [["school/lamps", "school/buoys"], []])
    #expect(fit.missing.map(\.reason) == fit.standings.dropFirst().map(\.reason))
  }

  // MARK: The table of issue 15

  private static func occupation(_ id: RecordID) throws -> (occupation: Occupation, record: Record, context: PresentationContext) {
    let record = try #require(try SharedCatalogue.library.record(id))
    guard case .occupation(let occupation) = record else { throw ComparisonError.count(0) }
    return (occupation, record, try SharedCatalogue.library.context(for: [record]))
  }

  private static func facts() throws -> [ConditionFacts] {
    try SharedCatalogue.library.records(of: .occupation).map { ConditionFacts(of: $0) }
  }

  /// Nothing is called nothing while something is unchecked.
  @Test(arguments: ["secondary-6", "bachelors-degree"] as [RecordID])
  func whatIsUncheckedIsNamed(award: RecordID) throws {
    let (_, record, context) = try Self.occupation("ogcio-analyst-programmer")
    let profile = Profile(award: HeldAward(award, qfLevel: Award.with(award)?.qfLevel))
    let page = Presentation(of: record, in: context, profile: profile)
    let missing = try #require(page.missing)
    #expect(missing.rows.map(\.standing?.verdict) == [.toCheck, .toCheck, .toCheck])
    let entry = try #require(page.sections.first { $0.heading == .entry })
    #expect(missing.rows.map(\.content) == entry.rows.filter { $0.standing != nil }.map(\.content))
  }

  @Test func whatIsTooLowIsNotMet() throws {
    let (_, record, context) = try Self.occupation("web-administrator")
    let missing = Presentation(of: record, in: context, profile: Profile(award: Self.secondary6)).missing
    #expect(missing?.rows.map(\.standing?.verdict) == [.notMet, .toCheck])
    #expect(missing?.rows.first?.standing?.reason.english == "Secondary 6 is below Bachelor’s Degree")
  }

  /// Saying more leaves no record out.
  @Test func aProfileLeavesNothingOut() throws {
    let facts = try Self.facts()
    let awards: [RecordID] = ["secondary-6", "certificate", "higher-diploma", "advanced-diploma", "bachelors-degree"]
    let others: [Condition.Subject] = [
      .language(HeldLanguage(.chinese, .written)), .years(0), .field("fashion"), .lacking("common-recruitment-examination"),
    ]
    for subject in awards.map({ Condition.Subject.award(HeldAward($0)) }) + others {
      for keepsUnknown in [true, false] {
        #expect(Conditions([Condition(subject)], keepsUnknown: keepsUnknown).count(among: facts) == facts.count, "\(subject)")
      }
    }
  }

  @Test(arguments: [(3, .met), (1, .met), (0, .notMet)] as [(Int, Standing.Verdict)])
  func yearsAreCompared(years: Int, verdict: Standing.Verdict) throws {
    let (occupation, _, context) = try Self.occupation("data-entry-clerk")
    #expect(occupation.entry[1].years == YearsOfExperience(from: 1, to: 2))
    #expect(Profile(years: years).standing(to: occupation.entry[1], of: occupation, in: context).verdict == verdict)
  }

  /// Secondary 6, creative, HK$18,000.
  @Test func oneThingIsMissingOfMobileAppDeveloper() throws {
    let records = try SharedCatalogue.library.records(of: .occupation)
    let occupations = records.compactMap { if case .occupation(let occupation) = $0 { occupation } else { nil } }
    let conditions = ConditionSamples.conditions(.award(Self.secondary6), .trait("creative"), .payFrom(18_000))
    let answer = FitAnswer(of: occupations, by: conditions, in: try SharedCatalogue.library.context(for: records))
    let first = try #require(answer.entries.first)
    #expect(first.occupation.id == "mobile-app-developer")
    #expect(first.fit.group == .near)
    #expect(first.wants.map(\.answer) == [true, true])
    let courses: [RecordID] = [
      "hku-space-community-college/higher-diploma-in-information-technology",
      "ive/higher-diploma-in-computer-and-electronic-engineering", "ive/higher-diploma-in-software-engineering",
    ]
    #expect(first.fit.missing.map(\.courses) == [courses])
    #expect(answer.entries.filter(\.isWanted).map(\.occupation.id) == ["mobile-app-developer"])
    #expect(answer.entries.count == 16)
  }
}
