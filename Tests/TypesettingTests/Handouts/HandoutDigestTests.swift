import Testing

@testable import Careers
@testable import Typesetting

@Suite struct HandoutDigestTests {
  private static let presentation = Presentation(
    id: "cook", kind: .occupation, title: Text("Cook", "廚師"), byline: Text("Occupation", "職業"),
    citation: [Text("A list", "一份清單"), Text("1999", "1999"), Text("Some office", "某辦公室")],
    sections: [
      PresentationSection(.overview, rows: [PresentationRow(.paragraph(Text("Cooks.", "烹飪。")))]),
      PresentationSection(
        .entry,
        rows: [
          PresentationRow(.item(Text("Secondary 3", "中三"), detail: nil)),
          PresentationRow(.link("secondary-3", title: Text("Secondary 3", "中三"), detail: nil), depth: 1),
          PresentationRow(.item(.ours("A knife", "一把刀"), detail: nil)),
        ]),
      PresentationSection(.hours, rows: [PresentationRow(.paragraph(Text("50 hours", "50小時")))]),
    ])

  private func digest(leavingOut names: [String] = [], language: Language = .english, both: Bool = false) -> String {
    let handout = Handout(of: [Self.presentation], day: CalendarDay(year: 2026, month: 11, day: 21))
    let left = handout.leaving(out: Set(names.compactMap { HandoutLine.ID($0) }))
    return HandoutDigest(of: HandoutSheet(left, language: language, bothLanguages: both)).text
  }

  @Test func saysTheKeyFactsAndWhereTheyAreFrom() {
    #expect(
      digest() == """
        Cook
        You need
        - Secondary 3
        - A knife*
        Hours: 50 hours
        A list · 1999 · Some office
        * our words
        """)
  }

  @Test func omittedLinesAreLeftOut() {
    #expect(
      digest(leavingOut: ["entry.3", "hours.1"]) == """
        Cook
        You need: Secondary 3
        A list · 1999 · Some office
        """)
  }

  @Test func usesTheLanguageOfTheSheet() {
    #expect(digest(leavingOut: ["entry.3"], language: .traditionalChinese).hasPrefix("廚師\n入職要求：中三\n"))
    #expect(digest(both: true).hasPrefix("Cook / 廚師\n"))
  }
}
