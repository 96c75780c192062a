import Careers
import Sessions
import Testing
import TextLayout
import Typesetting

/// Marks for what a student has, on pages and in comparisons.
@Suite struct StandingMarksTests {
  private static let profile = Profile(
    award: HeldAward("higher-diploma", qfLevel: QFLevel(rawValue: 4)), fields: ["computing"], years: 0,
    languages: [HeldLanguage(.chinese, .written)])

  private static func lines(of id: RecordID, _ style: PageStyle) throws -> [String] {
    let record = try #require(try SharedCatalogue.library.record(id))
    let context = try SharedCatalogue.library.context(for: [record])
    return PresentationPage(Presentation(of: record, in: context, profile: profile), style: style).lines.map(\.text)
  }

  private static func verdicts(of id: RecordID) -> [Standing.Verdict] {
    id == "it-technician" ? [.met, .toCheck, .toCheck] : [.met, .notMet]
  }

  @Test(arguments: [28, 40, 80], Language.allCases)
  func aSignAndItsWordShareALine(width: Int, language: Language) throws {
    for id: RecordID in ["it-technician", "data-entry-clerk"] {
      let lines = try Self.lines(of: id, PageStyle(language: language, width: width))
      let marked = lines.filter { ["✓", "?", "✗"].contains($0.drop { $0 == " " }.prefix(1)) }
      let expected = Self.verdicts(of: id).map { "    " + GlyphSet.unicode.sign(of: $0) + " " + $0.title.words(in: language) }
      #expect(marked.count == expected.count)
      #expect(zip(marked, expected).allSatisfy { $0.hasPrefix($1) }, "\(marked)")
      #expect(lines.allSatisfy { CellWidth.of($0) <= width })
    }
  }

  /// The reason follows the word.
  @Test func theReasonIsThere() throws {
    let lines = try Self.lines(of: "data-entry-clerk", PageStyle(language: .english, width: 80))
    #expect(lines.contains("    ✓ met: Higher Diploma is above Secondary school education"))
    #expect(lines.contains { $0.hasPrefix("    ✗ not met: ") && $0.contains("0 years and need 1") })
  }

  @Test func signsHaveTwinsInASCII() throws {
    let lines = try Self.lines(of: "data-entry-clerk", PageStyle(language: .english, width: 80, glyphs: .ascii))
    #expect(lines.contains { $0.hasPrefix("    + met: ") } && lines.contains { $0.hasPrefix("    x not met: ") })
    let unsure = try Self.lines(of: "it-technician", PageStyle(language: .english, width: 80, glyphs: .ascii))
    #expect(unsure.count { $0.hasPrefix("    ? to check: ") } == 2)
    for glyphs in [GlyphSet.ascii, .unicode] {
      let signs = Standing.Verdict.allCases.map { glyphs.sign(of: $0) }
      let groups = Fit.Group.allCases.compactMap { glyphs.sign(of: $0) }
      #expect(Set(signs).count == 3 && Set(groups).count == 3)
      #expect((signs + groups).allSatisfy { CellWidth.of($0) == 1 })
      if glyphs == .ascii { #expect((signs + groups).allSatisfy { $0.allSatisfy(\.isASCII) }) }
    }
  }

  /// Met, to check and near have a sign; what is further away, or says too little, has none.
  @Test func onlyGroupsWithinReachHaveASign() {
    #expect(Fit.Group.allCases.filter { GlyphSet.unicode.sign(of: $0) != nil } == [.meets, .check, .near])
  }

  @Test func bothLanguagesAreTogether() throws {
    let lines = try Self.lines(of: "data-entry-clerk", PageStyle(language: .english, bothLanguages: true, width: 80))
    #expect(lines.contains { $0.hasPrefix("    ✗ not met: ") && $0.contains(" 未達到：") })
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
    let comparison = try Comparison(of: records, in: try SharedCatalogue.library.context(for: records), profile: Self.profile)
    let entry = try #require(comparison.rows.first { $0.heading == .entry })
    #expect(entry.shared.map(\.standing?.verdict) == [.toCheck])
    let lines = ComparisonPage(comparison, style: PageStyle(language: .english, width: width)).lines
    #expect(lines.contains { $0.text.contains("✓ met") } && lines.contains { $0.text.contains("? to check") })
    // Both ask for the same languages, so the mark is shown once, below what they share.
    #expect(lines.count { $0.text.contains("to check: good") } == 1)
    #expect(lines.allSatisfy { $0.width <= width })
  }
}
