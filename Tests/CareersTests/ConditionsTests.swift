import Careers
import TestSupport
import Testing

/// Which records remain, and how conditions make up a list.
struct ConditionsTests {
  typealias Samples = CareersTests.Samples

  private static func admits(_ condition: Condition, _ facts: ConditionFacts, keepsUnknown: Bool = true) -> Bool {
    Conditions([condition], keepsUnknown: keepsUnknown).admits(facts)
  }

  private static func occupation(_ change: (inout ConditionFacts) -> Void) -> ConditionFacts {
    var facts = ConditionSamples.occupation
    change(&facts)
    return facts
  }

  // MARK: One condition

  @Test(arguments: ConditionSamples.subjects)
  func matchIsAdmitted(subject: Condition.Subject) {
    #expect(Self.admits(Condition(subject), ConditionSamples.occupation, keepsUnknown: false))
  }

  /// A value just within a figure, and one just beyond.
  @Test(
    arguments: [
      (.payFrom(15_001), false), (.payFrom(15_000), true), (.payReaching(40_001), false), (.payReaching(40_000), true),
      (.hoursTo(44), false), (.hoursTo(45), true), (.workplace(.outdoors), false), (.likes(.sell), false), (.likes(.write), true),
      (.trait("brave"), false), (.institution("vtc"), false), (.course("vtc/a"), false), (.qfFrom(Samples.qf(5)), false),
      (.qfFrom(Samples.qf(4)), true), (.qfTo(Samples.qf(4)), true), (.qfTo(Samples.qf(3)), false), (.kind(.pathway), false),
    ] as [(Condition.Subject, Bool)])
  func figures(subject: Condition.Subject, isAdmitted: Bool) {
    #expect(Self.admits(Condition(subject), ConditionSamples.occupation) == isAdmitted)
  }

  @Test func anAwardReplacesAllThatContradictsIt() {
    let held = Condition(.award(HeldAward("hkdse")))
    let former = Conditions([Condition(.lacking("hkdse")), Condition(.award(HeldAward("secondary-6"))), Condition(.years(1))])
    #expect(former.adding(held).list == [held, Condition(.years(1))])
  }

  @Test func openEndedHours() {
    let open = Self.occupation { $0.hoursTo = nil }
    #expect(!Self.admits(Condition(.hoursTo(39)), open))
    #expect(Self.admits(Condition(.hoursTo(40)), open) && !Self.admits(Condition(.hoursTo(40)), open, keepsUnknown: false))
  }

  /// Pay that is open upwards may reach any figure.
  @Test func openEndedPay() {
    let open = Self.occupation { $0.isPayOpen = true }
    #expect(Self.admits(Condition(.payReaching(40_000)), open, keepsUnknown: false))
    #expect(Self.admits(Condition(.payReaching(90_000)), open) && !Self.admits(Condition(.payReaching(90_000)), open, keepsUnknown: false))
  }

  @Test func regularHours() {
    let irregular = Self.occupation { $0.irregular = true }
    #expect(!Self.admits(Condition(.regularHours), irregular))
    #expect(Self.admits(Condition(.regularHours, isExcluded: true), irregular))
  }

  // MARK: Unknown values

  /// Unknown values remain if so chosen, whether wanted or excluded.
  @Test(arguments: ConditionSamples.wants.filter { $0 != .kind(.occupation) })
  func unknownRemainsByChoice(subject: Condition.Subject) {
    for isExcluded in [false, true] {
      let condition = Condition(subject, isExcluded: isExcluded)
      #expect(Self.admits(condition, ConditionFacts(kind: .occupation)))
      #expect(!Self.admits(condition, ConditionFacts(kind: .occupation), keepsUnknown: false))
    }
  }

  // MARK: The profile

