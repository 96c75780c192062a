import Careers
import Catalogue
import Testing

/// Routes through the shipped catalogue, against counts of its documents.
struct ShippedRouteTests {
  private func plan(
    from: RecordID? = nil, rung: Int? = nil, to: RecordID, for profile: Profile = Profile()
  ) throws -> RoutePlan {
    let library = try RealCatalogue.library.get()
    let goal = try library.routeEnd(at: try #require(try library.record(to)), as: .goal)
    let start = try from.map { try library.routeEnd(at: try #require(try library.record($0)), rung: rung, as: .start) }
    return try RoutePlan(from: start, to: goal, for: profile, in: try library.routeRecords(from: start, to: goal))
  }

  @Test func fromTheServiceDeskToACloudArchitect() throws {
    let plan = try plan(from: "cloud-computing/support/service-desk-operator", to: "cloud-computing/expert/cloud-architect")
    #expect(plan.steps.map(\.id) == ["cloud-computing/support", "cloud-computing/professional", "cloud-computing/expert"])
    #expect(plan.steps.map(\.units.count) == [20, 12, 14])
    #expect(plan.steps.map(\.held) == [20, 0, 0])
    #expect(plan.steps.map(\.missing) == [0, 12, 14])
    #expect(Set(plan.steps.flatMap(\.missingUnits).map(\.id)).count == 24)
    let expert = try #require(plan.steps.last)
    #expect(expert.units.map(\.task) == [1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5])
    #expect(expert.units.allSatisfy { $0.routes.map(\.kind) == [.training] && $0.routes.map(\.qfLevel.rawValue) == [4] })
    #expect(plan.steps[0].units[0].routes.compactMap(\.cluster) == ["ITOS010L3"])
  }

  @Test func twoUnitsAreShared() throws {
    let plan = try plan(from: "cloud-computing/support/service-desk-operator", to: "cloud-computing/expert/cloud-architect")
    let shared = plan.steps.map { step in step.units.filter { !$0.sharedWith.isEmpty } }
    #expect(shared.map { $0.map(\.id) } == [[], ["111130L4", "111163L4"], ["111163L4", "111130L4"]])
    #expect(shared[1].allSatisfy { $0.sharedWith == ["cloud-computing/expert"] })
    #expect(shared[2].allSatisfy { $0.sharedWith == ["cloud-computing/professional"] })
  }

  @Test func aSharedUnitCountsOnBothSteps() throws {
    let plan = try plan(
      from: "cloud-computing/support/service-desk-operator", to: "cloud-computing/expert/cloud-architect",
      for: Profile(units: ["111130L4", "111128L5"], lacks: ["107892L1"]))
    #expect(plan.steps.map(\.held) == [19, 1, 2])
  }

  @Test func withoutAStartNothingIsHeld() throws {
    let plan = try plan(to: "cloud-computing/professional")
    #expect(plan.steps.map(\.units.count) == [20, 12])
    #expect(plan.steps.allSatisfy { $0.held == 0 })
  }

  @Test func anOccupationNamesItsCoursesFirst() throws {
    let plan = try plan(from: "cloud-computing/support/service-desk-operator", to: "it-technician")
    #expect(plan.steps.map(\.id) == ["cloud-computing/support"])
    #expect(plan.link?.pathway == "cloud-computing/support/service-desk-operator")
    let award = try #require(plan.requirements.first)
    #expect(
      award.listed.map(\.id) == [
        "hku-space-community-college/higher-diploma-in-information-technology", "ive/higher-diploma-in-computer-and-electronic-engineering",
        "ive/higher-diploma-in-software-engineering",
      ])
    #expect(award.others.map(\.id) == ["ive/higher-diploma-in-electrical-engineering", "ive/higher-diploma-in-data-science-and-analytics"])
    #expect(plan.requirements.dropFirst().allSatisfy { $0.listed.isEmpty && $0.others.isEmpty })
    #expect(plan.rungs.count == 3)
  }

  /// Up to a linked level, then the requirements; whole levels before job titles, own rungs before others.
  @Test(arguments: [
    ("systems-administrator", "cloud-computing/professional", 2), ("cloud-service-rd-manager", "cloud-computing/expert", 3),
    ("programmer", "cloud-computing/professional/junior-cloud-systems-analyst", 2),
    ("information-security-analyst", "cloud-computing/expert/cloud-security-engineer", 3),
  ])
  func linksLeadToOccupations(occupation: String, linked: String, steps: Int) throws {
    let plan = try plan(from: "cloud-computing/support/service-desk-operator", to: RecordID(occupation))
    #expect(plan.link?.pathway.rawValue == linked)
    #expect(plan.steps.count == steps)
    #expect(!plan.requirements.isEmpty)
  }

  @Test func linksLeadFromOccupations() throws {
    let administrator = try plan(from: "systems-administrator", to: "cloud-computing/master/chief-technology-officer")
    #expect(administrator.steps.map(\.level.step) == [2, 3, 4])
    #expect(administrator.steps.allSatisfy { $0.held == 0 })
    let director = try plan(from: "systems-administrator", rung: 3, to: "cloud-computing/master/chief-technology-officer")
    #expect(director.start == .level)
  }

  @Test func nothingJoinsTheRest() throws {
    let clerk = try plan(from: "data-entry-clerk", to: "cloud-computing/expert/cloud-architect")
    #expect(clerk.start == .elsewhere && clerk.link == nil && clerk.steps.map(\.missing) == [14])
    let programmer = try plan(from: "programmer", to: "information-security-analyst")
    #expect(programmer.start == .elsewhere && programmer.steps.isEmpty && !programmer.requirements.isEmpty)
  }

  @Test func anInstitutionNamesTheJobsOfItsCourses() throws {
    let library = try RealCatalogue.library.get()
    let institution = try #require(try library.record("ive"))
    do {
      _ = try library.routeEnd(at: institution, as: .goal)
      Issue.record("an institution is no end of a route")
    } catch RouteError.kind(let id, _, _, let instead) {
      #expect(id == "ive" && instead.contains("it-technician"))
    }
  }

  /// Every title on the page is known.
  @Test func noIDStandsForATitle() throws {
    let library = try RealCatalogue.library.get()
    let ends = try [RecordKind.occupation, .level, .jobTitle].flatMap { try library.records(of: $0) }
    let start = try RouteEnd(try #require(try library.record("cloud-computing/support/field-technician")), as: .start)
    for record in ends where record.id != start.id {
      let goal = try RouteEnd(record, as: .goal)
      let records = try library.routeRecords(from: start, to: goal)
      let page = Presentation(of: try RoutePlan(from: start, to: goal, for: Profile(), in: records), in: records.context)
      for row in page.sections.flatMap(\.rows) {
        guard case .link(let id, let title, _) = row.content else { continue }
        #expect(title.english != id.rawValue && title.missing.isEmpty, "\(id)")
      }
    }
  }
}
