import Careers
import Sessions
import Testing
import TextLayout
import Typesetting

/// Marks for a student's holdings, on pages and in comparisons.
@Suite struct HoldingsTests {
  private static let holdings = Holdings(
    award: HeldAward("higher-diploma", qfLevel: QFLevel(rawValue: 4)), fields: ["computing"], languages: [HeldLanguage(.chinese, .written)])

  private static func lines(of id: RecordID, _ style: PageStyle) throws -> [String] {
    let record = try #require(try SharedCatalogue.library.record(id))
    let context = try SharedCatalogue.library.context(for: [record])
    return PresentationPage(Presentation(of: record, in: context, holdings: holdings), style: style).lines.map(\.text)
  }

  @Test(arguments: [28, 40, 80], Language.allCases)
  func aSignAndItsWordShareALine(width: Int, language: Language) throws {
    let lines = try Self.lines(of: "it-technician", PageStyle(language: language, width: width))
    let expected = zip(["✓ ", "? ", "✗ "], [RequirementStanding.met, .toJudge, .notMet]).map { $0 + $1.title.words(in: language) }
    #expect(lines.filter { ["✓", "?", "✗"].contains($0.drop { $0 == " " }.prefix(1)) } == expected.map { "    " + $0 })
    #expect(lines.allSatisfy { CellWidth.of($0) <= width })
  }

  @Test func signsHaveTwinsInASCII() throws {
    let lines = try Self.lines(of: "it-technician", PageStyle(language: .english, width: 80, glyphs: .ascii))
    #expect(lines.filter { $0.hasSuffix("met") || $0.hasSuffix("judge") } == ["    + met", "    ? for you to judge", "    x not met"])
    for standing in RequirementStanding.allCases {
      #expect(GlyphSet.ascii.sign(of: standing).allSatisfy(\.isASCII) && CellWidth.of(GlyphSet.unicode.sign(of: standing)) == 1)
    }
  }

  @Test func bothLanguagesAreTogether() throws {
    let lines = try Self.lines(of: "it-technician", PageStyle(language: .english, bothLanguages: true, width: 80))
    #expect(lines.contains("    ✓ met 達到") && lines.contains("    ✗ not met 未達到"))
  }

  @Test func routesShowHowFarTheyAre() throws {
    let lines = try Self.lines(of: "cloud-computing/support", PageStyle(language: .english, width: 80))
    #expect(lines.count { $0 == "      ▾ 1 QF level below yours" } == 8)
    #expect(lines.count { $0 == "      ▾ 2 QF levels below yours" } == 2)
    #expect(lines.contains { $0.hasSuffix("of the award that you hold") })
  }

  @Test(arguments: [40, 80, 132])
  func comparisonsAreMarked(width: Int) throws {
    let records = try ["it-technician", "programmer"].compactMap { try SharedCatalogue.library.record(RecordID($0)) }
    let comparison = try Comparison(of: records, in: try SharedCatalogue.library.context(for: records), holdings: Self.holdings)
    let lines = ComparisonPage(comparison, style: PageStyle(language: .english, width: width)).lines
    #expect(lines.contains { $0.text.contains("✓ met") } && lines.contains { $0.text.contains("? for you to judge") })
    // Both ask for the same languages, so the mark is shown once, below what they share.
    #expect(lines.count { $0.text.contains("✗ not met") } == 1)
    #expect(lines.allSatisfy { $0.width <= width })
  }
}