  /// What a person says of themselves leaves nothing out, even where a requirement isn't met or nothing is stated.
  @Test(
    arguments: ConditionSamples.profile + [
      .award(HeldAward("primary")), .award(HeldAward("certificate")), .field("web-design"), .years(0), .lacking("higher-diploma"),
    ])
  func theProfileLeavesNothingOut(subject: Condition.Subject) {
    for keepsUnknown in [true, false] {
      let conditions = Conditions([Condition(subject)], keepsUnknown: keepsUnknown)
      #expect(conditions.admits(ConditionSamples.occupation))
      #expect(RecordKind.allCases.allSatisfy { conditions.admits(ConditionFacts(kind: $0)) })
      #expect(ConditionQuestion.all(of: conditions).isEmpty)
      #expect(conditions.wants.isEmpty)
    }
  }

  @Test func eachSubjectIsOfTheProfileOrWanted() {
    #expect(ConditionSamples.subjects.filter(\.isOfProfile) == ConditionSamples.profile)
    #expect(ConditionSamples.conditions(.years(1), .payFrom(1), .trait("a")).wants.map(\.subject) == [.payFrom(1), .trait("a")])
  }

  // MARK: Kinds

  private static let work: Set<RecordKind> = [.occupation, .pathway, .level, .jobTitle]

  /// A kind of record that a condition doesn't apply to isn't admitted, even if unknown values are.
  @Test(arguments: ConditionSamples.wants)
  func kindsThatConditionsApplyTo(subject: Condition.Subject) {
    let askable: Set<RecordKind> =
      switch subject {
      case .institution, .course: Set(RecordKind.allCases).subtracting([.unit, .cluster, .trait])
      case .qfFrom, .qfTo: Set(RecordKind.allCases).subtracting([.institution, .trait])
      case .kind: [.occupation]
      default: Self.work
      }
    let admitted = RecordKind.allCases.filter { Self.admits(Condition(subject), ConditionFacts(kind: $0)) }
    #expect(Set(admitted) == askable)
  }

  // MARK: Exclusion

  @Test(
    arguments: [
      .workplace(.indoors), .trait("patient"), .institution("ive"), .course("ive/software"), .kind(.occupation),
    ] as [Condition.Subject])
  func excludes(subject: Condition.Subject) {
    #expect(!Self.admits(Condition(subject, isExcluded: true), ConditionSamples.occupation))
  }

  @Test(
    arguments: [
      .workplace(.outdoors), .trait("brave"), .institution("vtc"), .course("vtc/a"), .kind(.pathway),
    ] as [Condition.Subject])
  func admitsOthersThanExcluded(subject: Condition.Subject) {
    #expect(Self.admits(Condition(subject, isExcluded: true), ConditionSamples.occupation, keepsUnknown: false))
  }

  @Test func figureCannotBeExcluded() {
    let excluded = ConditionSamples.subjects.filter { Condition($0, isExcluded: true).isExcluded }
    #expect(excluded == ConditionSamples.subjects.filter(\.canBeExcluded))
    #expect(excluded.count == 6)
  }

  // MARK: Several conditions

  @Test func anyOfSeveralKindsInstitutionsCoursesAndActivities() {
    typealias Case = (Condition.Subject, Condition.Subject)
    let cases: [Case] = [
      (.kind(.trait), .kind(.occupation)), (.institution("vtc"), .institution("ive")), (.course("vtc/a"), .course("ive/software")),
      (.likes(.sell), .likes(.design)),
    ]
    for (other, own) in cases {
      #expect(!ConditionSamples.conditions(other).admits(ConditionSamples.occupation))
      #expect(ConditionSamples.conditions(other, own).admits(ConditionSamples.occupation))
    }
  }

  @Test func allTraits() {
    #expect(ConditionSamples.conditions(.trait("patient"), .trait("careful")).admits(ConditionSamples.occupation))
    #expect(!ConditionSamples.conditions(.trait("patient"), .trait("brave")).admits(ConditionSamples.occupation))
  }

  /// Both ends of the QF levels hold for one level.
  @Test func oneLevelWithinBothEnds() {
    let far = ConditionFacts(kind: .pathway, qfLevels: QFLevelSet([Samples.qf(2), Samples.qf(6)]))
    #expect(!ConditionSamples.conditions(.qfFrom(Samples.qf(4)), .qfTo(Samples.qf(5))).admits(far))
    #expect(ConditionSamples.conditions(.qfFrom(Samples.qf(4)), .qfTo(Samples.qf(6))).admits(far))
  }

