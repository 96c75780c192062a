import Careers
import Testing

/// What conditions are asked of each kind of record.
struct ConditionFactsTests {
  private static let facts = Dictionary(uniqueKeysWithValues: zip(RecordKind.allCases, ConditionFacts.all(of: Samples.records)))

  private static func levels(_ numbers: Int...) -> QFLevelSet { QFLevelSet(numbers.map(Samples.qf)) }

  @Test func ofAnOccupation() throws {
    let facts = try #require(Self.facts[.occupation])
    #expect(facts.kind == .occupation)
    #expect(facts.pay == 12_000)
    #expect((facts.hoursFrom, facts.hoursTo, facts.irregular) == (45, 45, false))
    #expect(facts.settings == [.outdoors])
    #expect(facts.traits == ["patience"])
    #expect((facts.institutions, facts.courses) == (["harbour-school"], ["harbour-school/lamps"]))
    #expect(facts.qfLevels == Self.levels(4))
    #expect(facts.requirements == Samples.occupation.entry.map(RequirementTerms.init))
  }

  @Test(
    arguments: [
      (.pathway, [5, 6], [], []), (.level, [5, 6], [], []), (.jobTitle, [5, 6], [], []), (.unit, [5], [], []),
      (.course, [4], ["harbour-school"], ["harbour-school/lamps"]), (.institution, [], ["harbour-school"], ["harbour-school/lamps"]),
      (.trait, [], [], []), (.qualification, [4], ["harbour-school"], ["harbour-school/lamps"]),
    ] as [(RecordKind, [Int], [RecordID], [RecordID])])
  func ofOtherKinds(kind: RecordKind, levels: [Int], institutions: [RecordID], courses: [RecordID]) {
    let expected = ConditionFacts(
      kind: kind, institutions: institutions, courses: courses, qfLevels: QFLevelSet(levels.map(Samples.qf)))
    #expect(Self.facts[kind] == expected)
  }

  @Test func withoutOtherRecordsLevelsAreUnknown() {
    #expect(ConditionFacts(of: .jobTitle(Samples.jobTitle)).qfLevels.isEmpty)
    #expect(ConditionFacts(of: .course(Samples.course)).qfLevels.isEmpty)
  }

  // MARK: Pay and hours

  private static func facts(_ change: (inout Occupation) -> Void) -> ConditionFacts {
    var occupation = Samples.occupation
    change(&occupation)
    return ConditionFacts(of: .occupation(occupation))
  }

  @Test func payInAnotherUnitIsUnknown() {
    let rung = Text("Keeper", "管理員")
    #expect(Self.facts { $0.ladder = [Rung(title: rung, pay: Pay(from: 100, currency: "USD"))] }.pay == nil)
    #expect(Self.facts { $0.ladder = [Rung(title: rung, pay: Pay(from: 100, period: .hour))] }.pay == nil)
  }

  /// What a later rung pays says nothing about the first.
  @Test func payIsTheFirstRungs() {
    #expect(Self.facts { $0.ladder[0].pay = nil }.pay == nil)
    #expect(Self.facts { $0.ladder = [] }.pay == nil)
    #expect(Self.facts { $0.ladder.removeFirst() }.pay == 27_000)
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

  /// Only those that somebody may be found not to meet are kept; that there are others still shows.
  @Test func requirementsThatAreAlwaysToJudgeAreLeftOut() {
    let skill = EntryRequirement(kind: .skill, text: Text("x", "y"), names: ["Java"])
    let wish = EntryRequirement(kind: .certification, text: Text("x", "y"), qualifications: ["mcp"], preferred: true)
    let preferred = EntryRequirement(
      kind: .field, text: Text("x", "y"), fields: [FieldOfStudy(id: "a", title: Text("A", "甲"))], fieldsPreferred: true)
    #expect(Self.facts { $0.entry = [skill, wish, preferred] }.requirements == [])
    #expect(Self.facts { $0.entry = [] }.requirements == nil)
  }

  @Test func comesBackFromJSON() throws {
    #expect(try JSONCoding.returned(ConditionFacts.all(of: Samples.records)) == ConditionFacts.all(of: Samples.records))
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
