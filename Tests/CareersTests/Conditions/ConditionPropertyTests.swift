import Careers
import TestSupport
import Testing

/// What holds of any conditions, tried with many.
struct ConditionPropertyTests {
  typealias Samples = CareersTests.Samples

  private static let ids: [RecordID] = ["a", "b", "c"]
  private static let seeds = Array(UInt64(1)...40)

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
    ConditionFacts(
      kind: RecordKind.allCases.randomElement(using: &source) ?? .occupation, pay: [nil, 10, 20, 30].randomElement(using: &source) ?? nil,
      hoursFrom: [nil, 40, 45].randomElement(using: &source) ?? nil, hoursTo: [nil, 45, 50].randomElement(using: &source) ?? nil,
      irregular: [nil, true, false].randomElement(using: &source) ?? nil, settings: some(of: WorkSetting.allCases, using: &source),
      traits: some(of: ids, using: &source), institutions: some(of: ids, using: &source), courses: some(of: ids, using: &source),
      qfLevels: QFLevelSet(rawValue: .random(in: 0...255, using: &source)),
      requirements: Bool.random(using: &source) ? (0..<2).map { _ in requirement(using: &source) } : nil)
  }

  private static func subject(using source: inout SplitMix64) -> Condition.Subject {
    let id = ids.randomElement(using: &source) ?? "a"
    let level = level(using: &source)
    let subjects: [Condition.Subject] = [
      .award(HeldAward(id, qfLevel: level)), .field(id.rawValue), .years(3), .certificate(id), .payFrom(20), .payFrom(30), .hoursTo(44),
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

  /// Of these several can stand in a list, and any of them will do; all else must hold.
  private static func isChoice(_ subject: Condition.Subject) -> Bool {
    switch subject {
    case .kind, .institution, .course, .field, .language, .certificate: true
    default: false
    }
  }

  @Test(arguments: seeds)
  func aFurtherConditionNeverLetsMoreThrough(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    let facts = (0..<60).map { _ in Self.facts(using: &source) }
    for _ in 0..<30 {
      let conditions = Self.conditions(using: &source)
      let further = Condition(Self.subject(using: &source), isExcluded: Bool.random(using: &source))
      let more = conditions.adding(further)
      // One that replaces another isn't a further one; one more of several may let more through, unless it is excluded.
      guard more.list.count > conditions.list.count, further.isExcluded || !Self.isChoice(further.subject) else { continue }
      #expect(facts.allSatisfy { !more.admits($0) || conditions.admits($0) }, "\(conditions.list) and \(further)")
    }
  }

  @Test(arguments: seeds)
  func orderMakesNoDifference(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    let facts = (0..<60).map { _ in Self.facts(using: &source) }
    for _ in 0..<30 {
      let conditions = Self.conditions(using: &source)
      let shuffled = Conditions(conditions.list.shuffled(using: &source), keepsUnknown: conditions.keepsUnknown)
      #expect(facts.allSatisfy { conditions.admits($0) == shuffled.admits($0) }, "\(conditions.list)")
    }
  }

  @Test(arguments: seeds)
  func withoutConditionsEverythingStays(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    let facts = (0..<60).map { _ in Self.facts(using: &source) }
    var conditions = Self.conditions(using: &source)
    conditions.removeAll()
    #expect(conditions.count(among: facts) == facts.count)
  }

  /// Keeping unknown values never lets less through.
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

  /// What empties a list is one of its conditions, and something empties every empty list.
  @Test(arguments: seeds)
  func anEmptyListHasACause(seed: UInt64) {
    var source = SplitMix64(seed: seed)
    for _ in 0..<30 {
      let facts = (0..<3).map { _ in Self.facts(using: &source) }
      let conditions = Self.conditions(using: &source)
      let cause = conditions.emptyingCondition(among: facts)
      #expect((cause == nil) == (conditions.count(among: facts) > 0))
      if let cause { #expect(conditions.list.contains(cause)) }
    }
  }
}