  // MARK: The list

  @Test func profile() {
    let english = HeldLanguage(.english, .written)
    let award = HeldAward("higher-diploma", qfLevel: Samples.qf(4))
    let result = ExaminationResult(paper: "English Language", result: "Level 3")
    let conditions = ConditionSamples.conditions(
      .field("a"), .payFrom(1), .award(award), .years(3), .field("b"), .language(english), .certificate("mcp"), .kind(.trait),
      .result(result), .unit("111130L4"), .worksAs("programmer"), .lacking("cre"), .likes(.fix))
    let expected = Profile(
      award: award, fields: ["a", "b"], years: 3, languages: [english], certificates: ["mcp"], results: [result], units: ["111130L4"],
      worksAs: "programmer", lacks: ["cre"])
    #expect(conditions.profile == expected && !expected.isEmpty)
    #expect(ConditionSamples.conditions(.payFrom(1), .likes(.fix)).profile.isEmpty)
  }

  /// Each part of a profile makes it one.
  @Test(arguments: ConditionSamples.profile)
  func anyPartMakesAProfile(subject: Condition.Subject) {
    #expect(!ConditionSamples.conditions(subject).profile.isEmpty)
  }

  /// The new condition takes the place of the old.
  @Test func newFigureReplacesTheOld() {
    let pairs: [(Condition.Subject, Condition.Subject)] = [
      (.award(HeldAward("a")), .award(HeldAward("b"))), (.years(1), .years(2)), (.payFrom(1), .payFrom(2)), (.hoursTo(1), .hoursTo(2)),
      (.workplace(.indoors), .workplace(.outdoors)), (.qfFrom(Samples.qf(1)), .qfFrom(Samples.qf(2))),
      (.qfTo(Samples.qf(1)), .qfTo(Samples.qf(2))), (.worksAs("a"), .worksAs("b")), (.payFrom(1), .payReaching(2)),
      (.payReaching(1), .payFrom(2)), (.payReaching(1), .payReaching(2)),
      (.result(ExaminationResult(paper: "a", result: "1")), .result(ExaminationResult(paper: "a", result: "2"))),
    ]
    for (former, latter) in pairs {
      let conditions = ConditionSamples.conditions(former, .trait("patient"), latter)
      #expect(conditions.list == [Condition(latter), Condition(.trait("patient"))])
    }
  }

  /// Nothing is both held and lacking: the latter word counts.
  @Test func heldAndLackingReplaceEachOther() {
    for held in [Condition.Subject.award(HeldAward("a", qfLevel: Samples.qf(4))), .certificate("a"), .unit("a")] {
      let lacking = Condition.Subject.lacking("a")
      for (former, latter) in [(held, lacking), (lacking, held)] {
        #expect(ConditionSamples.conditions(former, latter).list == [Condition(latter)])
      }
      #expect(ConditionSamples.conditions(held, .lacking("b")).list.count == 2)
    }
  }

  @Test func othersAreAdded() {
    let conditions = ConditionSamples.conditions(
      .trait("a"), .trait("b"), .field("a"), .field("b"), .kind(.unit), .kind(.trait), .course("a"), .course("b"), .likes(.fix),
      .likes(.sell), .unit("a"), .unit("b"), .lacking("c"), .lacking("d"), .result(ExaminationResult(paper: "a", result: "1")),
      .result(ExaminationResult(paper: "b", result: "1")))
    #expect(conditions.list.count == 16)
  }

  @Test func sameThingIsListedOnce() {
    var conditions = ConditionSamples.conditions(.trait("a"), .trait("a"))
    #expect(conditions.list.count == 1)
    conditions.add(Condition(.trait("a"), isExcluded: true))
    #expect(conditions.list == [Condition(.trait("a"), isExcluded: true)])
  }

