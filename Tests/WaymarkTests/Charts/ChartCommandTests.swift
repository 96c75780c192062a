import Careers
import Foundation
import Sessions
import TestSupport
import Testing
import TextLayout

/// `waymark chart` as scripts and people use it.
@Suite struct ChartCommandTests {
  typealias Object = [String: Any]
  typealias Refusal = CommandTests.Refusal

  private func json(_ arguments: String...) throws -> Object {
    let outcome = try Program.run(["chart"] + arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? Object)
  }

  // MARK: JSON

  @Test func payAsJSON() throws {
    let chart = try json()
    #expect(chart.keys.sorted() == ["citations", "groups", "unstated"])
    let group = try #require((chart["groups"] as? [Object])?.first)
    #expect((chart["groups"] as? [Object])?.count == 1 && (chart["unstated"] as? [Object])?.isEmpty == true)
    #expect(group["currency"] as? String == "HKD" && group["period"] as? String == "month")
    #expect(group["ticks"] as? [Int] == [0, 50_000, 100_000, 150_000, 200_000])
    let jobs = try #require(group["jobs"] as? [Object])
    let lowest = jobs.compactMap { $0["lowest"] as? Int }
    #expect(lowest.count == 16 && lowest == lowest.sorted())
    #expect(jobs.first?["id"] as? String == "data-entry-clerk")
    #expect(jobs.first?["highest"] as? Int == 20_000 && jobs.first?["isOpenEnded"] as? Bool == true)
    #expect(jobs.last?["id"] as? String == "blockchain-engineer" && jobs.last?["isOpenEnded"] as? Bool == false)
    #expect((chart["citations"] as? [[Object]])?.map(\.count) == [3])
  }

  @Test func aLadderAsJSON() throws {
    let chart = try json("Cloud-Computing")
    #expect(chart.keys.sorted() == ["citation", "id", "kind", "levels", "title"])
    #expect(chart["id"] as? String == "cloud-computing" && chart["kind"] as? String == "pathway")
    let levels = try #require(chart["levels"] as? [Object])
    #expect(levels.map { $0["step"] as? Int } == [4, 3, 2, 1])
    #expect(levels.map { $0["units"] as? Int } == [20, 14, 12, 20])
    #expect(levels.map { $0["qfLevels"] as? [Int] } == [[5, 6], [4, 5, 6], [2, 3, 4], [1, 2, 3]])
    #expect(levels.map { $0["recognition"] as? Bool } == [false, false, false, true])
    #expect((levels.last?["clusters"] as? [String])?.count == 5)
    #expect((levels.first?["jobTitles"] as? [Object])?.first?["id"] as? String == "cloud-computing/master/chief-technology-officer")
  }

  // MARK: Other formats

  @Test(arguments: [40, 80, 132], ["en", "zh-Hant"])
  func noLineIsTooWide(width: Int, language: String) throws {
    for chart in [[], ["cloud-computing"]] {
      for both in [[], ["--both-languages"]] {
        let text = try Program.run(["chart"] + chart + both + ["--language", language], environment: ["COLUMNS": "\(width)"]).output
        #expect(text.split(separator: "\n").filter { CellWidth.of($0) > width }.isEmpty)
      }
    }
  }

  @Test func markdownIsATable() throws {
    let pay = try Program.run("chart", "--format", "markdown", "--language", "en").output
    #expect(pay.hasPrefix("# Pay of 16 jobs\n\n| Job | HK$ a month\\* |\n| --- | --- |\n| Data Entry Clerk | 9,500–20,000+ |\n"))
    let ladder = try Program.run("chart", "cloud-computing", "--format", "markdown", "--language", "en").output
    #expect(ladder.hasPrefix("# Cloud computing\\*\n"))
    #expect(ladder.contains("| Level | Job titles | QF level | Units of competency | Recognition of prior learning |"))
    #expect(ladder.contains("| Master | Chief Technology Officer; Cloud Solutions Director; "))
    #expect(ladder.contains(" | QF 5–6 | 20 | not stated |\n"))
  }

  @Test(arguments: [[], ["cloud-computing"], ["--both-languages"], ["cloud-computing", "--language", "zh-Hant"]])
  func pictureIsOneDocument(arguments: [String]) throws {
    let outcome = try Program.run(["chart"] + arguments + ["--format", "svg"])
    #expect(outcome.status == 0 && outcome.error == "")
    let reader = ElementReader()
    #expect(reader.read(outcome.output), "\(reader.fault)")
    #expect(outcome.output.hasSuffix("</svg>\n"))
    #expect(InertBytes.faults(inText: outcome.outputBytes).first == nil)
  }

  @Test func followsTheLocale() throws {
    #expect(try Program.run("chart", environment: ["LANG": "zh_HK.UTF-8"]).output.hasPrefix("16項職業的薪酬*\n"))
    let svg = try Program.run("chart", "--format", "svg", environment: ["LANG": "zh_HK.UTF-8"]).output
    #expect(svg.contains("lang=\"zh-Hant\" xml:lang=\"zh-Hant\""))
  }

  @Test func colorsOnlyWhenAsked() throws {
    #expect(try !Program.run("chart").output.contains("\u{1B}"))
    #expect(try Program.run("chart", "--color", "always").output.contains("\u{1B}[36m"))
    #expect(try !Program.run("chart", "--color", "always", "--format", "svg").output.contains("\u{1B}"))
  }

  // MARK: Refusals

  @Test(arguments: [
    Refusal("chart", "cloud-compting", status: 66, message: "no pathway has the id “cloud-compting”; did you mean cloud-computing?"),
    Refusal("chart", "zzzzzz", status: 66, message: "no pathway has the id “zzzzzz”; there are cloud-computing"),
    Refusal("chart", "it-technician", status: 64, message: "“it-technician” is an occupation, not a pathway"),
    Refusal("chart", "cloud-computing/expert", status: 64, message: "“cloud-computing/expert” is a level, not a pathway"),
    Refusal("chart", "cloud-computing", "other", status: 64, message: "Unexpected argument 'other'"),
    Refusal("chart", "--format", "html", status: 64, message: "'html' is invalid for '--format"),
    Refusal("chart", "--catalogue", "/nonexistent", status: 66, message: "/nonexistent: no such file or folder"),
  ])
  func refusesWithAMessageAndAStatus(_ refusal: Refusal) throws {
    let outcome = try Program.run(refusal.arguments)
    #expect(outcome.status == refusal.status)
    #expect(outcome.error.hasPrefix("waymark: "))
    #expect(outcome.error.contains(refusal.message), "\(outcome.error)")
    #expect(outcome.output == "")
  }

  /// Each format says that there is nothing to draw.
  @Test(arguments: ["text", "markdown", "json", "svg"])
  func aCatalogueWithNothingToDraw(format: String) throws {
    let folder = try TemporaryFolder()
    let library = SharedCatalogue.library
    let gone = try (library.records(of: .occupation) + library.records(of: .pathway)).map(\.id)
    try SharedCatalogue.compile(without: Set(gone), to: folder.path("c.sqlite"))
    let pay = try Program.run("chart", "--catalogue", folder.path("c.sqlite"), "--format", format)
    #expect(pay.status == 66 && pay.output == "")
    #expect(pay.error == "waymark: no occupation of this catalogue states its pay: nothing to draw\n")
    let ladder = try Program.run("chart", "cloud-computing", "--catalogue", folder.path("c.sqlite"), "--format", format)
    #expect(ladder.status == 66 && ladder.output == "")
    #expect(ladder.error == "waymark: this catalogue has no pathways to draw\n")
  }
}
