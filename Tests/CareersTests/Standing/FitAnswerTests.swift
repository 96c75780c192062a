import Careers
import Foundation
import Testing

/// The answer to “what fits me?”.
struct FitAnswerTests {
  typealias Samples = CareersTests.Samples

  /// An occupation that asks for an award and some years.
  private static func occupation(
    _ id: RecordID, asking award: RecordID? = nil, years: Int? = nil, pay: Int? = nil, likes: [Activity] = []
  ) -> Occupation {
    let entry = [
      award.map { EntryRequirement(kind: .award, text: Text("An award", "學歷"), qualifications: [$0]) },
      years.map { EntryRequirement(kind: .experience, text: Text("Some years", "數年"), years: YearsOfExperience(from: $0)) },
    ]
    return Occupation(
      id: id, title: Text(verbatim: id.rawValue), duties: likes.map { Statement(text: Text("A duty", "工作"), activities: [$0]) },
      ladder: pay.map { [Samples.rung("Keeper", from: $0, to: $0 + 5_000)] } ?? [], entry: entry.compactMap(\.self))
  }

  /// In no order; the names say the group for a Higher Diploma and one year.
  private static let occupations = [
    occupation("silent", pay: 20_000, likes: [.fix]), occupation("far", asking: "bachelors-degree", years: 3, pay: 30_000),
    occupation("near", asking: "bachelors-degree", years: 1, pay: 10_000, likes: [.design, .fix]),
    occupation("meets", asking: "higher-diploma", years: 1, pay: 12_000), occupation("check", asking: "associate-degree", likes: [.write]),
    occupation("near-too", asking: "secondary-6", years: 2, pay: 15_000, likes: [.design]),
  ]

  private static let profile: [Condition.Subject] = [.award(HeldAward("higher-diploma", qfLevel: Samples.qf(4))), .years(1)]

  private static func answer(_ wants: Condition.Subject..., keepsUnknown: Bool = true) -> FitAnswer {
    FitAnswer(
      of: occupations, by: Conditions((profile + wants).map { Condition($0) }, keepsUnknown: keepsUnknown), in: PresentationContext())
  }

  private static func ids(_ answer: FitAnswer, isWanted: Bool) -> [RecordID] {
    answer.entries.filter { $0.isWanted == isWanted }.map(\.occupation.id)
  }

  // MARK: Order

  /// The best group first, and within a group in the order of the catalogue.
  @Test func theBestGroupComesFirst() {
    let answer = Self.answer()
    #expect(answer.entries.map(\.occupation.id) == ["meets", "check", "near", "near-too", "far", "silent"])
    #expect(answer.entries.map(\.fit.group) == [.meets, .check, .near, .near, .far, .silent])
    #expect(answer.entries.allSatisfy { $0.isWanted && $0.wants.isEmpty })
  }

  /// Whoever said nothing has all to check.
  @Test func withoutAProfileAllIsToCheck() {
    let answer = FitAnswer(of: Self.occupations, by: Conditions(), in: PresentationContext())
    #expect(Set(answer.entries.map(\.fit.group)) == [.check, .silent])
    #expect(answer.entries.last?.occupation.id == "silent")
  }

  @Test func whatAWantRulesOutComesLast() {
    let answer = Self.answer(.payFrom(15_000))
    #expect(Self.ids(answer, isWanted: true) == ["check", "near-too", "far", "silent"])
    #expect(Self.ids(answer, isWanted: false) == ["near", "meets"])
    #expect(answer.entries.map(\.isWanted) == [true, true, true, true, false, false])
    #expect(Self.ids(Self.answer(.payFrom(15_000), keepsUnknown: false), isWanted: true) == ["near-too", "far", "silent"])
  }

  // MARK: Wants