  @Test func removesOneAndAll() {
    var conditions = ConditionSamples.conditions(.trait("a"), .payFrom(1), .trait("b"), keepsUnknown: false)
    conditions.remove(Condition(.payFrom(1)))
    #expect(conditions.list == [Condition(.trait("a")), Condition(.trait("b"))])
    #expect(conditions.removing(Condition(.trait("a"))) == ConditionSamples.conditions(.trait("b"), keepsUnknown: false))
    conditions.removeAll()
    #expect(conditions.isEmpty && !conditions.keepsUnknown)
    #expect(RecordKind.allCases.allSatisfy { conditions.admits(ConditionFacts(kind: $0)) })
  }

  @Test func isDecodedAsEncoded() throws {
    let excluded = [Condition(.trait("a"), isExcluded: true)]
    let conditions = Conditions(ConditionSamples.subjects.map { Condition($0) } + excluded, keepsUnknown: false)
    #expect(try JSONCoding.recoded(conditions) == conditions)
  }

  // MARK: The condition to blame

  @Test func oneConditionToBlame() {
    let facts = [ConditionSamples.occupation, Self.occupation { $0.pay = 20_000 }, Self.occupation { $0.traits = ["brave"] }]
    let tooMuch = ConditionSamples.conditions(.payFrom(90_000), .trait("patient"))
    #expect(tooMuch.emptyingCondition(among: facts) == Condition(.payFrom(90_000)))
    #expect(ConditionSamples.conditions(.trait("patient"), .payFrom(90_000)).emptyingCondition(among: facts) == Condition(.payFrom(90_000)))
    #expect(ConditionSamples.conditions(.payFrom(16_000)).emptyingCondition(among: facts) == nil)
    #expect(tooMuch.emptyingCondition(among: []) == nil)
  }

  /// Without the trait two remain, without the pay one.
  @Test func ofSeveralTheCostliest() {
    let facts = [
      Self.occupation { $0.traits = ["brave"] }, Self.occupation { ($0.traits, $0.pay) = (["brave"], 30_000) },
      Self.occupation { ($0.traits, $0.pay) = (["brave"], 40_000) },
    ]
    let brave = [Self.occupation { ($0.traits, $0.pay) = (["patient"], 10_000) }]
    let conditions = ConditionSamples.conditions(.payFrom(20_000), .trait("patient"))
    #expect(conditions.emptyingCondition(among: facts + brave) == Condition(.trait("patient")))
  }

  @Test func ofEqualsTheLastAdded() {
    let facts = [Self.occupation { $0.pay = 10_000 }, Self.occupation { $0.traits = ["brave"] }]
    let (pay, trait) = (Condition(.payFrom(12_000)), Condition(.trait("patient")))
    #expect(Conditions([pay, trait]).emptyingCondition(among: facts) == trait)
    #expect(Conditions([trait, pay]).emptyingCondition(among: facts) == pay)
  }

  /// What a person says of themselves leaves nothing out, so it isn't to blame.
  @Test func theProfileIsNeverToBlame() {
    let facts = [ConditionSamples.occupation]
    let (award, pay) = (Condition(.award(HeldAward("primary"))), Condition(.payFrom(90_000)))
    #expect(Conditions([award]).emptyingCondition(among: facts) == nil)
    for list in [[award, pay], [pay, award], [award, pay, Condition(.trait("brave"))]] {
      #expect(Conditions(list).emptyingCondition(among: facts) == pay)
    }
  }

  /// If removing one brings nothing back, the one after which nothing remained.
  @Test func ifNoneAloneHelpsTheOneThatRemovedTheLast() {
    let facts = [ConditionSamples.occupation]
    let conditions = ConditionSamples.conditions(.trait("careful"), .payFrom(90_000), .trait("brave"))
    #expect(conditions.emptyingCondition(among: facts) == Condition(.payFrom(90_000)))
  }
}

/// The facts of each kind of record that conditions ask about.
struct ConditionFactsTests {
  private static let facts = Dictionary(uniqueKeysWithValues: zip(RecordKind.allCases, ConditionFacts.all(of: Samples.records)))

  private static func levels(_ numbers: Int...) -> QFLevelSet { QFLevelSet(numbers.map(Samples.qf)) }

