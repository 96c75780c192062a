import Careers
import Sessions
import TestSupport
import Testing

@testable import Search

/// Sets keep the same records as testing each one.
struct ConditionSetsTests {
  @Test(arguments: Seeds.all())
  func keepsAdmittedRecords(seed: UInt64) {
    var random = RandomConditions(seed: seed)
    let facts = (0..<150).map { _ in random.facts() }
    var sets = ConditionSets(FactTable(facts))
    for _ in 0..<40 {
      let conditions = random.conditions()
      let kept = sets.kept(by: conditions)
      let differing = facts.indices.filter { kept.contains($0) != conditions.admits(facts[$0]) }
      #expect(differing.isEmpty, "\(conditions) of \(differing.first.map { "\(facts[$0])" } ?? "")")
    }
  }

  @Test(arguments: Seeds.all())
  func countsMatchCountingEachRecord(seed: UInt64) {
    var random = RandomConditions(seed: seed)
    let facts = (0..<40).map { _ in random.facts() }
    var sets = ConditionSets(FactTable(facts))
    for _ in 0..<40 {
      let conditions = random.conditions()
      let count = sets.count(of: conditions)
      let counted = facts.filter { count.scope.kinds.contains($0.kind) }
      #expect(count.total == counted.count)
      #expect(count.remaining == conditions.count(among: counted))
      #expect(sets.emptyingCondition(of: conditions) == conditions.emptyingCondition(among: counted), "\(conditions)")
    }
  }

  // MARK: Groups

  private static func group(of facts: ConditionFacts, for profile: Profile) -> Fit.Group? {
    facts.kind == .occupation ? Fit.Group(of: facts.requirements, for: profile) : nil
  }

  /// Each occupation is in the group that comparing it alone gives, and nothing else is in any.
  @Test(arguments: Seeds.all())
  func groupsMatchComparingEachRecord(seed: UInt64) {
    var random = RandomConditions(seed: seed)
    let facts = (0..<150).map { _ in random.facts() }
    var sets = ConditionSets(FactTable(facts))
    for profile in [Profile()] + (0..<40).map({ _ in random.profile() }) {
      let groups = sets.groups(for: profile)
      let differing = facts.indices.filter { row in
        let found = Fit.Group.allCases.filter { groups[$0]?.contains(row) == true }
        return found != [Self.group(of: facts[row], for: profile)].compactMap(\.self)
      }
      #expect(differing.isEmpty, "\(profile) of \(differing.first.map { "\(facts[$0])" } ?? "")")
    }
  }

  /// Of those that remain; none while nothing is known of the person.
  @Test(arguments: Seeds.all())
  func countsByGroupMatchCountingEachRecord(seed: UInt64) {
    var random = RandomConditions(seed: seed)
    let facts = (0..<60).map { _ in random.facts() }
    var sets = ConditionSets(FactTable(facts))
    for _ in 0..<40 {
      let conditions = random.conditions()
      let (count, profile) = (sets.count(of: conditions), conditions.profile)
      let kept = facts.filter { count.scope.kinds.contains($0.kind) && conditions.admits($0) }
      let groups = kept.compactMap { Self.group(of: $0, for: profile) }
      let counted = Dictionary(uniqueKeysWithValues: Fit.Group.allCases.map { group in (group, groups.count { $0 == group }) })
      #expect(count.groups == (profile.isEmpty ? [:] : counted), "\(conditions)")
    }
  }

  /// More profiles than are remembered.
  @Test func manyProfilesAreAllAnswered() {
    let years = EntryRequirement(kind: .experience, text: Text(), years: YearsOfExperience(from: 150))
    let facts = [ConditionFacts(kind: .occupation, requirements: [RequirementTerms(of: years)])]
    var sets = ConditionSets(FactTable(facts))
    for held in 0..<300 {
      let groups = sets.groups(for: Profile(years: held))
      #expect(groups[held < 150 ? Fit.Group.near : .meets]?.count == 1)
    }
  }

