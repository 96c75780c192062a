import Sessions
import TestSupport
import Testing

@testable import Careers

/// Every verdict gives its reason in words, in both languages.
struct StandingReasonTests {
  private static let english = LanguageRequirement(language: .english, skill: .written, standard: .good)
  private static let pass = ExaminationResult(paper: "Aptitude Test", result: "Pass")

  /// One of each finding, with its verdict.
  private static let findings: [(finding: StandingFinding, verdict: Standing.Verdict)] = [
    (.holds("higher-diploma"), .met), (.isAbove("bachelors-degree", "higher-diploma"), .met),
    (.isBelow("secondary-6", "higher-diploma"), .notMet), (.isBelow(nil, "higher-diploma"), .notMet),
    (.equivalent("secondary-6", "higher-diploma"), .toCheck), (.equivalent(nil, "cre"), .toCheck),
    (.awardMayDo("associate-degree", "higher-diploma"), .toCheck), (.awardUnsaid(["higher-diploma", "associate-degree"]), .toCheck),
    (.lacks("cre"), .notMet), (.certificateUnsaid("cre"), .toCheck), (.isInField("computing"), .met),
    (.otherField(["fashion"], ["computing", "web-design"]), .toCheck), (.fieldUnsaid(["computing", "web-design"]), .toCheck),
    (.yearsEnough(3, 1), .met), (.yearsTooFew(0, 1), .notMet), (.yearsTooFew(1, 2), .notMet), (.yearsUnsaid(1), .toCheck),
    (.yearsUnsaid(2), .toCheck), (.language(english), .met), (.languageStandard(english), .toCheck), (.languageUnsaid(english), .toCheck),
    (.result(pass), .met), (.resultMayDo(pass), .toCheck), (.resultUnsaid(pass), .toCheck), (.more, .toCheck),
  ]

  private static let requirement = EntryRequirement(
    kind: .award, text: Text("x", "y"), fields: [FieldOfStudy(id: "computing", title: Text("Computing", "電腦學"))])

  private static func reason(
    _ profile: Profile, _ requirement: EntryRequirement, of occupation: Occupation? = nil, in context: PresentationContext? = nil
  ) -> Text {
    profile.standing(to: requirement, of: occupation, in: context ?? PresentationContext()).reason
  }

  private static func asks(for ids: RecordID..., kind: EntryRequirementKind = .award) -> EntryRequirement {
    EntryRequirement(kind: kind, text: Text("x", "y"), qualifications: ids)
  }

  // MARK: Of each finding

  @Test func everyFindingHasWordsInBothLanguages() {
    for context in [PresentationContext(), Samples.context] {
      let words = StandingWords(context, Self.requirement)
      for (finding, verdict) in Self.findings {
        #expect(finding.verdict == verdict, "\(finding)")
        let text = words.text(of: finding)
        for language in Language.allCases {
          #expect(text[language]?.isEmpty == false, "\(finding)")
          #expect(text[language]?.contains("%") == false, "\(finding)")
        }
        #expect(Self.isListed(finding))
      }
    }
  }

  /// A new finding is to be added to the list.
  private static func isListed(_ finding: StandingFinding) -> Bool {
    switch finding {
    case .holds, .isAbove, .isBelow, .equivalent, .awardMayDo, .awardUnsaid, .lacks, .certificateUnsaid, .isInField, .otherField,
      .fieldUnsaid, .yearsEnough, .yearsTooFew, .yearsUnsaid, .language, .languageStandard, .languageUnsaid, .result, .resultMayDo,
      .resultUnsaid, .more:
      true
    }
  }

  /// Of each requirement of the shipped catalogue, whoever asks.
  @Test(arguments: Seeds.all())
  func everyRequirementHasAReason(seed: UInt64) throws {
    var random = RandomProfiles(seed: seed)
    for case .occupation(let occupation) in try SharedCatalogue.library.records(of: .occupation) {
      let profile = random.profile()
      for requirement in occupation.entry {
        for page in [nil, occupation] {
          let standing = profile.standing(to: requirement, of: page, in: PresentationContext())
          #expect(standing.verdict == profile.verdict(on: RequirementTerms(of: requirement)))
          #expect(standing.reason.english?.isEmpty == false && standing.reason.traditionalChinese?.isEmpty == false)
        }
      }
    }
  }

  // MARK: Words