  @Test func ofAnOccupation() throws {
    let facts = try #require(Self.facts[.occupation])
    #expect(facts.kind == .occupation)
    #expect((facts.pay, facts.topPay, facts.isPayOpen) == (12_000, 27_000, true))
    #expect(facts.activities == [.fix])
    #expect((facts.hoursFrom, facts.hoursTo, facts.irregular) == (45, 45, false))
    #expect(facts.settings == [.outdoors])
    #expect(facts.traits == ["patience"])
    #expect((facts.institutions, facts.courses) == (["harbour-school"], ["harbour-school/lamps"]))
    #expect(facts.qfLevels == Self.levels(4))
    #expect(facts.requirements == Samples.occupation.entry.map(RequirementTerms.init))
  }

  @Test(
    arguments: [
      (.pathway, [5, 6], [], []), (.level, [5, 6], [], []), (.jobTitle, [5, 6], [], []), (.unit, [5], [], []), (.cluster, [3], [], []),
      (.course, [4], ["harbour-school"], ["harbour-school/lamps"]), (.institution, [], ["harbour-school"], ["harbour-school/lamps"]),
      (.trait, [], [], []), (.qualification, [4], ["harbour-school"], ["harbour-school/lamps"]),
    ] as [(RecordKind, [Int], [RecordID], [RecordID])])
  func ofOtherKinds(kind: RecordKind, levels: [Int], institutions: [RecordID], courses: [RecordID]) {
    // A job title has the tags of its level.
    let activities: Set<Activity> = [.level, .jobTitle].contains(kind) ? [.manage, .protect] : []
    let expected = ConditionFacts(
      kind: kind, activities: activities, institutions: institutions, courses: courses, qfLevels: QFLevelSet(levels.map(Samples.qf)))
    #expect(Self.facts[kind] == expected)
  }

  @Test func levelsOfOtherRecordsMayBeUnknown() {
    #expect(ConditionFacts(of: .jobTitle(Samples.jobTitle)).qfLevels.isEmpty)
    #expect(ConditionFacts(of: .course(Samples.course)).qfLevels.isEmpty)
    #expect(ConditionFacts(of: .jobTitle(Samples.jobTitle)).activities.isEmpty)
  }

  // MARK: Pay and hours

  private static func facts(_ change: (inout Occupation) -> Void) -> ConditionFacts {
    var occupation = Samples.occupation
    change(&occupation)
    return ConditionFacts(of: .occupation(occupation))
  }

  @Test func payInAnotherUnitIsUnknown() {
    let rung = Text("Keeper", "管理員")
    for pay in [Pay(from: 100, currency: "USD"), Pay(from: 100, period: .hour)] {
      let facts = Self.facts { $0.ladder = [Rung(title: rung, pay: pay)] }
      #expect(facts.pay == nil && facts.topPay == nil && !facts.isPayOpen)
    }
  }

  /// The pay of a later rung isn't the starting pay.
  @Test func payIsTheFirstRungs() {
    #expect(Self.facts { $0.ladder[0].pay = nil }.pay == nil)
    #expect(Self.facts { $0.ladder = [] }.pay == nil)
    #expect(Self.facts { $0.ladder.removeFirst() }.pay == 27_000)
  }

  /// The highest figure of any rung, wherever it is on the ladder.
  @Test func topPayIsTheHighestOfAnyRung() {
    let rungs = [Samples.rung("a", from: 10, to: 90), Samples.rung("b", from: 20, to: 30)]
    let facts = Self.facts { $0.ladder = rungs }
    #expect((facts.topPay, facts.isPayOpen) == (90, false))
    #expect(Self.facts { $0.ladder = [] }.topPay == nil)
  }

  @Test(arguments: FigureWording.allCases)
  func openEndedHoursHaveNoEnd(wording: FigureWording) {
    let facts = Self.facts { $0.hours = WorkingHours(from: 44, to: 44, irregular: true, wording: wording) }
    #expect(facts.hoursFrom == 44 && facts.irregular == true)
    #expect(facts.hoursTo == (wording.isOpenEnded ? nil : 44))
  }

  @Test func placesAreIndoorsOrOutdoors() {
    #expect(Self.facts { $0.environment?.places = [.office, .industrialAndCommercialBuilding, .indoors] }.settings == [.indoors])
    #expect(Self.facts { $0.environment?.places = [.outdoors, .office] }.settings == [.outdoors, .indoors])
    #expect(Self.facts { $0.environment = nil }.settings.isEmpty)
  }