  /// The shipped catalogue, occupation by occupation, as `waymark fit` answers.
  @Test func theRealCatalogueIsGroupedRightly() throws {
    let table = try SharedCatalogue.library.recordTable()
    var sets = ConditionSets(try SharedCatalogue.library.factTable())
    let records = try SharedCatalogue.library.records(of: .occupation)
    let occupations = records.compactMap { if case .occupation(let occupation) = $0 { occupation } else { nil } }
    let context = try SharedCatalogue.library.context(for: records)
    let diploma = HeldAward("higher-diploma", qfLevel: QFLevel(rawValue: 4))
    for profile in [Profile(), Profile(award: HeldAward("secondary-6")), Profile(award: diploma, fields: ["computing"], years: 1)] {
      let groups = sets.groups(for: profile)
      for occupation in occupations {
        let row = try #require(table.row(of: occupation.id))
        let found = Fit.Group.allCases.filter { groups[$0]?.contains(row) == true }
        #expect(found == [Fit(of: occupation, for: profile, in: context).group], "\(occupation.id)")
      }
    }
  }

  // MARK: What is counted

  @Test func occupationsAreCountedUnlessOtherKindsAreNamed() {
    let scope = { (list: [Condition]) in ConditionScope(of: Conditions(list), existing: RecordKind.allCases).kinds }
    #expect(scope([]) == [.occupation])
    #expect(scope([Condition(.payFrom(1))]) == [.occupation])
    #expect(scope([Condition(.kind(.unit))]) == [.unit])
    #expect(scope([Condition(.kind(.unit)), Condition(.kind(.occupation))]) == [.occupation, .unit])
    #expect(scope([Condition(.kind(.unit), isExcluded: true)]) == [.occupation])
    #expect(scope([Condition(.kind(.occupation), isExcluded: true)]) == RecordKind.allCases.filter { $0 != .occupation })
    #expect(ConditionScope(of: Conditions(), existing: [.unit, .trait]).kinds == [.unit, .trait])
  }

  @Test func theMostFrequentComesFirst() {
    let named: [[RecordID]] = [["b"], ["c", "b"], ["a"], []]
    let sets = ConditionSets(FactTable(named.map { ConditionFacts(kind: .occupation, traits: $0) }))
    #expect(sets.mostNamed(.traits, limit: 9).ids == ["b", "a", "c"])
    #expect(sets.mostNamed(.traits, limit: 2).ids == ["b", "a"])
    #expect(sets.mostNamed(.traits, limit: 2).total == 3)
    #expect(sets.mostNamed(.courses, limit: 2).ids.isEmpty)
  }

  @Test func figuresReachFromTheLowestToTheHighest() {
    let facts = [nil, 12_000, 30_000].map { ConditionFacts(kind: .occupation, pay: $0, hoursTo: $0 == nil ? 45 : nil) }
    let sets = ConditionSets(FactTable(facts))
    #expect(sets.startingPay == 12_000...30_000)
    #expect(sets.hours == 45...45)
    #expect(ConditionSets(FactTable([ConditionFacts]())).startingPay == nil)
    let tops = [nil, 20_000, 50_000].map { ConditionFacts(kind: .occupation, topPay: $0) }
    #expect(ConditionSets(FactTable(tops)).topPay == 20_000...50_000)
  }

  /// Only what some record is about can be chosen.
  @Test func activitiesAreThoseOfRecords() {
    let tags: [Set<Activity>] = [[], [.write, .fix], [.write]]
    let facts = tags.map { ConditionFacts(kind: .occupation, activities: $0) }
    #expect(ConditionSets(FactTable(facts)).activities == [.fix, .write])
  }

  /// More questions than are remembered.
  @Test func manyQuestionsAreAllAnswered() {
    let facts = (0..<600).map { ConditionFacts(kind: .occupation, pay: $0) }
    var sets = ConditionSets(FactTable(facts))
    for pay in 0..<600 { #expect(sets.kept(by: Conditions([Condition(.payFrom(pay))])).count == 600 - pay) }
  }

  /// The shipped catalogue, counted record by record.
  @Test func theRealCatalogueIsCountedRightly() throws {
    let table = try SharedCatalogue.library.factTable()
    var sets = ConditionSets(table)
    let records = try RecordKind.allCases.flatMap(SharedCatalogue.library.records)
    let facts = ConditionFacts.all(of: records).filter { $0.kind == .occupation }
    let subjects: [Condition.Subject] = [
      .payFrom(18_000), .payReaching(50_000), .hoursTo(40), .likes(.program), .trait("patient"), .institution("ive"), .regularHours,
      .years(0),
    ]
    for condition in subjects {
      for keepsUnknown in [true, false] {
        let conditions = Conditions([Condition(condition)], keepsUnknown: keepsUnknown)
        #expect(sets.count(of: conditions).remaining == conditions.count(among: facts))
      }
    }
    #expect(sets.count(of: Conditions()).total == 16)
  }
}

/// Facts, conditions and profiles of every kind, at random.
struct RandomConditions {
  var source: SplitMix64

