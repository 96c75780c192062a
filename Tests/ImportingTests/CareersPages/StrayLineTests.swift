import Careers
import Importing
import Testing

/// Lines that look like what they aren't: what they are taken for is told.
@Suite struct StrayLineTests {
  private func findings(_ lines: String...) -> [CareersPage.Finding] {
    CareersPage.read(SourceText(lines.joined(separator: "\n"))).page.findings
  }

  @Test func aTitleThatNobodyListsIsTold() {
    let found = findings("- Baker", "Baker", "Duties", "- Bake", "Read this aloud", "Duties", "- Knead")
    #expect(found.contains { $0.kind == .titleNotListed && $0.words == "Read this aloud" && $0.lines == 5...5 })
    #expect(!found.contains { $0.kind == .titleNotListed && $0.words == "Baker" })
  }

  @Test func withoutAListNoTitleIsTold() {
    #expect(!findings("Baker", "Duties", "- Bake").contains { $0.kind == .titleNotListed })
  }

  @Test func aRungWithoutPayIsTold() {
    let found = findings(
      "Baker", "Promotion and Reference Salary", "Baker", "$10,000 - 12,000", "(see overleaf)", "Head Baker", "Negotiable")
    #expect(found.filter { $0.kind == .rungWithoutPay }.map(\.words) == ["(see overleaf)"])
  }

  // MARK: Behind headings

  @Test func whatStandsInBracketsBehindAHeadingIsKept() throws {
    let text = SourceText(
      "Baker\nDuties (may be sent abroad)\n- Bake\nWorking hours (48 hours a week)\nEntry requirements (HKDSE Level 2 in five subjects)\n- Strong"
    )
    let baker = try #require(CareersPage.read(text).page.occupations.first)
    #expect(baker.hours?.figures?.from == 48)
    #expect(baker.entry.map { $0.text.english } == ["HKDSE Level 2 in five subjects", "Strong"])
    #expect((baker.dutiesProse + baker.duties).contains { $0.text.english == "may be sent abroad" })
  }

  @Test func theHeadingInAnotherLanguageIsNoContent() throws {
    let text = SourceText("Baker 麵包師\nDuties (職責)\n- Bake 烘焙\nPromotion and Reference Salary (monthly)\nBaker 麵包師\n$10,000")
    let baker = try #require(CareersPage.read(text).page.occupations.first)
    #expect(baker.duties.count == 1)
    #expect(baker.ladder.first?.pay?.period == .month)
  }
}
