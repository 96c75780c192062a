import Careers
import Foundation
import Testing

/// An invented pathway of three levels.
private enum River {
  static let training = Route(kind: .training, qfLevel: Samples.qf(4))
  static let recognition = Route(kind: .recognitionOfPriorLearning, qfLevel: Samples.qf(2), cluster: "SEA001L2", lines: 3...4)

  static let bank = level(
    "bank", step: 1, jobs: ["mooring-hand", "ferry-hand"],
    tasks: [task(1, ["1L2", "2L2"], [training, recognition]), task(2, ["3L3"], [training])])
  static let deck = level("deck", step: 2, jobs: ["deckhand"], tasks: [task(1, ["3L3", "4L4"], [training])])
  /// One unit is needed for two key tasks, by different routes.
  static let bridge = level(
    "bridge", step: 3, jobs: ["skipper"],
    tasks: [task(1, ["5L5", "4L4"], [training]), task(2, ["6L6", "5L5"], [Route(kind: .training, qfLevel: Samples.qf(5))])])

  static let pathway = Pathway(id: "river", title: Text("River work", "河上工作"), levels: [bridge, deck, bank])
  static let records = RouteRecords(pathways: [pathway], qualifications: [qualification], context: Samples.context)

  static let mooringHand = job("river/bank/mooring-hand", at: "river/bank")
  static let ferryHand = job("river/bank/ferry-hand", at: "river/bank")
  static let deckhand = job("river/deck/deckhand", at: "river/deck")
  static let skipper = job("river/bridge/skipper", at: "river/bridge")

  /// The sample's award, with one course more than its occupation lists.
  static let qualification: Qualification = {
    var qualification = Samples.qualification
    qualification.courses.append(ListedCourse(id: "harbour-school/wicks", institution: "harbour-school", title: Text("Wicks", "燈芯學")))
    return qualification
  }()

  /// A lamp keeper with links to the pathway, each with a rung or none.
  static func keeper(_ links: [(pathway: RecordID, rung: Int?)]) -> Record {
    var keeper = Samples.occupation
    keeper.links = links.map { link in
      Link(
        occupation: keeper.id, rung: link.rung.map { keeper.ladder[$0 - 1].title }, pathway: link.pathway,
        reason: .ours("Both are by the water", "兩者都在水邊"))
    }
    return .occupation(keeper)
  }

  private static func level(_ name: String, step: Int, jobs: [String], tasks: [KeyTask]) -> Level {
    Level(
      id: RecordID("river/\(name)"), name: Text(verbatim: name), pathway: "river", step: step, steps: 3, description: Text("x", "y"),
      jobTitles: jobs.map { NamedRecord(id: RecordID("river/\(name)/\($0)"), title: Text(verbatim: $0)) },
      areas: [FunctionalArea(name: Text("Area", "範疇"), tasks: tasks)])
  }

  private static func task(_ number: Int, _ units: [RecordID], _ routes: [Route]) -> KeyTask {
    KeyTask(number: number, text: Text("Task \(number)", "工作\(number)"), units: units, routes: routes)
  }

  private static func job(_ id: RecordID, at level: RecordID) -> Record {
    .jobTitle(JobTitle(id: id, title: Text(verbatim: id.rawValue), level: level))
  }
}

/// Routes up a pathway, to an occupation, and between the two.
struct RoutePlanTests {
  private static func plan(
    from: Record? = nil, startRung start: Int? = nil, to: Record, rung goal: Int? = nil, for profile: Profile = Profile(),
    in records: RouteRecords = River.records
  ) throws -> RoutePlan {
    try RoutePlan(
      from: from.map { try RouteEnd($0, rung: start, as: .start) }, to: RouteEnd(to, rung: goal, as: .goal), for: profile, in: records)
  }

  // MARK: Steps

  @Test func withoutAStartItClimbsFromTheBottom() throws {
    let plan = try Self.plan(to: River.skipper)
    #expect(plan.steps.map(\.id) == ["river/bank", "river/deck", "river/bridge"])
    #expect(plan.steps.map(\.held) == [0, 0, 0])
    #expect(plan.steps.map(\.missing) == [3, 2, 3])
    #expect(plan.start == .unsaid && plan.note != nil)
    #expect(plan.requirements.isEmpty && plan.rungs.isEmpty)
  }

  @Test func aJobTitleIsTakenToHoldTheUnitsOfItsLevel() throws {
    let plan = try Self.plan(from: River.mooringHand, to: River.skipper)
    #expect(plan.start == .below && plan.note == nil)
    #expect(plan.steps.map(\.held) == [3, 1, 0])
    #expect(plan.steps.map(\.isAssumed) == [true, true, false])
    #expect(plan.steps[1].units.map(\.holding) == [.assumed, .missing])
  }

