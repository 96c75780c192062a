import Sessions
import Testing

@testable import Careers
@testable import Typesetting

/// Contents of handouts, and lines left out.
@Suite struct HandoutTests {
  private static let day = CalendarDay(year: 2026, month: 11, day: 21)
  private static let secondary6 = Profile(award: HeldAward("secondary-6", qfLevel: QFLevel(rawValue: 3)))

  private func presentations(_ ids: RecordID..., profile: Profile = Profile()) throws -> [Presentation] {
    let library = SharedCatalogue.library
    let records = try ids.compactMap(library.record)
    let context = try library.context(for: records)
    return records.map { Presentation(of: $0, in: context, profile: profile) }
  }

  private func comparison(_ ids: RecordID..., profile: Profile = Profile()) throws -> Comparison {
    let library = SharedCatalogue.library
    let records = try ids.compactMap(library.record)
    return try Comparison(of: records, in: try library.context(for: records), profile: profile)
  }

  private func text(_ handout: Handout) -> [String] {
    HandoutPage(handout, style: PageStyle(language: .english, width: 74)).lines.map(\.text)
  }

  private func rows(_ names: String..., in handout: Handout) -> Set<HandoutLine.ID> {
    let names = names.compactMap { HandoutLine.ID($0) }
    return Set(handout.rows.filter { row in names.contains { $0.covers(row) } })
  }

  // MARK: Names

  @Test(arguments: ["pay", "pay.2", "programmer:pay.2", "cloud-computing/expert:routes", "cloud-computing/expert:routes.11"])
  func aNameReadsAsItIsWritten(_ name: String) {
    #expect(HandoutLine.ID(name)?.description == name)
  }

  @Test(arguments: ["", "wages", "pay.", "pay.0", "pay.-1", "pay.x", "pay.1.2", "programmer:", ":", "pay 2"])
  func otherTextIsRefusedAsAName(_ name: String) {
    #expect(HandoutLine.ID(name) == nil)
  }

