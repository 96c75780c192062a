import Careers
import Sessions
import Testing
import TextLayout

@testable import Typesetting

/// Pathways drawn as ladders, as text.
@Suite struct LadderChartPageTests {
  static func shipped() throws -> LadderChart {
    let record = try #require(try SharedCatalogue.library.record("cloud-computing"))
    guard case .pathway(let pathway) = record else { throw NotAPathway() }
    return LadderChart(of: pathway, documents: try SharedCatalogue.library.documents())
  }

  private struct NotAPathway: Error {}

  @Test(arguments: Language.allCases, [false, true])
  func everyLineKeepsWithinTheWidth(language: Language, bothLanguages: Bool) throws {
    for chart in [try Self.shipped(), Self.invented] {
      for width in 40...132 {
        let lines = LadderChartPage(chart, style: PageStyle(language: language, bothLanguages: bothLanguages, width: width)).lines
        let wide = lines.filter { $0.width > width }.map(\.text)
        #expect(wide.isEmpty, "\(width): \(wide)")
      }
    }
  }

  /// The highest level comes first, each with its job titles, and the drawn QF levels are below their numbers.
  @Test func drawsTheHighestLevelFirst() throws {
    let lines = LadderChartPage(try Self.shipped(), style: PageStyle(language: .english, width: 80)).lines.map(\.text)
    #expect(lines.prefix(2) == ["Cloud computing*", "Pathway"])
    let rungs = lines.filter { $0.contains(" ──") }
    #expect(rungs.map { $0.prefix { $0 != " " } } == ["Master", "Expert", "Professional", "Support"])
    #expect(
      zip(rungs, ["····██·  QF 5–6 · 20 units", "···███·  QF 4–6 · 14 units", "·███···  QF 2–4 · 12 units", "███····  QF 1–3 · 20 units"])
        .allSatisfy { $0.hasSuffix(" " + $1) }, "\(rungs)")
    let numbers = try #require(lines.first { $0.contains("1234567") })
    #expect(numbers.hasPrefix("Levels, from the top*"))
    let starts = rungs.map { $0.prefix { !"█·".contains($0) }.count }
    #expect(Set(starts + [numbers.prefix { $0 != "1" }.count]).count == 1)
    #expect(lines.count { $0.hasPrefix("│ - ") } == 16)
    #expect(lines.contains("│ - Chief Technology Officer"))
    #expect(lines.contains("│ Recognition of prior learning: stated, 5 clusters"))
    #expect(lines.count { $0 == "│ Recognition of prior learning: not stated" } == 3)
  }

  @Test func factsGoBelowTheNameWithoutRoom() throws {
    let lines = LadderChartPage(try Self.shipped(), style: PageStyle(language: .english, width: 40)).lines.map(\.text)
    let master = try #require(lines.firstIndex { $0.hasPrefix("Master ──") })
    #expect(CellWidth.of(lines[master]) == 40)
    #expect(lines[master + 1] == "│ ····██·  QF 5–6 · 20 units")
    #expect(lines.contains("  1234567"))
  }

  @Test func readsInChinese() throws {
    let lines = LadderChartPage(try Self.shipped(), style: PageStyle(language: .traditionalChinese, width: 80)).lines.map(\.text)
    #expect(lines.first == "雲計算")
    #expect(lines.contains { $0.hasPrefix("大師級別 ──") && $0.hasSuffix("資歷級別5–6 · 20個單元") })
    #expect(lines.contains("│ 過往資歷認可：有列出，5個組合"))
    #expect(lines.contains("│ - 首席技術總監"))
  }

  /// A ladder with long names, gaps in its QF levels and a level without units.
  private static let invented: LadderChart = {
    let name = Text("Keeper of the lamps, the buoys and the foghorns of the whole outer harbour", "外港燈塔、浮標及霧號總管理員")
    let task = KeyTask(number: 1, text: name, units: ["100001L2", "100002L5", "100003L7"], routes: [])
    let areas = [FunctionalArea(name: name, tasks: [task])]
    let jobTitles = [NamedRecord(id: "a/b/c", title: name), NamedRecord(id: "a/b/d", title: Text(english: "Pilot"))]
    let levels = [
      Level(id: "a/b", name: name, pathway: "a", step: 2, steps: 2, description: name, jobTitles: jobTitles, areas: areas),
      Level(id: "a/e", name: Text("Deck", "甲板"), pathway: "a", step: 1, steps: 2, description: name),
    ]
    return LadderChart(of: Pathway(id: "a", title: name, levels: levels))
  }()

  @Test func gapsAreSaid() {
    let text = LadderChartPage(Self.invented, style: PageStyle(language: .english, width: 60)).lines.map(\.text).joined(separator: "\n")
    #expect(text.contains("·█··█·█  QF 2, 5, 7 · 3 units"))
    #expect(text.contains("·······  units not stated"))
    #expect(text.contains("Only part of this level is in the text that was read.*"))
  }

  @Test func marksAreDrawnInASCIIAndTextIsUnchanged() {
    let style = PageStyle(language: .traditionalChinese, width: 60, glyphs: .ascii)
    let text = LadderChartPage(Self.invented, style: style).lines.map(\.text).joined(separator: "\n")
    #expect(!text.contains { "█·─│".contains($0) })
    #expect(text.contains(".#..#.#") && text.contains("甲板 ---") && text.contains("| - "))
  }
}