  @Test func unitsAreHeldOrLacking() throws {
    let profile = Profile(units: ["5L5", "1L2"], lacks: ["3L3"])
    let plan = try Self.plan(from: River.mooringHand, to: River.skipper, for: profile)
    #expect(plan.steps.map(\.held) == [2, 0, 1])
    #expect(plan.steps[0].units.map(\.holding) == [.held, .assumed, .missing])
  }

  @Test func eachUnitIsThereOnceWithAllItsRoutes() throws {
    let bridge = try #require(try Self.plan(to: River.skipper).steps.last)
    #expect(bridge.units.map(\.id) == ["5L5", "4L4", "6L6"])
    #expect(bridge.units.map(\.task) == [1, 1, 2])
    #expect(bridge.units.map { $0.routes.map(\.qfLevel.rawValue) } == [[4, 5], [4], [5]])
    #expect(bridge.units.map { $0.qfLevel?.rawValue } == [5, 4, 6])
  }

  @Test func namesTheOtherLevelsThatShareAUnit() throws {
    let plan = try Self.plan(to: River.skipper)
    #expect(plan.steps[1].units.map(\.sharedWith) == [["river/bank"], ["river/bridge"]])
    #expect(plan.steps[0].units.map(\.sharedWith) == [[], [], ["river/deck"]])
  }

  @Test func aStartAtTheLevelOfTheGoalHasOneStep() throws {
    let plan = try Self.plan(from: River.ferryHand, to: River.mooringHand)
    #expect(plan.start == .level)
    #expect(plan.steps.map(\.id) == ["river/bank"])
    #expect(plan.steps.map(\.missing) == [0])
  }

  @Test func aStartAboveTheGoalHasNothingToClimb() throws {
    let plan = try Self.plan(from: River.skipper, to: River.deckhand)
    #expect(plan.start == .above)
    #expect(plan.steps.map(\.id) == ["river/deck"])
    #expect(plan.note?.english?.contains("nothing to climb") == true)
  }

  @Test func anotherPathwayIsNotJoined() throws {
    var records = River.records
    records.pathways.append(Samples.pathway)
    let plan = try Self.plan(from: .jobTitle(Samples.jobTitle), to: River.skipper, in: records)
    #expect(plan.start == .elsewhere)
    #expect(plan.steps.map(\.id) == ["river/bridge"])
    #expect(plan.note?.english?.contains("Nothing in this catalogue joins") == true)
  }

  // MARK: Occupations

  @Test func anOccupationHasItsRequirementsAndRungs() throws {
    let plan = try Self.plan(to: .occupation(Samples.occupation))
    #expect(plan.steps.isEmpty && plan.note == nil)
    #expect(plan.requirements.map(\.requirement) == [0])
    #expect(plan.requirements.map(\.standing.verdict) == [.toCheck])
    #expect(plan.requirements[0].listed.map(\.id) == ["harbour-school/lamps"])
    #expect(plan.requirements[0].others.map(\.id) == ["harbour-school/wicks"])
    #expect(plan.rungs == Samples.occupation.ladder)
  }

  /// What else is asked for may still be missing.
  @Test func anAwardThatIsHeldNeedsNoCourse() throws {
    let profile = Profile(award: HeldAward("lamp-diploma", qfLevel: Samples.qf(4)))
    let plan = try Self.plan(to: .occupation(Samples.occupation), for: profile)
    #expect(plan.requirements.map(\.standing.verdict) == [.toCheck])
    #expect(plan.requirements.allSatisfy { $0.listed.isEmpty && $0.others.isEmpty })
  }

  @Test func theWayToARungIsTheRungsBetween() throws {
    let keeper = Record.occupation(Samples.occupation)
    #expect(try Self.plan(to: keeper, rung: 1).rungs.map(\.title.english) == ["Keeper"])
    let up = try Self.plan(from: keeper, to: keeper, rung: 2)
    #expect(up.start == .below && up.rungs.count == 2)
    #expect(up.from?.id == "lamp-keeper" && up.to.id == "lamp-keeper#2" && up.to.title.english == "Chief keeper")
    let down = try Self.plan(from: keeper, startRung: 2, to: keeper, rung: 1)
    #expect(down.start == .above && down.rungs.map(\.title.english) == ["Keeper"])
  }

  // MARK: Across the families

  @Test func aLinkLeadsUpToAnOccupation() throws {
    let keeper = River.keeper([("river/bridge", nil), ("river/deck/deckhand", nil), ("river/deck", nil), ("river/bank", 2)])
    let plan = try Self.plan(from: River.mooringHand, to: keeper)
    #expect(plan.link?.pathway == "river/deck")
    #expect(plan.steps.map(\.id) == ["river/bank", "river/deck"])
    #expect(plan.requirements.count == 1)
    #expect(try Self.plan(from: River.mooringHand, to: keeper, rung: 2).link?.pathway == "river/bank")
  }