  @Test func everyLineHasANameOfItsOwn() throws {
    let one = Handout(of: try presentations("it-technician"), notes: ["it-technician": ["a", "b"]], day: Self.day)
    let several = Handout(
      of: try presentations("it-technician", "cloud-computing/expert", "patient"), held: [Text("a", "甲")], day: Self.day)
    let beside = Handout(of: try comparison("it-technician", "cloud-computing/expert"), notes: ["a"], day: Self.day)
    for handout in [one, several, beside] {
      let names = handout.lines.map(\.id.description)
      #expect(Set(names).count == names.count)
      for line in handout.lines where line.role != .title { #expect(HandoutLine.ID(line.id.description) == line.id) }
      for line in handout.lines { #expect(handout.rows.contains { line.id.covers($0) }) }
    }
  }

  // MARK: Leaving out

  @Test func onlyOmittedRowsAreMissing() throws {
    let handout = Handout(of: try presentations("it-technician"), day: Self.day)
    for row in handout.rows {
      let rest = handout.leaving(out: [row])
      #expect(rest.rows.count == handout.rows.count - 1)
      #expect(text(rest) != text(handout), "\(row)")
    }
    let paid = handout.leaving(out: rows("pay.2", in: handout))
    #expect(text(handout).contains { $0.contains("Senior IT Technician") })
    #expect(!text(paid).contains { $0.contains("  Senior IT Technician  ") })
    #expect(text(paid).contains { $0.contains("IT Manager") })
  }

  @Test func aHeadingWithoutRowsIsLeftOut() throws {
    let handout = Handout(of: try presentations("it-technician"), day: Self.day)
    let rest = handout.leaving(out: rows("pay", in: handout))
    #expect(!rest.lines.contains { $0.id.heading == .pay })
    #expect(!text(rest).contains { $0.hasPrefix("Pay") })
  }

  /// Title, source and day always stay.
  @Test func titleSourceAndDayAlwaysStay() throws {
    for handout in [
      Handout(of: try presentations("it-technician"), day: Self.day),
      Handout(of: try comparison("it-technician", "programmer"), day: Self.day),
    ] {
      let lines = text(handout.leaving(out: Set(handout.rows)))
      #expect(lines.contains { $0.contains("IT Technician") })
      #expect(lines.joined(separator: " ").contains("undated · publisher not named"))
      #expect(lines.last == "Made on 21 November 2026 with Waymark 路標")
    }
  }

  @Test func aComparisonLosesWholeRows() throws {
    let handout = Handout(of: try comparison("it-technician", "programmer"), day: Self.day)
    let rest = text(handout.leaving(out: rows("duties", "pay.1", in: handout)))
    #expect(!rest.contains { $0.contains("What you would") || $0.contains("Step 1") })
    #expect(rest.contains { $0.contains("Step 2") })
  }

  @Test func aShortlistBeginsWithItsKeyFacts() throws {
    let handout = Handout(of: try presentations("it-technician", "programmer"), day: Self.day)
    let first = handout.leaving(out: handout.leftOutAtFirst)
    #expect(Set(first.rows.compactMap(\.heading)) == [.overview, .pay, .entry, .hours, .environment])
    #expect(Set(first.rows.compactMap(\.record)) == ["it-technician", "programmer"])
    #expect(text(first).first == "Shortlist of 2")
  }

  @Test func oneRecordBeginsWithAllButSimilarJobsAndOurLinks() throws {
    let handout = Handout(of: try presentations("it-technician"), day: Self.day)
    #expect(Set(handout.leftOutAtFirst.compactMap(\.heading)) == [.similar, .links])
    #expect(Set(handout.leftOutAtFirst) == Set(handout.rows.filter { $0.heading == .similar || $0.heading == .links }))
  }

  // MARK: Missing requirements

  @Test func nothingIsMissingWithoutAProfile() throws {
    let handout = Handout(of: try presentations("it-technician"), day: Self.day)
    #expect(!handout.lines.contains { $0.id.heading == .missing })
    #expect(try comparison("it-technician", "programmer").missing == nil)
  }

  /// What isn't met, then what is to check.
  @Test func unmetRequirementsAreMissing() throws {
    let presentations = try presentations("it-technician", profile: Self.secondary6)
    let missing = try #require(presentations.first?.missing)
    let entry = try #require(presentations.first?.sections.first { $0.heading == .entry })
    #expect(missing.rows.map(\.standing?.verdict) == [.notMet, .toCheck, .toCheck])
    #expect(missing.rows.map(\.content) == entry.rows.filter { $0.standing != nil }.map(\.content))
    let handout = Handout(of: presentations, held: [Text("Secondary 6", "中六")], day: Self.day)
    #expect(handout.rows.contains(HandoutLine.ID(heading: .missing, number: 1)))
    #expect(handout.rows.contains(HandoutLine.ID(heading: .held, number: 1)))
  }

  /// Never “nothing” while anything is unchecked.
  @Test func requirementsToCheckAreMissing() throws {
    let profile = Profile(award: HeldAward("bachelors-degree", qfLevel: QFLevel(rawValue: 5)), fields: ["computing"])
    let missing = try #require(try presentations("it-technician", profile: profile).first?.missing)
    #expect(missing.rows.map(\.standing?.verdict) == [.toCheck, .toCheck])
    let text = text(Handout(of: try presentations("ogcio-analyst-programmer", profile: Self.secondary6), day: Self.day))
    #expect(!text.contains { $0.contains("nothing that") })
    #expect(text.count { $0.contains("? to check: ") } == 6, "with the requirements, and below what is lacking")
  }

  @Test func nothingIsMissingOnceAllIsMet() throws {
    let profile = Profile(award: HeldAward("higher-diploma", qfLevel: QFLevel(rawValue: 4)), years: 3)
    let missing = try #require(try presentations("data-entry-clerk", profile: profile).first?.missing)
    #expect(missing.rows.map(\.standing) == [nil])
    #expect(missing.rows.map(\.wording.words.english) == ["nothing that the source asks for"])
  }

  /// A level has no requirements of its own, so none is shown as met.
  @Test func routesWithinReachAreNoRequirementsMet() throws {
    let profile = Profile(award: HeldAward("bachelors-degree", qfLevel: QFLevel(rawValue: 5)))
    let missing = try #require(try presentations("cloud-computing/support", profile: profile).first?.missing)
    #expect(missing.rows.map(\.wording.words.english) == ["no route is above your QF level"])
  }

  /// A level asks for no award, but its routes may be above the one held.
  @Test func routesAboveTheAwardAreMissingOnce() throws {
    let missing = try #require(try presentations("cloud-computing/expert", profile: Self.secondary6).first?.missing)
    #expect(!missing.rows.isEmpty)
    #expect(missing.rows.allSatisfy { $0.distance?.isAbove == true })
    #expect(Set(missing.rows.map(\.content)).count == missing.rows.count)
  }

  /// The items of each column of a comparison's row.
  private func items(of row: ComparisonRow) -> [[ComparisonItem]] {
    row.cells.map { cell in if case .items(let items) = cell { items } else { [] } }
  }

  @Test func aComparisonListsWhatIsMissingForEach() throws {
    let row = try #require(try comparison("it-technician", "cloud-computing/expert", profile: Self.secondary6).missing)
    let items = items(of: row)
    #expect(items.count == 2)
    #expect(items.first?.map(\.standing?.verdict) == [.notMet, .toCheck, .toCheck])
    #expect(items.last?.isEmpty == false && items.last?.allSatisfy { $0.distance?.isAbove == true } == true)
  }

  @Test func aComparisonListsWhatIsToCheck() throws {
    let held = Profile(award: HeldAward("associate-degree", qfLevel: QFLevel(rawValue: 4)))
    let row = try #require(try comparison("mobile-app-developer", "cloud-computing/professional", profile: held).missing)
    let items = items(of: row)
    #expect(items.first?.map(\.standing?.verdict) == [.toCheck, .toCheck, .toCheck])
    #expect(items.allSatisfy { !$0.isEmpty })
    #expect(!row.isSame)
  }

  // MARK: Notes

  @Test func notesAreWithTheirRecord() throws {
    let handout = Handout(
      of: try presentations("it-technician", "programmer"), notes: ["programmer": ["Ask about evening classes"]], day: Self.day)
    let noted = handout.lines.filter { $0.id.heading == .noted && $0.role == .row }
    #expect(noted.map(\.id.description) == ["programmer:noted.1"])
    #expect(noted.first?.text.english == "Ask about evening classes")
    #expect(text(handout).contains("  - Ask about evening classes"))
  }

  /// A note is printed once, in its own language.
  @Test func aNoteIsPrintedOnceInBothLanguages() throws {
    let handout = Handout(of: try presentations("it-technician"), notes: ["it-technician": ["Ring IVE"]], day: Self.day)
    let style = PageStyle(language: .english, bothLanguages: true, width: 74)
    #expect(HandoutPage(handout, style: style).lines.count { $0.text.contains("Ring IVE") } == 1)
  }
}

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

  @Test func hasTheKeyFactsAndTheirSource() {
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

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (CalendarDay(year: 2026, month: 11, day: 21), "21 November 2026", "2026年11月21日"),
    (CalendarDay(year: 2027, month: 1, day: 2), "2 January 2027", "2027年1月2日"),
    (CalendarDay(year: 2026, month: 13, day: 1), "1 13 2026", "2026年13月1日"),
  ])
  func readsInBothLanguages(_ day: CalendarDay, _ english: String, _ chinese: String) {
    #expect(day.text == Text(english, chinese))
  }
}
