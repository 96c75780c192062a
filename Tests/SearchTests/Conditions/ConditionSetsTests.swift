import Careers
import Sessions
import TestSupport
import Testing

@testable import Search

/// What sets say remains is what remains when every record is asked.
struct ConditionSetsTests {
  @Test(arguments: Seeds.all())
  func keepsWhatTheConditionsAdmit(seed: UInt64) {
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
  func countsWhatTheConditionsAreAbout(seed: UInt64) {
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

  @Test func whatIsNamedMostComesFirst() {
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

  /// The catalogue that comes with the program, asked the slow way.
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