  @Test func readsWell() {
    let diploma = HeldAward("higher-diploma", qfLevel: QFLevel(rawValue: 4))
    var inComputing = Self.asks(for: "higher-diploma", "associate-degree")
    inComputing.fields = Self.requirement.fields
    #expect(
      Self.reason(Profile(award: diploma, fields: ["computing"]), inComputing)
        == Text("you hold Higher Diploma; field: Computing", "你持有高級文憑；修讀電腦學"))
    #expect(Self.reason(Profile(award: HeldAward("secondary-6")), inComputing) == Text("Secondary 6 is below Higher Diploma", "中六低於高級文憑"))
    #expect(
      Self.reason(Profile(award: HeldAward("bachelors-degree")), Self.asks(for: "higher-diploma"))
        == Text("Bachelor’s Degree is above Higher Diploma", "學士學位高於高級文憑"))
    #expect(Self.reason(Profile(lacks: ["doctorate"]), Self.asks(for: "doctorate")) == Text("you don’t have Doctorate", "你沒有博士學位"))
  }

  /// The reason is that of the verdict: what is met isn't named beside what isn't.
  @Test func onlyWhatDecidesIsNamed() {
    var requirement = Self.asks(for: "higher-diploma")
    requirement.years = YearsOfExperience(from: 2)
    let reason = Self.reason(Profile(award: HeldAward("bachelors-degree"), years: 1), requirement)
    #expect(reason.english?.contains("1 year and need 2") == true)
    #expect(reason.english?.contains("Bachelor") == false)
  }

  /// Two parts that are both to check are both named.
  @Test func allThatIsToCheckIsNamed() {
    var requirement = Self.asks(for: "higher-diploma")
    requirement.fields = Self.requirement.fields
    let reason = Self.reason(Profile(), requirement)
    #expect(reason.english?.contains("Higher Diploma") == true && reason.english?.contains("Computing") == true)
    #expect(reason.traditionalChinese?.contains("高級文憑；") == true && reason.traditionalChinese?.contains("電腦學") == true)
  }

  @Test func theVerdictComesBeforeItsReason() {
    #expect(
      Standing(.notMet, reason: Text("Secondary 6 is below Higher Diploma", "中六低於高級文憑")).text
        == Text("not met: Secondary 6 is below Higher Diploma", "未達到：中六低於高級文憑"))
  }

  /// Who says they lack an award isn't told that another of the same level is lower.
  @Test func whatIsLackingIsNotCalledLow() {
    let profile = Profile(award: HeldAward("associate-degree", qfLevel: QFLevel(rawValue: 4)), lacks: ["higher-diploma"])
    #expect(Self.reason(profile, Self.asks(for: "higher-diploma")) == Text("you don’t have Higher Diploma", "你沒有高級文憑"))
  }

  /// A catalogue's own title comes before the list's.
  @Test func aTitleOfTheCatalogueIsUsed() {
    let context = PresentationContext(titles: ["higher-diploma": Text("HD", "高文")])
    let profile = Profile(award: HeldAward("higher-diploma"))
    #expect(Self.reason(profile, Self.asks(for: "higher-diploma"), in: context) == Text("you hold HD", "你持有高文"))
  }

  @Test func aFieldThatIsHeldIsNamedByItsTitle() {
    let context = PresentationContext(fields: ["web-design": Text("Web design", "網頁設計")])
    let reason = Self.reason(Profile(fields: ["web-design"]), Self.requirement, in: context)
    #expect(reason == Text("whether Web design counts as Computing", "網頁設計是否相當於電腦學"))
  }

  // MARK: Listed courses

  /// An occupation that lists a course in computing for a diploma, and another for a degree.
  private static let keeper = Occupation(
    id: "keeper", title: Text("Keeper", "管理員"), entry: [asks(for: "higher-diploma")],
    training: [
      Training(
        award: Text("Degree", "學位"), qualifications: ["bachelors-degree"],
        courses: [ListedCourse(id: "school/degree-in-computing", institution: "school", title: Text("Degree in Computing", "電腦學學位"))]),
      Training(
        award: Text("Diploma", "文憑"), qualifications: ["higher-diploma"],
        courses: [ListedCourse(id: "school/lamps", institution: "school", title: Text("Lamps", "燈學"))]),
    ])

  private static func isListing(_ course: String, _ profile: Profile, _ requirement: EntryRequirement) -> Bool {
    reason(profile, requirement, of: keeper).english?.hasSuffix("the source lists \(course) for this job") == true
  }

  @Test func theListedCourseIsNamed() {
    let requirement = Self.asks(for: "doctorate")
    var inComputing = Self.asks(for: "higher-diploma")
    inComputing.fields = [FieldOfStudy(id: "mathematics", title: Text("Mathematics", "數學"))]
    let diploma = HeldAward("higher-diploma", qfLevel: QFLevel(rawValue: 4))
    // In the person's field, or else at their award.
    #expect(Self.isListing("Degree in Computing", Profile(fields: ["computing"]), requirement))
    #expect(Self.isListing("Lamps", Profile(award: diploma), requirement))
    #expect(Self.isListing("Degree in Computing", Profile(award: diploma, fields: ["computing"]), inComputing))
    #expect(!Self.isListing("Degree in Computing", Profile(fields: ["comput"]), requirement), "part of a word")
    #expect(Self.reason(Profile(award: HeldAward("secondary-6")), requirement, of: Self.keeper).english?.contains("lists") == false)
    // A met requirement needs no other reason, and what isn't an award has no course.
    let met = Self.reason(Profile(award: diploma), Self.asks(for: "higher-diploma"), of: Self.keeper)
    #expect(met == Text("you hold Higher Diploma", "你持有高級文憑"))
    let years = EntryRequirement(kind: .experience, text: Text("x", "y"), years: YearsOfExperience(from: 2))
    #expect(Self.reason(Profile(award: diploma), years, of: Self.keeper).english?.contains("lists") == false)
  }

  /// The page of Programmer lists a Higher Diploma in Information Technology: never ✗ for somebody who holds one.
  @Test func programmerForADiplomaInInformationTechnology() throws {
    let record = try #require(try SharedCatalogue.library.record("programmer"))
    guard case .occupation(let programmer) = record else { return }
    let context = try SharedCatalogue.library.context(for: [record])
    let profile = Profile(award: HeldAward("higher-diploma", qfLevel: QFLevel(rawValue: 4)), fields: ["information-technology"])
    let standing = profile.standing(to: programmer.entry[0], of: programmer, in: context)
    #expect(standing.verdict == .toCheck)
    #expect(standing.reason.english?.hasSuffix("the source lists Higher Diploma in Information Technology for this job") == true)
    #expect(standing.reason.traditionalChinese?.hasSuffix("資料來源為此職業列出資訊科技高級文憑") == true)
    #expect(programmer.entry.allSatisfy { profile.verdict(on: RequirementTerms(of: $0)) != .notMet })
  }
}
