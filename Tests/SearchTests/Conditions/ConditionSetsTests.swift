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
    for condition: Condition.Subject in [.payFrom(18_000), .hoursTo(40), .trait("patient"), .institution("ive"), .regularHours] {
      for keepsUnknown in [true, false] {
        let conditions = Conditions([Condition(condition)], keepsUnknown: keepsUnknown)
        #expect(sets.count(of: conditions).remaining == conditions.count(among: facts))
      }
    }
    #expect(sets.count(of: Conditions()).total == 16)
  }
}

/// Facts and conditions of every kind, at random.
struct RandomConditions {
  var source: SplitMix64

  init(seed: UInt64) {
    source = SplitMix64(seed: seed)
  }

  private static let ids: [RecordID] = ["a", "b", "c", "d"]

  private mutating func some<Element>(of elements: [Element]) -> [Element] { elements.filter { _ in Bool.random(using: &source) } }

  private mutating func one<Element>(of elements: [Element]) -> Element { elements[Int.random(in: elements.indices, using: &source)] }

  private mutating func isSo() -> Bool { Bool.random(using: &source) }

  private mutating func level() -> QFLevel { one(of: QFLevel.range.compactMap(QFLevel.init(rawValue:))) }

  private mutating func language() -> HeldLanguage {
    HeldLanguage(one(of: LanguageRequirement.Tongue.allCases), one(of: HeldLanguage.Skill.allCases))
  }

  private mutating func requirement() -> EntryRequirement {
    EntryRequirement(
      kind: one(of: EntryRequirementKind.allCases), text: Text(), qualifications: some(of: Self.ids), qfLevel: isSo() ? level() : nil,
      fields: some(of: Self.ids).map { FieldOfStudy(id: $0.rawValue, title: Text()) },
      languages: isSo() ? [] : [LanguageRequirement(language: one(of: LanguageRequirement.Tongue.allCases), skill: .spoken)],
      preferred: isSo(), fieldsOrRelated: isSo(), orAbove: isSo(), orEquivalent: isSo())
  }

  private mutating func requirements() -> [RequirementTerms]? {
    guard isSo() else { return nil }
    return (0..<Int.random(in: 0...3, using: &source)).map { _ in RequirementTerms(of: requirement()) }
  }

  mutating func facts() -> ConditionFacts {
    ConditionFacts(
      kind: one(of: RecordKind.allCases), pay: one(of: [nil, 10, 20, 30]), hoursFrom: one(of: [nil, 40, 45]),
      hoursTo: one(of: [nil, 45, 50]), irregular: one(of: [nil, true, false]), settings: some(of: WorkSetting.allCases),
      traits: some(of: Self.ids), institutions: some(of: Self.ids), courses: some(of: Self.ids),
      qfLevels: QFLevelSet(isSo() ? [] : [level()]), requirements: requirements())
  }

  private mutating func subject() -> Condition.Subject {
    // Values that no record names may be in conditions too.
    let id = one(of: Self.ids + ["e"])
    return one(of: [
      .award(HeldAward(id, qfLevel: isSo() ? level() : nil)), .field(id.rawValue), .years(3), .language(language()), .certificate(id),
      .payFrom(20), .payFrom(30), .hoursTo(44), .hoursTo(48), .workplace(one(of: WorkSetting.allCases)), .regularHours, .trait(id),
      .institution(id), .course(id), .qfFrom(level()), .qfTo(level()), .kind(one(of: RecordKind.allCases)),
    ])
  }

  mutating func conditions() -> Conditions {
    let list = (0..<Int.random(in: 0...6, using: &source)).map { _ in Condition(subject(), isExcluded: isSo()) }
    return Conditions(list, keepsUnknown: isSo())
  }
}
