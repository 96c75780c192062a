import Careers
import Testing

/// What conditions let through, and how they stand in a list.
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
  func whatIsAskedForIsAdmitted(subject: Condition.Subject) {
    #expect(Self.admits(Condition(subject), ConditionSamples.occupation, keepsUnknown: false))
  }

  /// A value just within what is asked for, and one just beyond.
  @Test(
    arguments: [
      (.payFrom(15_001), false), (.payFrom(15_000), true), (.hoursTo(44), false), (.hoursTo(45), true), (.workplace(.outdoors), false),
      (.trait("brave"), false), (.institution("vtc"), false), (.course("vtc/a"), false), (.qfFrom(Samples.qf(5)), false),
      (.qfFrom(Samples.qf(4)), true), (.qfTo(Samples.qf(4)), true), (.qfTo(Samples.qf(3)), false), (.kind(.pathway), false),
      (.award(HeldAward("secondary-6", qfLevel: Samples.qf(3))), false), (.award(HeldAward("certificate")), true),
      (.field("web-design"), false),
      (.years(0), true),
    ] as [(Condition.Subject, Bool)])
  func figures(subject: Condition.Subject, isAdmitted: Bool) {
    #expect(Self.admits(Condition(subject), ConditionSamples.occupation) == isAdmitted)
  }

  @Test func hoursWithoutAnEnd() {
    let open = Self.occupation { $0.hoursTo = nil }
    #expect(!Self.admits(Condition(.hoursTo(39)), open))
    #expect(Self.admits(Condition(.hoursTo(40)), open) && !Self.admits(Condition(.hoursTo(40)), open, keepsUnknown: false))
  }

  @Test func regularHours() {
    let irregular = Self.occupation { $0.irregular = true }
    #expect(!Self.admits(Condition(.regularHours), irregular))
    #expect(Self.admits(Condition(.regularHours, isExcluded: true), irregular))
  }

  // MARK: Unknown values

  /// What the source doesn't state stays by choice, whether it is wanted or excluded.
  @Test(arguments: ConditionSamples.subjects.filter { $0 != .kind(.occupation) })
  func unknownStaysByChoice(subject: Condition.Subject) {
    for isExcluded in [false, true] {
      let condition = Condition(subject, isExcluded: isExcluded)
      #expect(Self.admits(condition, ConditionFacts(kind: .occupation)))
      #expect(!Self.admits(condition, ConditionFacts(kind: .occupation), keepsUnknown: false))
    }
  }

  /// Requirements that are all to judge are no unknown: the source states them.
  @Test func requirementsToJudgeStay() {
    let facts = Self.occupation { $0.requirements = [] }
    #expect(Self.admits(Condition(.award(HeldAward("secondary-6", qfLevel: Samples.qf(3)))), facts, keepsUnknown: false))
  }

  // MARK: Kinds

  private static let work: Set<RecordKind> = [.occupation, .pathway, .level, .jobTitle]

  /// A record of a kind that can't be asked isn't admitted, even where unknown values are.
  @Test(arguments: ConditionSamples.subjects)
  func kindsThatCanBeAsked(subject: Condition.Subject) {
    let askable: Set<RecordKind> =
      switch subject {
      case .institution, .course: Set(RecordKind.allCases).subtracting([.unit, .trait])
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
  func keepsWhatIsNotExcluded(subject: Condition.Subject) {
    #expect(Self.admits(Condition(subject, isExcluded: true), ConditionSamples.occupation, keepsUnknown: false))
  }

  @Test func aFigureCannotBeExcluded() {
    let excluded = ConditionSamples.subjects.filter { Condition($0, isExcluded: true).isExcluded }
    #expect(excluded == ConditionSamples.subjects.filter(\.canBeExcluded))
    #expect(excluded.count == 6)
  }

  // MARK: Several conditions

  @Test func anyOfSeveralKindsInstitutionsAndCourses() {
    typealias Case = (Condition.Subject, Condition.Subject)
    let cases: [Case] = [
      (.kind(.trait), .kind(.occupation)), (.institution("vtc"), .institution("ive")), (.course("vtc/a"), .course("ive/software")),
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

  @Test func holdings() {
    let english = HeldLanguage(.english, .written)
    let award = HeldAward("higher-diploma", qfLevel: Samples.qf(4))
    let conditions = ConditionSamples.conditions(
      .field("a"), .payFrom(1), .award(award), .years(3), .field("b"), .language(english), .certificate("mcp"), .kind(.trait))
    let expected = Holdings(award: award, fields: ["a", "b"], years: 3, languages: [english], certificates: ["mcp"])
    #expect(conditions.holdings == expected && !expected.isEmpty)
    #expect(ConditionSamples.conditions(.payFrom(1)).holdings.isEmpty)
  }

  /// The new one stands where the former stood.
  @Test func aFigureReplacesTheFormer() {
    let pairs: [(Condition.Subject, Condition.Subject)] = [
      (.award(HeldAward("a")), .award(HeldAward("b"))), (.years(1), .years(2)), (.payFrom(1), .payFrom(2)), (.hoursTo(1), .hoursTo(2)),
      (.workplace(.indoors), .workplace(.outdoors)), (.qfFrom(Samples.qf(1)), .qfFrom(Samples.qf(2))),
      (.qfTo(Samples.qf(1)), .qfTo(Samples.qf(2))),
    ]
    for (former, latter) in pairs {
      let conditions = ConditionSamples.conditions(former, .trait("patient"), latter)
      #expect(conditions.list == [Condition(latter), Condition(.trait("patient"))])
    }
  }

  @Test func othersStandBesideEachOther() {
    let conditions = ConditionSamples.conditions(
      .trait("a"), .trait("b"), .field("a"), .field("b"), .kind(.unit), .kind(.trait), .course("a"), .course("b"))
    #expect(conditions.list.count == 8)
  }

  @Test func sameThingStandsOnce() {
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

  @Test func comesBackFromJSON() throws {
    let excluded = [Condition(.trait("a"), isExcluded: true)]
    let conditions = Conditions(ConditionSamples.subjects.map { Condition($0) } + excluded, keepsUnknown: false)
    #expect(try JSONCoding.returned(conditions) == conditions)
  }

  // MARK: What leaves nothing

  @Test func theConditionThatEmptiesTheList() {
    let facts = [ConditionSamples.occupation, Self.occupation { $0.pay = 20_000 }, Self.occupation { $0.traits = ["brave"] }]
    let tooMuch = ConditionSamples.conditions(.payFrom(90_000), .trait("patient"))
    #expect(tooMuch.emptyingCondition(among: facts) == Condition(.payFrom(90_000)))
    #expect(ConditionSamples.conditions(.trait("patient"), .payFrom(90_000)).emptyingCondition(among: facts) == Condition(.payFrom(90_000)))
    #expect(ConditionSamples.conditions(.payFrom(16_000)).emptyingCondition(among: facts) == nil)
    #expect(tooMuch.emptyingCondition(among: []) == nil)
  }

  /// Without the trait two remain, without the pay one.
  @Test func ofSeveralTheOneThatCostsMost() {
    let facts = [
      Self.occupation { $0.traits = ["brave"] }, Self.occupation { ($0.traits, $0.pay) = (["brave"], 30_000) },
      Self.occupation { ($0.traits, $0.pay) = (["brave"], 40_000) },
    ]
    let brave = [Self.occupation { ($0.traits, $0.pay) = (["patient"], 10_000) }]
    let conditions = ConditionSamples.conditions(.payFrom(20_000), .trait("patient"))
    #expect(conditions.emptyingCondition(among: facts + brave) == Condition(.trait("patient")))
  }

  @Test func ofEqualsTheOneAddedLast() {
    let facts = [Self.occupation { $0.pay = 10_000 }, Self.occupation { $0.traits = ["brave"] }]
    let (pay, trait) = (Condition(.payFrom(12_000)), Condition(.trait("patient")))
    #expect(Conditions([pay, trait]).emptyingCondition(among: facts) == trait)
    #expect(Conditions([trait, pay]).emptyingCondition(among: facts) == pay)
  }

  /// No single one brings anything back: the one at which nothing was left.
  @Test func whereNoneAloneHelpsTheOneThatTookTheLast() {
    let facts = [ConditionSamples.occupation]
    let conditions = ConditionSamples.conditions(.trait("careful"), .payFrom(90_000), .trait("brave"))
    #expect(conditions.emptyingCondition(among: facts) == Condition(.payFrom(90_000)))
  }
}