  // MARK: Requirements

  /// Every requirement is kept, for the group of the occupation; fields that are only preferred aren't compared.
  @Test func allRequirementsAreKept() {
    let skill = EntryRequirement(kind: .skill, text: Text("x", "y"), names: ["Java"])
    let wish = EntryRequirement(kind: .certification, text: Text("x", "y"), qualifications: ["mcp"], preferred: true)
    let preferred = EntryRequirement(
      kind: .field, text: Text("x", "y"), fields: [FieldOfStudy(id: "a", title: Text("A", "甲"))], fieldsPreferred: true)
    #expect(
      Self.facts { $0.entry = [skill, wish, preferred] }.requirements == [
        RequirementTerms(kind: .skill, asksForMore: true), RequirementTerms(kind: .certification, qualifications: ["mcp"], preferred: true),
        RequirementTerms(kind: .field),
      ])
    #expect(Self.facts { $0.entry = [] }.requirements == [])
  }

  @Test func isDecodedAsEncoded() throws {
    #expect(try JSONCoding.recoded(ConditionFacts.all(of: Samples.records)) == ConditionFacts.all(of: Samples.records))
  }

  // MARK: Levels

  @Test func levelsFromAndTo() {
    #expect(QFLevelSet(from: nil, to: nil) == Self.levels(1, 2, 3, 4, 5, 6, 7))
    #expect(QFLevelSet(from: Samples.qf(5), to: nil) == Self.levels(5, 6, 7))
    #expect(QFLevelSet(from: nil, to: Samples.qf(2)) == Self.levels(1, 2))
    #expect(QFLevelSet(from: Samples.qf(3), to: Samples.qf(4)) == Self.levels(3, 4))
    #expect(QFLevelSet(from: Samples.qf(4), to: Samples.qf(3)).isEmpty)
  }
}

/// Conditions in words.
struct ConditionTitleTests {
  private static let titles: [RecordID: Text] = [
    "higher-diploma": Text(english: "Higher Diploma", traditionalChinese: "高級文憑", ours: [.traditionalChinese]),
    "patient": Text("Patient", "有耐性"), "ive": Text("IVE", "香港專業教育學院"),
  ]
  private static let fields = ["computing": Text("Computing", "電腦學")]

  private static let words: [(Condition.Subject, String, String)] = [
    (.award(HeldAward("higher-diploma")), "holding Higher Diploma", "持有高級文憑"), (.field("computing"), "in Computing", "修讀電腦學"),
    (.years(1), "1 year of experience", "1年經驗"), (.years(3), "3 years of experience", "3年經驗"),
    (.language(HeldLanguage(.english, .spoken)), "speaking English", "能說英語"),
    (.language(HeldLanguage(.english, .written)), "writing English", "能書寫英文"),
    (.language(HeldLanguage(.chinese, .read)), "reading Chinese", "能閱讀中文"), (.certificate("mcp"), "holding mcp", "持有mcp"),
    (.award(HeldAward("doctorate")), "holding Doctorate", "持有博士學位"),
    (.result(ExaminationResult(paper: "English Language", result: "Level 3")), "English Language: Level 3", "English Language: Level 3"),
    (.unit("111130L4"), "holding 111130L4", "持有111130L4"), (.worksAs("programmer"), "working as programmer", "任職programmer"),
    (.lacking("mcp"), "without mcp", "沒有mcp"), (.lacking("doctorate"), "without Doctorate", "沒有博士學位"),
    (.likes(.design), "likes to design and draw", "喜歡設計和繪圖"),
    (.payReaching(18_000), "pay reaching HK$18,000 a month", "薪酬可達每月18,000港元"),
    (.payFrom(18_000), "pay from HK$18,000 a month", "起薪每月18,000港元或以上"), (.hoursTo(45), "at most 45 hours a week", "每週最多45小時"),
    (.workplace(.indoors), "indoors", "室內工作"), (.workplace(.outdoors), "outdoors", "戶外工作"), (.regularHours, "regular hours", "固定工時"),
    (.trait("patient"), "Patient", "有耐性"), (.institution("ive"), "IVE", "香港專業教育學院"), (.course("ive/a"), "ive/a", "ive/a"),
    (.qfFrom(Samples.qf(3)), "QF level 3 or above", "資歷級別3或以上"), (.qfTo(Samples.qf(5)), "QF level 5 or below", "資歷級別5或以下"),
    (.kind(.unit), "Units of competency", "能力單元"),
  ]

