import Careers
import Foundation
import Testing

/// The values of charts: what is drawn, in which order and on which axis.
@Suite struct PayChartTests {
  private static func occupation(_ id: RecordID, _ pays: Pay?...) -> Occupation {
    let ladder = pays.map { Rung(title: Text(verbatim: "rung"), pay: $0) }
    return Occupation(
      id: id, title: Text(verbatim: id.rawValue), provenance: Provenance(document: "harbour-guide"), ladder: ladder)
  }

  /// By the lowest figure, then by the highest, then in the order of the catalogue.
  @Test func sortsByTheLowestFigure() throws {
    let chart = PayChart(of: [
      Self.occupation("d", Pay(from: 300, to: 400)), Self.occupation("b", Pay(from: 100, to: 900)),
      Self.occupation("a", Pay(from: 100, to: 200)), Self.occupation("c", Pay(from: 100, to: 900)),
      Self.occupation("e", Pay(from: 500), Pay(from: 50)),
    ])
    let group = try #require(chart.groups.first)
    #expect(chart.groups.count == 1)
    #expect(group.jobs.map(\.id) == ["e", "a", "b", "c", "d"])
    #expect(group.jobs.map(\.pay.lowest) == [50, 100, 100, 100, 300])
    #expect(group.jobs.map(\.pay.isOpenEnded) == [true, false, false, false, false])
    #expect(group.scale == PayScale(highest: 900))
  }

  /// Figures of different units are in different groups, HK$ a month first.
  @Test func unitsShareNoAxis() {
    let chart = PayChart(of: [
      Self.occupation("hourly", Pay(from: 60, to: 80, period: .hour)),
      Self.occupation("foreign", Pay(from: 4_000, currency: "USD")),
      Self.occupation("usual", Pay(from: 12_000, to: 16_000)),
      Self.occupation("both", Pay(from: 500, period: .day), Pay(from: 9_000, to: 10_000, ours: ["currency"])),
    ])
    #expect(chart.groups.map { $0.jobs.map(\.id) } == [["both", "usual"], ["hourly"], ["foreign"], ["both"]])
    #expect(chart.groups.map(\.unit.isUsual) == [true, false, false, false])
    #expect(chart.groups.map { $0.unitText.words(in: .english) } == ["HK$ a month", "HK$ an hour", "USD a month", "HK$ a day"])
    #expect(chart.groups.map { $0.unitText.ours.isEmpty } == [false, true, true, true])
  }

  @Test func namesJobsWithoutFigures() {
    let chart = PayChart(
      of: [Self.occupation("silent"), Self.occupation("wordy", nil), Self.occupation("paid", nil, Pay(from: 1))],
      documents: [Samples.document])
    #expect(chart.unstated.map(\.id) == ["silent", "wordy"])
    #expect(chart.groups.map { $0.jobs.map(\.id) } == [["paid"]])
    #expect(chart.citations == [Samples.document.citation])
    #expect(PayChart(of: [Self.occupation("silent")]).groups.isEmpty)
    #expect(PayChart(of: []).unstated.isEmpty)
  }

  /// The keys that docs/json.md promises.
  @Test func keysOfTheJSON() throws {
    let chart = PayChart(of: [Self.occupation("a", Pay(from: 100, to: 200)), Self.occupation("b")], documents: [Samples.document])
    #expect(try JSONCoding.keys(of: chart) == ["citations", "groups", "unstated"])
    let group = try #require(chart.groups.first)
    #expect(try JSONCoding.keys(of: group) == ["currency", "jobs", "period", "ticks", "unit"])
    #expect(try JSONCoding.keys(of: try #require(group.jobs.first)) == ["highest", "id", "isOpenEnded", "lowest", "title"])
    #expect(try JSONCoding.text(of: group).contains(#""ticks":[0,50,100,150,200]"#))
  }
}

@Suite struct LadderChartTests {
  @Test func takesWhatALevelStates() throws {
    let chart = LadderChart(of: Samples.pathway, documents: [Samples.document])
    #expect(chart.id == "harbour" && chart.title == Samples.pathway.title)
    #expect(chart.citation == Samples.document.citation)
    let level = try #require(chart.levels.first)
    #expect(chart.levels.count == 1)
    #expect(level.id == "harbour/senior" && level.step == 2)
    #expect(level.jobTitles.map(\.id) == ["harbour/senior/pilot", "harbour/senior/master"])
    #expect(level.qfLevels.map(\.rawValue) == [5, 6])
    #expect(level.units == 2)
    #expect(level.recognition && level.clusters == ["SEA010L3"])
    #expect(!level.isPartial)
  }

  @Test func saysWhatIsMissing() throws {
    var level = Samples.level
    level.areas = []
    let chart = LadderChart(of: Pathway(id: "harbour", title: Text("Harbour work", "海港工作"), levels: [level]))
    let step = try #require(chart.levels.first)
    #expect(chart.citation.isEmpty)
    #expect(step.units == 0 && step.qfLevels.isEmpty && !step.recognition && step.isPartial)
  }

  @Test func keysOfTheJSON() throws {
    let chart = LadderChart(of: Samples.pathway)
    #expect(try JSONCoding.keys(of: chart) == ["citation", "id", "kind", "levels", "title"])
    #expect(
      try JSONCoding.keys(of: try #require(chart.levels.first)) == [
        "clusters", "id", "isPartial", "jobTitles", "qfLevels", "recognition", "step", "title", "units",
      ])
  }
}
