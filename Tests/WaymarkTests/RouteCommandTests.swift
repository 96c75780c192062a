import Foundation
import Testing

/// `waymark route` as scripts and people use it.
@Suite struct RouteCommandTests {
  typealias Refusal = CommandTests.Refusal

  private static let serviceDesk = "cloud-computing/support/service-desk-operator"
  private static let architect = "cloud-computing/expert/cloud-architect"

  private func json(_ arguments: String...) throws -> [String: Any] {
    let outcome = try Program.run(["route"] + arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private func numbers(_ key: String, in route: [String: Any]) -> [Int?] {
    (route["steps"] as? [[String: Any]] ?? []).map { $0[key] as? Int }
  }

  @Test func printsItsStepsAsJSON() throws {
    let route = try json(Self.serviceDesk, Self.architect)
    #expect(route.keys.sorted() == ["from", "requirements", "steps", "to"])
    #expect(route["from"] as? String == Self.serviceDesk)
    #expect(numbers("held", in: route) == [20, 0, 0])
    #expect(numbers("missing", in: route) == [0, 12, 14])
    let steps = try #require(route["steps"] as? [[String: Any]])
    let unit = try #require((steps[2]["units"] as? [[String: Any]])?.first)
    #expect(unit.keys.sorted() == ["held", "id", "qfLevel", "routes", "sharedWith", "task"])
    #expect((unit["routes"] as? [[String: Any]])?.map { $0["qfLevel"] as? Int } == [4])
  }

  @Test func worksAsIsTheStart() throws {
    #expect(try json(Self.architect, "--works-as", Self.serviceDesk)["from"] as? String == Self.serviceDesk)
    #expect(try json(Self.architect)["from"] is NSNull)
  }

  @Test func unitsAreAddedAndTakenAway() throws {
    let route = try json(Self.serviceDesk, Self.architect, "--unit", "111130l4", "--lacks", "107892L1")
    #expect(numbers("held", in: route) == [19, 1, 1])
  }

  @Test func anOccupationHasRequirements() throws {
    let route = try json(Self.serviceDesk, "it-technician#2", "--holds", "secondary-6")
    #expect(route["to"] as? String == "it-technician#2")
    let requirements = try #require(route["requirements"] as? [[String: Any]])
    #expect(requirements.map { $0["standing"] as? String } == ["not-met", "to-check", "to-check"])
    #expect((requirements[0]["courses"] as? [String])?.count == 5)
    #expect(requirements.allSatisfy { $0["reason"] is [String: Any] })
    #expect((route["link"] as? [String: Any])?["reason"] is [String: Any])
  }

  @Test func readsWell() throws {
    let english = try Program.run("route", Self.serviceDesk, Self.architect, "--language", "en", environment: ["COLUMNS": "120"]).output
    for words in [
      "From Service Desk Operator (Support level) to Cloud Architect (Expert level)", "Expert: 14 units, 14 missing",
      "Missing: 2 at QF 6, 8 at QF 5, 4 at QF 4", "Shared: 2 with Professional", "no RPL at this level in the source",
      "Support: 20 units, all assumed held",
    ] {
      #expect(english.contains(words), "\(words)")
    }
    let chinese = try Program.run("route", Self.architect, "--language", "zh-Hant", environment: ["COLUMNS": "120"]).output
    #expect(chinese.contains("專家級別：14個單元，尚欠14個"))
    let markdown = try Program.run("route", Self.serviceDesk, "it-technician", "--language", "en", "--format", "markdown").output
    #expect(markdown.contains("## What IT Technician asks for"))
  }

  @Test(arguments: [
    Refusal("route", status: 64, message: "Missing expected argument"),
    Refusal("route", "a", "b", "c", status: 64, message: "a route takes one or two ids, not 3"),
    Refusal("route", architect, architect, status: 64, message: "name another goal"),
    Refusal(
      "route", "ive/higher-diploma-in-software-engineering", status: 64, message: "is a course: no route leads to one; try it-technician"),
    Refusal("route", "111130L4", "it-technician", status: 64, message: "or say that you hold it: --unit 111130L4"),
    Refusal("route", "cloud-computing", status: 64, message: "is a pathway: no route leads to one; try cloud-computing/master"),
    Refusal("route", "it-technicain", status: 66, message: "did you mean it-technician?"),
    Refusal("route", "it-technician#9", status: 66, message: "“it-technician” has no rung 9: it has 3"),
    Refusal(
      "route", "it-technician", "programmer", "--works-as", "web-administrator", status: 64, message: "name one start"),
    Refusal(
      "route", "it-technician", "--unit", "111130L4", "--unit", "111130L4", status: 64, message: "--unit names 111130L4 twice"),
  ])
  func refusesWithAMessageAndAStatus(_ refusal: Refusal) throws {
    let outcome = try Program.run(refusal.arguments)
    #expect(outcome.status == refusal.status)
    #expect(outcome.error.hasPrefix("waymark: "))
    #expect(outcome.error.contains(refusal.message), "\(outcome.error)")
    #expect(outcome.output == "")
  }
}