  @Test(arguments: words)
  func included(subject: Condition.Subject, english: String, chinese: String) {
    let title = Condition(subject).title(in: Self.titles, fields: Self.fields)
    #expect(title.english == english)
    #expect(title.traditionalChinese == chinese)
  }

  @Test(
    arguments: [
      (.trait("patient"), "not Patient", "不包括有耐性"), (.workplace(.outdoors), "not outdoors", "不包括戶外工作"),
      (.regularHours, "irregular hours", "不定時工作"),
    ] as [(Condition.Subject, String, String)])
  func excluded(subject: Condition.Subject, english: String, chinese: String) {
    #expect(Condition(subject, isExcluded: true).title(in: Self.titles) == Text(english, chinese))
  }

  /// Our words remain ours within a condition.
  @Test func titleRemainsOurs() {
    #expect(Condition(.award(HeldAward("higher-diploma"))).title(in: Self.titles).ours == [.traditionalChinese])
  }
}

/// Properties of all conditions, tried with random ones.
struct ConditionPropertyTests {
  typealias Samples = CareersTests.Samples

  private static let ids: [RecordID] = ["a", "b", "c"]
  private static let seeds = Seeds.all()

  private static func some<Element>(of elements: [Element], using source: inout SplitMix64) -> [Element] {
    elements.filter { _ in Bool.random(using: &source) }
  }

  private static func level(using source: inout SplitMix64) -> QFLevel {
    Samples.qf(.random(in: 1...7, using: &source))
  }

  private static func requirement(using source: inout SplitMix64) -> RequirementTerms {
    RequirementTerms(
      of: EntryRequirement(
        kind: EntryRequirementKind.allCases.randomElement(using: &source) ?? .award, text: Text(),
        qualifications: some(of: ids, using: &source),
        qfLevel: Bool.random(using: &source) ? level(using: &source) : nil,
        fields: some(of: ids, using: &source).map { FieldOfStudy(id: $0.rawValue, title: Text()) }, preferred: Bool.random(using: &source),
        orAbove: Bool.random(using: &source), orEquivalent: Bool.random(using: &source)))
  }

  private static func facts(using source: inout SplitMix64) -> ConditionFacts {
    var facts = ConditionFacts(
      kind: RecordKind.allCases.randomElement(using: &source) ?? .occupation, pay: [nil, 10, 20, 30].randomElement(using: &source) ?? nil,
      hoursFrom: [nil, 40, 45].randomElement(using: &source) ?? nil, hoursTo: [nil, 45, 50].randomElement(using: &source) ?? nil,
      irregular: [nil, true, false].randomElement(using: &source) ?? nil, settings: some(of: WorkSetting.allCases, using: &source),
      traits: some(of: ids, using: &source), institutions: some(of: ids, using: &source), courses: some(of: ids, using: &source),
      qfLevels: QFLevelSet(rawValue: .random(in: 0...255, using: &source)),
      requirements: Bool.random(using: &source) ? (0..<2).map { _ in requirement(using: &source) } : [])
    facts.topPay = [nil, 20, 30, 40].randomElement(using: &source) ?? nil
    facts.isPayOpen = .random(using: &source)
    facts.activities = Set(some(of: Array(Activity.allCases.prefix(3)), using: &source))
    return facts
  }

