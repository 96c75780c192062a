import Careers
import Catalogue
import CheckedYAML
import Importing
import Testing

/// Lines that look like something else: how they were read is reported.
@Suite struct StrayLineTests {
  private func diagnostics(_ lines: String...) -> [Diagnostic] {
    CareersPage.read(SourceText(lines.joined(separator: "\n"))).account.diagnostics
  }

  private static let notListed = "has a page and isn't among the names listed"

  @Test func anUnlistedTitleIsReported() {
    let found = diagnostics("- Baker", "Baker", "Duties", "- Bake", "Read this aloud", "Duties", "- Knead")
    #expect(found.contains { $0.message.hasPrefix("“Read this aloud” " + Self.notListed) && $0.place.line == 5 })
    #expect(!found.contains { $0.message.hasPrefix("“Baker” " + Self.notListed) })
  }

  @Test func withoutAListNoTitleIsReported() {
    #expect(!diagnostics("Baker", "Duties", "- Bake").contains { $0.message.contains(Self.notListed) })
  }

  @Test func aRungWithoutPayIsReported() {
    let found = diagnostics(
      "Baker", "Promotion and Reference Salary", "Baker", "$10,000 - 12,000", "(see overleaf)", "Head Baker", "Negotiable")
    let rungs = found.map(\.message).filter { $0.contains("is in the ladder without a word on pay") }
    #expect(rungs.map { $0.prefix { $0 != "”" } } == ["“(see overleaf)"])
  }

  // MARK: After headings

  @Test func bracketsBehindAHeadingBelongToTheSection() throws {
    let text = SourceText(
      "Baker\nDuties (may be sent abroad)\n- Bake\nWorking hours (48 hours a week)\nEntry requirements (HKDSE Level 2 in five subjects)\n- Strong"
    )
    let baker = try #require(CareersPage.read(text).page.occupations.first)
    #expect(baker.hours?.from == 48)
    #expect(baker.entry.map { $0.text?.english } == ["HKDSE Level 2 in five subjects", "Strong"])
    #expect((baker.dutiesProse + (baker.duties ?? [])).contains { $0.text.english == "may be sent abroad" })
  }

  @Test func aTranslatedHeadingIsNoContent() throws {
    let text = SourceText("Baker 麵包師\nDuties (職責)\n- Bake 烘焙\nPromotion and Reference Salary (monthly)\nBaker 麵包師\n$10,000")
    let baker = try #require(CareersPage.read(text).page.occupations.first)
    #expect(baker.duties?.count == 1)
    #expect(baker.ladder.first?.pay?.period == .month)
  }
}