  @Test func theLinkOfTheStartItselfComesFirst() throws {
    let keeper = River.keeper([("river/deck", nil), ("river/deck/deckhand", 2)])
    let plan = try Self.plan(from: River.deckhand, to: keeper)
    #expect(plan.link?.pathway == "river/deck/deckhand")
    #expect(plan.start == .level)
  }

  /// A keeper isn't a chief keeper: the link of the higher rung doesn't count.
  @Test func aLinkLeadsFromAnOccupation() throws {
    let keeper = River.keeper([("river/bridge/skipper", 2), ("river/bank", nil), ("river/deck/deckhand", 1)])
    let plan = try Self.plan(from: keeper, to: River.skipper)
    #expect(plan.link?.pathway == "river/deck/deckhand")
    #expect(plan.steps.map(\.id) == ["river/deck", "river/bridge"])
    #expect(plan.steps.map(\.held) == [0, 0], "a link is our view: it gives no units")
    #expect(try Self.plan(from: keeper, startRung: 2, to: River.skipper).start == .level)
  }

  @Test func withoutALinkNothingJoinsThem() throws {
    let keeper = River.keeper([])
    let up = try Self.plan(from: River.mooringHand, to: keeper)
    #expect(up.start == .elsewhere && up.steps.isEmpty && up.requirements.count == 1)
    let down = try Self.plan(from: keeper, to: River.mooringHand)
    #expect(down.start == .elsewhere && down.steps.map(\.id) == ["river/bank"])
    var other = Samples.occupation
    other.id = "buoy-keeper"
    #expect(try Self.plan(from: keeper, to: .occupation(other)).start == .elsewhere)
  }

  // MARK: Errors

  @Test func otherKindsAreRefusedWithWhatWouldDo() throws {
    let course = RouteError.kind("harbour-school/lamps", .course, .goal, instead: ["lamp-keeper"])
    #expect(throws: course) { try RouteEnd(.course(Samples.course), as: .goal) }
    #expect(course.text.english == "“harbour-school/lamps” is a course: no route leads to one; try lamp-keeper")
    let unit = RouteError.kind("222201L5", .unit, .start, instead: ["harbour/senior"])
    #expect(throws: unit) { try RouteEnd(.unit(Samples.unit), as: .start) }
    #expect(throws: RouteError.self) { try RouteEnd(.institution(Samples.institution), as: .goal) }
    for record in Samples.records where ![.occupation, .level, .jobTitle].contains(record.kind) {
      #expect(throws: RouteError.self, "\(record.kind)") { try RouteEnd(record, as: .goal) }
    }
  }

  @Test func equalEndsAreRefused() throws {
    let keeper = Record.occupation(Samples.occupation)
    #expect(throws: RouteError.same("river/bridge/skipper")) { try Self.plan(from: River.skipper, to: River.skipper) }
    #expect(throws: RouteError.same("lamp-keeper#1")) { try Self.plan(from: keeper, to: keeper, rung: 1) }
    #expect(throws: RouteError.same("lamp-keeper")) { try Self.plan(from: keeper, startRung: 2, to: keeper) }
  }

  @Test func rungsThatAreNotThereAreRefused() {
    #expect(throws: RouteError.rung("lamp-keeper", 3, of: 2)) { try RouteEnd(.occupation(Samples.occupation), rung: 3, as: .goal) }
    #expect(throws: RouteError.rung("lamp-keeper", 0, of: 2)) { try RouteEnd(.occupation(Samples.occupation), rung: 0, as: .goal) }
    #expect(throws: RouteError.rung("harbour/senior", 1, of: 0)) { try RouteEnd(.level(Samples.level), rung: 1, as: .goal) }
  }

  @Test func aCatalogueWithoutTheLevelIsReported() {
    #expect(throws: RouteError.noLevel("river/bridge/skipper")) { try Self.plan(to: River.skipper, in: RouteRecords()) }
  }

  @Test(
    arguments: [("it-technician", "it-technician", nil), ("it-technician#2", "it-technician", 2), ("c#", "c#", nil), ("#3", "", 3)]
      as [(String, String, Int?)])
  func idsOfRungs(id: String, record: String, rung: Int?) {
    let parts = RouteEnd.parts(of: id)
    #expect(parts.record == record && parts.rung == rung)
  }