  private static func subject(using source: inout SplitMix64) -> Condition.Subject {
    let id = ids.randomElement(using: &source) ?? "a"
    let level = level(using: &source)
    let subjects: [Condition.Subject] = [
      .award(HeldAward(id, qfLevel: level)), .field(id.rawValue), .years(3), .certificate(id), .lacking(id), .worksAs(id), .payFrom(20),
      .payFrom(30), .payReaching(30), .hoursTo(44), .likes(Activity.allCases.prefix(3).randomElement(using: &source) ?? .fix),
      .workplace(WorkSetting.allCases.randomElement(using: &source) ?? .indoors), .regularHours, .trait(id), .institution(id), .course(id),
      .qfFrom(level), .qfTo(level), .kind(RecordKind.allCases.randomElement(using: &source) ?? .occupation),
    ]
    return subjects.randomElement(using: &source) ?? .regularHours
  }

  private static func conditions(using source: inout SplitMix64) -> Conditions {
    let list = (0..<Int.random(in: 0...5, using: &source)).map { _ in
      Condition(subject(using: &source), isExcluded: Bool.random(using: &source))
    }
    return Conditions(list, keepsUnknown: Bool.random(using: &source))
  }

  /// A list can have several of these, any of which is enough; all other conditions must hold.
  private static func isChoice(_ subject: Condition.Subject) -> Bool {
    switch subject {
    case .kind, .institution, .course, .likes: true
    default: false
    }
  }

  @Test(arguments: seeds)
  func anotherConditionNeverAdmitsMore(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    let facts = (0..<60).map { _ in Self.facts(using: &source) }
    for _ in 0..<30 {
      let conditions = Self.conditions(using: &source)
      let further = Condition(Self.subject(using: &source), isExcluded: Bool.random(using: &source))
      let more = conditions.adding(further)
      // Not for one that replaces another, nor for one more of several, unless it is excluded.
      guard more.list.count > conditions.list.count, further.isExcluded || !Self.isChoice(further.subject) else { continue }
      #expect(facts.allSatisfy { !more.admits($0) || conditions.admits($0) }, "\(conditions.list) and \(further)")
    }
  }

  @Test(arguments: seeds)
  func orderChangesNothing(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    let facts = (0..<60).map { _ in Self.facts(using: &source) }
    for _ in 0..<30 {
      let conditions = Self.conditions(using: &source)
      let shuffled = Conditions(conditions.list.shuffled(using: &source), keepsUnknown: conditions.keepsUnknown)
      #expect(facts.allSatisfy { conditions.admits($0) == shuffled.admits($0) }, "\(conditions.list)")
    }
  }

  @Test(arguments: seeds)
  func withoutConditionsAllRemain(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    let facts = (0..<60).map { _ in Self.facts(using: &source) }
    var conditions = Self.conditions(using: &source)
    conditions.removeAll()
    #expect(conditions.count(among: facts) == facts.count)
  }

  /// Keeping unknown values never admits less.
  @Test(arguments: seeds)
  func keepingUnknownKeepsMore(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    let facts = (0..<60).map { _ in Self.facts(using: &source) }
    for _ in 0..<30 {
      var conditions = Self.conditions(using: &source)
      conditions.keepsUnknown = false
      let certain = facts.filter(conditions.admits)
      conditions.keepsUnknown = true
      #expect(certain.allSatisfy(conditions.admits))
    }
  }

  /// The profile leaves nothing out, whatever else is set.
  @Test(arguments: seeds)
  func onlyWantsLeaveAnythingOut(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    let facts = (0..<60).map { _ in Self.facts(using: &source) }
    for _ in 0..<30 {
      let conditions = Self.conditions(using: &source)
      let wants = Conditions(conditions.wants, keepsUnknown: conditions.keepsUnknown)
      #expect(facts.allSatisfy { conditions.admits($0) == wants.admits($0) }, "\(conditions.list)")
    }
  }

  /// The condition to blame is a want in the list, and every empty result has one.
  @Test(arguments: seeds)
  func emptyResultHasACondition(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    for _ in 0..<30 {
      let facts = (0..<3).map { _ in Self.facts(using: &source) }
      let conditions = Self.conditions(using: &source)
      let cause = conditions.emptyingCondition(among: facts)
      #expect((cause == nil) == (conditions.count(among: facts) > 0))
      if let cause { #expect(conditions.wants.contains(cause)) }
    }
  }
}