  /// Silent is told apart from no.
  @Test func eachWantIsAnswered() throws {
    let answer = Self.answer(.payFrom(15_000), .likes(.design), .hoursTo(40))
    let answers = Dictionary(uniqueKeysWithValues: answer.entries.map { ($0.occupation.id, $0.wants.map(\.answer)) })
    #expect(
      answers == [
        "meets": [false, nil, nil], "check": [nil, false, nil], "near": [false, true, nil], "near-too": [true, true, nil],
        "far": [true, nil, nil], "silent": [true, false, nil],
      ])
    #expect(answer.entries.first?.wants.map(\.want.subject) == [.payFrom(15_000), .likes(.design), .hoursTo(40)])
  }

  /// One liked activity is enough, but each is answered for itself.
  @Test func anyLikedActivityIsEnough() throws {
    let answer = Self.answer(.likes(.design), .likes(.write))
    #expect(Self.ids(answer, isWanted: true) == ["meets", "check", "near", "near-too", "far"])
    let near = try #require(answer.entries.first { $0.occupation.id == "near" })
    #expect(near.wants.map(\.answer) == [true, false])
  }

  /// Pay is asked of the first rung, or of any.
  @Test func payOfTheFirstRungOrOfAny() {
    #expect(Self.ids(Self.answer(.payFrom(16_000)), isWanted: true) == ["check", "far", "silent"])
    #expect(Self.ids(Self.answer(.payReaching(16_000)), isWanted: true) == ["meets", "check", "near-too", "far", "silent"])
  }

  // MARK: JSON

  private static func objects(_ answer: FitAnswer) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(JSONCoding.text(of: answer.entries).utf8))
    return try #require(json as? [[String: Any]])
  }

  private static func keys(_ object: [String: Any], _ key: String) -> Set<[String]> {
    Set((object[key] as? [[String: Any]] ?? []).map { $0.keys.sorted() })
  }

  @Test func keysOfTheJSON() throws {
    let answer = Self.answer(.payFrom(15_000), .likes(.design))
    let objects = try Self.objects(answer)
    #expect(objects.map { $0["id"] as? String } == answer.entries.map(\.occupation.id.rawValue))
    for object in objects {
      #expect(object.keys.sorted() == ["group", "id", "kind", "missing", "standings", "wants"])
      #expect(object["kind"] as? String == "occupation")
      #expect(Self.keys(object, "standings").isSubset(of: [["reason", "requirement", "standing"]]))
      #expect(Self.keys(object, "missing").isSubset(of: [["courses", "reason", "requirement", "units"]]))
      #expect(Self.keys(object, "wants") == [["answer", "want"]])
    }
    #expect(objects.map { $0["group"] as? String } == ["near", "far", "silent", "near", "meets", "check"])
  }

  @Test func valuesOfTheJSON() throws {
    let far = try #require(try Self.objects(Self.answer(.payFrom(15_000), .likes(.design))).first { $0["id"] as? String == "far" })
    let standings = try #require(far["standings"] as? [[String: Any]])
    #expect(standings.map { $0["requirement"] as? Int } == [0, 1])
    #expect(standings.map { $0["standing"] as? String } == ["not-met", "not-met"])
    #expect((standings[0]["reason"] as? [String: Any])?["en"] as? String == "Higher Diploma is below Bachelor’s Degree")
    #expect((standings[0]["reason"] as? [String: Any])?["zh-Hant"] as? String == "高級文憑低於學士學位")
    let missing = try #require(far["missing"] as? [[String: Any]])
    #expect(missing.map { $0["requirement"] as? Int } == [0, 1])
    #expect(missing.allSatisfy { ($0["courses"] as? [String]) == [] && ($0["units"] as? [String]) == [] })
    let wants = try #require(far["wants"] as? [[String: Any]])
    #expect(wants.map { $0["answer"] as? String } == ["yes", "silent"])
    #expect((wants[1]["want"] as? [String: Any])?["en"] as? String == "likes to design and draw")
  }

  // MARK: As a page

  @Test func thePageHasASectionForEachGroup() throws {
    let page = Presentation(of: Self.answer(.payFrom(15_000)), words: [Text("one year", "一年")], in: PresentationContext())
    let groups = zip(Fit.Group.allCases, [0, 1, 1, 1, 1]).map { group, count in group.title.words(in: .english) + " \(count)" }
    #expect(page.sections.map { $0.title.words(in: .english) } == ["You"] + groups + ["Not what you want 2"])
    #expect(page.sections.map(\.heading) == [.profile] + Array(repeating: .fit, count: 6))
    #expect(page.sections.first?.rows.map(\.wording.words) == [Text("one year", "一年")])
    #expect(page.sections.allSatisfy { !$0.rows.isEmpty })
    let all = Presentation(of: Self.answer(), words: [], in: PresentationContext())
    #expect(all.sections.count == 6)
  }

  /// Every occupation is a link; below it stands what is missing, or else what is to check.
  @Test func thePageSaysWhy() throws {
    let page = Presentation(of: Self.answer(), words: [], in: PresentationContext())
    let links = page.sections.flatMap(\.rows).compactMap { row in if case .link(let id, _, _) = row.content { id } else { nil } }
    #expect(links == ["meets", "check", "near", "near-too", "far", "silent"])
    let verdicts = page.sections.map { $0.rows.compactMap(\.standing).map(\.verdict) }
    #expect(verdicts == [[], [], [.toCheck], [.notMet, .notMet], [.notMet, .notMet], []])
  }

  /// The duties that match what the person likes are shown.
  @Test func thePageShowsWhatIsLiked() throws {
    let page = Presentation(of: Self.answer(.likes(.design)), words: [], in: PresentationContext())
    let details = page.sections.flatMap(\.rows).compactMap { row in if case .item(_, let detail?) = row.content { detail } else { nil } }
    #expect(details == Array(repeating: Text("you like this", "合你喜好"), count: 2))
  }
}