  @Test func messagesAreInBothLanguages() {
    let errors: [RouteError] = [
      .kind("a", .course, .goal, instead: []), .kind("a", .unit, .start, instead: ["b", "c", "d", "e"]), .rung("a", 3, of: 2), .same("a"),
      .noLevel("a"), .nowhere,
    ]
    for error in errors { #expect(error.text.missing.isEmpty) }
  }

  // MARK: JSON

  @Test func isWrittenAsDocumented() throws {
    let keeper = River.keeper([("river/deck", nil)])
    let plan = try Self.plan(from: River.mooringHand, to: keeper)
    #expect(try JSONCoding.keys(of: plan) == ["from", "link", "requirements", "steps", "to"])
    let step = try #require(plan.steps.first)
    #expect(try JSONCoding.keys(of: step) == ["held", "id", "kind", "missing", "units"])
    #expect(try JSONCoding.keys(of: step.units[0]) == ["held", "id", "qfLevel", "routes", "sharedWith", "task"])
    let routes = #"[{"kind":"training","qfLevel":4},{"cluster":"SEA001L2","kind":"rpl","qfLevel":2}]"#
    #expect(try JSONCoding.text(of: step.units[0].routes) == routes)
    let requirement = try #require(plan.requirements.first)
    #expect(try JSONCoding.keys(of: requirement) == ["courses", "reason", "requirement", "standing"])
    let text = try JSONCoding.text(of: requirement)
    #expect(text.contains(#""courses":["harbour-school/lamps","harbour-school/wicks"]"#))
  }

  @Test func aMissingStartIsNull() throws {
    let text = try JSONCoding.text(of: Self.plan(to: River.deckhand))
    #expect(text.hasPrefix(#"{"from":null,"note":"#))
  }

  // MARK: As a page

  private static func pages() throws -> [Presentation] {
    let keeper = River.keeper([("river/deck", nil)])
    let plans = [
      try plan(to: River.skipper), try plan(from: River.mooringHand, to: River.skipper), try plan(from: River.skipper, to: River.deckhand),
      try plan(to: keeper), try plan(from: River.mooringHand, to: keeper), try plan(from: keeper, to: River.skipper),
      try plan(from: keeper, to: keeper, rung: 2), try plan(from: River.keeper([]), to: River.skipper),
      try plan(from: River.skipper, to: River.keeper([])), try plan(to: .occupation(Occupation(id: "bare", title: Text("Bare", "空白")))),
    ]
    return plans.map { Presentation(of: $0, in: Samples.context) }
  }

  @Test func noSectionIsBlank() throws {
    for page in try Self.pages() {
      #expect(page.title.missing.isEmpty && page.byline.missing.isEmpty)
      for section in page.sections {
        #expect(!section.rows.isEmpty && section.title.missing.isEmpty)
        for row in section.rows { #expect(row.lines == nil && row.wording.text.missing.isEmpty, "\(row.wording.text)") }
      }
    }
  }

  @Test func eachStepHasASectionTheHighestFirst() throws {
    let page = Presentation(of: try Self.plan(from: River.mooringHand, to: River.skipper), in: Samples.context)
    let titles = page.sections.filter { $0.heading == .steps }.map(\.title.english)
    #expect(
      titles == [
        "Steps, from the top", "bridge: 3 units, 3 missing", "deck: 2 units, 1 missing", "bank: 3 units, all assumed held",
      ])
    #expect(page.byline.english == "From river/bank/mooring-hand (river/bank level) to river/bridge/skipper (river/bridge level)")
  }

  @Test func saysWhatTheSourceDoesNotState() throws {
    let page = Presentation(of: try Self.plan(to: River.skipper), in: Samples.context)
    let texts = page.sections.flatMap(\.rows).compactMap(\.wording.text.english)
    #expect(texts.filter { $0.hasSuffix("no RPL at this level in the source") }.count == 2)
    #expect(texts.contains { $0.hasSuffix("The source names no course for the training.") })
    #expect(texts.contains("Recognition of prior learning: 1 cluster (QF 2)"))
    #expect(texts.contains("Missing: 1 at QF 6, 1 at QF 5, 1 at QF 4"))
  }

  /// Routes of key tasks differ, so each has its own; a cluster is a link.
  @Test func routesAreBelowTheirKeyTask() throws {
    let page = Presentation(of: try Self.plan(to: River.mooringHand), in: Samples.context)
    let bank = try #require(page.sections.last)
    let links = bank.rows.compactMap { row -> RecordID? in if case .link(let id, _, _) = row.content { id } else { nil } }
    #expect(links == ["1L2", "2L2", "SEA001L2", "3L3"])
    let groups = bank.rows.compactMap { row -> String? in if case .group(let text) = row.content { text.english } else { nil } }
    #expect(groups == ["Task 1: Task 1", "Task 2: Task 2"])
  }
}