  init(seed: UInt64) {
    source = SplitMix64(seed: seed)
  }

  private static let ids: [RecordID] = ["a", "b", "c", "d"]
  /// Awards of the list, which can be compared, and others, which can't.
  private static let awards: [RecordID] = ["secondary-6", "certificate", "higher-diploma", "bachelors-degree", "a", "b"]

  private mutating func some<Element>(of elements: [Element]) -> [Element] { elements.filter { _ in Bool.random(using: &source) } }

  private mutating func one<Element>(of elements: [Element]) -> Element { elements[Int.random(in: elements.indices, using: &source)] }

  private mutating func isSo() -> Bool { Bool.random(using: &source) }

  private mutating func level() -> QFLevel { one(of: QFLevel.range.compactMap(QFLevel.init(rawValue:))) }

  private mutating func language() -> HeldLanguage {
    HeldLanguage(one(of: LanguageRequirement.Tongue.allCases), one(of: HeldLanguage.Skill.allCases))
  }

  private mutating func result() -> ExaminationResult {
    ExaminationResult(paper: one(of: ["Essay", "Aptitude Test"]), result: one(of: ["Level 2", "Level 3", "Pass"]))
  }

  private mutating func requirement() -> EntryRequirement {
    var requirement = EntryRequirement(
      kind: one(of: EntryRequirementKind.allCases), text: Text(), qualifications: some(of: Self.ids), qfLevel: isSo() ? level() : nil,
      preferred: isSo(), fieldsOrRelated: isSo(), orAbove: isSo(), orEquivalent: isSo(), asksForMore: isSo())
    if isSo() { requirement.qualifications = [one(of: Self.awards)] }
    if isSo() { requirement.fields = some(of: Self.ids).map { FieldOfStudy(id: $0.rawValue, title: Text()) } }
    if isSo() { requirement.years = YearsOfExperience(from: Int.random(in: 0...4, using: &source)) }
    if isSo() {
      requirement.languages = [LanguageRequirement(language: one(of: LanguageRequirement.Tongue.allCases), skill: .spoken)]
    }
    if isSo() { requirement.results = [result()] }
    return requirement
  }

  private mutating func requirements() -> [RequirementTerms] {
    guard isSo() else { return [] }
    return (0..<Int.random(in: 0...3, using: &source)).map { _ in RequirementTerms(of: requirement()) }
  }

  mutating func facts() -> ConditionFacts {
    var facts = ConditionFacts(
      kind: one(of: RecordKind.allCases), pay: one(of: [nil, 10, 20, 30]), hoursFrom: one(of: [nil, 40, 45]),
      hoursTo: one(of: [nil, 45, 50]), irregular: one(of: [nil, true, false]), settings: some(of: WorkSetting.allCases),
      traits: some(of: Self.ids), institutions: some(of: Self.ids), courses: some(of: Self.ids),
      qfLevels: QFLevelSet(isSo() ? [] : [level()]), requirements: requirements())
    facts.topPay = one(of: [nil, 20, 30, 40])
    facts.isPayOpen = isSo()
    if isSo() { facts.activities = Set(some(of: Activity.allCases)) }
    return facts
  }

  private mutating func subject() -> Condition.Subject {
    // Values that no record names may be in conditions too.
    let id = one(of: Self.ids + ["e"])
    let subjects: [Condition.Subject] = [
      .award(HeldAward(one(of: Self.awards), qfLevel: isSo() ? level() : nil)), .field(id.rawValue),
      .years(Int.random(in: 0...4, using: &source)), .language(language()), .certificate(id), .result(result()), .unit(id), .worksAs(id),
      .lacking(id), .payFrom(20), .payFrom(30), .payReaching(30), .payReaching(50), .hoursTo(44), .hoursTo(48),
      .likes(one(of: Activity.allCases)), .workplace(one(of: WorkSetting.allCases)), .regularHours, .trait(id), .institution(id),
      .course(id), .qfFrom(level()), .qfTo(level()), .kind(one(of: RecordKind.allCases)),
    ]
    return one(of: subjects)
  }

  /// What somebody says of themselves.
  mutating func profile() -> Profile {
    Conditions((0..<8).map { _ in Condition(subject()) }).profile
  }

  mutating func conditions() -> Conditions {
    let list = (0..<Int.random(in: 0...6, using: &source)).map { _ in Condition(subject(), isExcluded: isSo()) }
    return Conditions(list, keepsUnknown: isSo())
  }
}
