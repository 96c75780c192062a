import Careers
import TestSupport

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
    // What no record names can be asked for as well.
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
