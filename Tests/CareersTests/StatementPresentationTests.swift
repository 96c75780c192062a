import Testing

@testable import Careers

/// What a document says that no value could hold stands where the value would, in its words.
@Suite struct StatementPresentationTests {
  private func occupation(_ remarks: [Remark]) -> Occupation {
    var occupation = Occupation(id: "pilot", title: Text(english: "Pilot"), provenance: Provenance(document: "page"))
    occupation.ladder = [
      Rung(title: Text(english: "Junior"), pay: nil, lines: 4...5), Rung(title: Text(english: "Senior"), pay: nil, lines: 6...7),
    ]
    occupation.remarks = remarks
    return occupation
  }

  private func statement(_ words: String, about part: RecordPart, lines: ClosedRange<Int>?) -> Remark {
    Remark(kind: .statement, about: part, text: Text(english: words), lines: lines)
  }

  private func rows(_ heading: Heading, of occupation: Occupation) -> [PresentationRow.Content] {
    let sections = Presentation(of: .occupation(occupation), in: PresentationContext()).sections
    return sections.first { $0.heading == heading }?.rows.map(\.content) ?? []
  }

  @Test func payThatIsNoAmountStandsOnItsRung() {
    let senior = statement("Senior: by agreement", about: .ladder, lines: 6...7)
    let other = statement("Tips are shared", about: .ladder, lines: 8...8)
    #expect(
      rows(.pay, of: occupation([senior, other])) == [
        .pay(title: Text(english: "Junior"), pay: nil), .item(Text(english: "Senior: by agreement"), detail: nil),
        .remark(Text(english: "Tips are shared")),
      ])
  }

  @Test func aRemarkWithoutLinesBelongsToNoRung() {
    var occupation = occupation([statement("Tips are shared", about: .ladder, lines: nil)])
    occupation.ladder[0].lines = nil
    #expect(rows(.pay, of: occupation).last == .remark(Text(english: "Tips are shared")))
    #expect(rows(.pay, of: occupation).count == 3)
  }

  @Test func hoursInWordsAreStated() {
    #expect(rows(.hours, of: occupation([statement("By shift", about: .hours, lines: 9...9)])) == [.remark(Text(english: "By shift"))])
    #expect(rows(.hours, of: occupation([])) == [.notStated])
  }

  @Test func theyStandInAComparisonToo() throws {
    let said = occupation([
      statement("Senior: by agreement", about: .ladder, lines: 6...7), statement("By shift", about: .hours, lines: 9...9),
    ])
    var other = occupation([])
    other.id = "boatman"
    let comparison = try Comparison(of: [.occupation(said), .occupation(other)], in: PresentationContext())
    let cells = comparison.rows.compactMap(\.cells.first)
    #expect(cells.contains(.text(Text(english: "Senior: by agreement"))))
    #expect(cells.contains(.text(Text(english: "By shift"))))
  }

  // MARK: Levels that are cut

  private func notes(on level: Level) -> Int {
    Presentation(of: .level(level), in: PresentationContext()).sections[0].rows.count {
      if case .note = $0.content { true } else { false }
    }
  }

  @Test func aLevelThatIsCutSaysSo() throws {
    let route = Route(kind: .training, qfLevel: try #require(QFLevel(rawValue: 2)))
    let task = KeyTask(number: 1, text: Text(english: "Row"), units: [], routes: [route])
    var level = Level(
      id: "boats/first", name: Text(english: "First"), pathway: "boats", step: 1, steps: 1, description: Text(english: "Rows."),
      areas: [FunctionalArea(name: Text(english: "Rowing"), tasks: [task])])
    #expect(notes(on: level) == 0)
    level.areas[0].tasks[0].routes = []
    #expect(notes(on: level) == 1)
    level.areas = []
    #expect(notes(on: level) == 1)
  }
}
