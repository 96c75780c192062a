import Careers
import Sessions
import Testing
import Typesetting

/// What a handout holds, and what may be left out of it.
@Suite struct HandoutTests {
  private static let day = CalendarDay(year: 2026, month: 11, day: 21)
  private static let held = Holdings(award: HeldAward("secondary-6", qfLevel: QFLevel(rawValue: 3)))

  private func presentations(_ ids: RecordID..., holdings: Holdings = Holdings()) throws -> [Presentation] {
    let library = SharedCatalogue.library
    let records = try ids.compactMap(library.record)
    let context = try library.context(for: records)
    return records.map { Presentation(of: $0, in: context, holdings: holdings) }
  }

  private func comparison(_ ids: RecordID..., holdings: Holdings = Holdings()) throws -> Comparison {
    let library = SharedCatalogue.library
    let records = try ids.compactMap(library.record)
    return try Comparison(of: records, in: try library.context(for: records), holdings: holdings)
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
  func whatIsNoNameIsRefused(_ name: String) {
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

  @Test func aRowLeftOutIsGoneAndNothingElse() throws {
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

  @Test func aHeadingWithoutRowsGoesToo() throws {
    let handout = Handout(of: try presentations("it-technician"), day: Self.day)
    let rest = handout.leaving(out: rows("pay", in: handout))
    #expect(!rest.lines.contains { $0.id.heading == .pay })
    #expect(!text(rest).contains { $0.hasPrefix("Pay") })
  }

  /// What it is, where it was published and when it was made stay, whatever is left out.
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
    #expect(!rest.contains { $0.contains("What you would") || $0.contains("Rung 1") })
    #expect(rest.contains { $0.contains("Rung 2") })
  }

  @Test func aShortlistBeginsWithItsKeyFacts() throws {
    let handout = Handout(of: try presentations("it-technician", "programmer"), day: Self.day)
    let first = handout.leaving(out: handout.leftOutAtFirst)
    #expect(Set(first.rows.compactMap(\.heading)) == [.overview, .pay, .entry, .hours, .environment])
    #expect(Set(first.rows.compactMap(\.record)) == ["it-technician", "programmer"])
    #expect(text(first).first == "Shortlist of 2")
  }

  @Test func oneRecordBeginsWithAllButOurLinks() throws {
    let handout = Handout(of: try presentations("it-technician"), day: Self.day)
    #expect(Set(handout.leftOutAtFirst.compactMap(\.heading)) == [.links])
    #expect(Set(handout.leftOutAtFirst) == Set(handout.rows.filter { $0.heading == .links }))
  }

  // MARK: What is missing

  @Test func nothingIsMissingWhereNothingWasTold() throws {
    let handout = Handout(of: try presentations("it-technician"), day: Self.day)
    #expect(!handout.lines.contains { $0.id.heading == .missing })
    #expect(try comparison("it-technician", "programmer").missing == nil)
  }

  @Test func whatIsNotMetIsMissing() throws {
    let presentations = try presentations("it-technician", holdings: Self.held)
    let missing = try #require(presentations.first?.missing)
    let entry = try #require(presentations.first?.sections.first { $0.heading == .entry })
    #expect(missing.rows.map(\.standing) == [.notMet])
    #expect(missing.rows.map(\.content) == entry.rows.filter { $0.standing == .notMet }.map(\.content))
    let handout = Handout(of: presentations, held: [Text("Secondary 6", "中六")], day: Self.day)
    #expect(handout.rows.contains(HandoutLine.ID(heading: .missing, number: 1)))
    #expect(handout.rows.contains(HandoutLine.ID(heading: .held, number: 1)))
  }

  @Test func whatIsToJudgeIsNotMissing() throws {
    let holdings = Holdings(award: HeldAward("bachelors-degree", qfLevel: QFLevel(rawValue: 5)), fields: ["computing"])
    let missing = try #require(try presentations("it-technician", holdings: holdings).first?.missing)
    #expect(missing.rows.map(\.standing) == [nil])
    #expect(missing.rows.first?.wording.words.english == "nothing that we know of; 2 requirements are for you to judge")
  }

  /// Nobody is told that they meet what a level asks for: it asks for nothing that could be met.
  @Test func routesWithinReachAreNoRequirementsMet() throws {
    let holdings = Holdings(award: HeldAward("bachelors-degree", qfLevel: QFLevel(rawValue: 5)))
    let missing = try #require(try presentations("cloud-computing/support", holdings: holdings).first?.missing)
    #expect(missing.rows.map(\.wording.words.english) == ["no route is above your QF level"])
  }

  /// A level asks for no award, but its routes may lie above the one held.
  @Test func routesAboveTheAwardAreMissingOnce() throws {
    let missing = try #require(try presentations("cloud-computing/expert", holdings: Self.held).first?.missing)
    #expect(!missing.rows.isEmpty)
    #expect(missing.rows.allSatisfy { $0.distance?.isAbove == true })
    #expect(Set(missing.rows.map(\.content)).count == missing.rows.count)
  }

  @Test func aComparisonTellsWhatIsMissingForEach() throws {
    let row = try #require(try comparison("it-technician", "cloud-computing/expert", holdings: Self.held).missing)
    #expect(row.cells.count == 2)
    for cell in row.cells {
      guard case .items(let items) = cell else {
        Issue.record("\(cell)")
        continue
      }
      #expect(!items.isEmpty && items.allSatisfy { $0.standing == .notMet || $0.distance?.isAbove == true })
    }
  }

  /// Requirements that nobody has judged aren't said to be met.
  @Test func aComparisonSaysWhatIsOnlyToBeJudged() throws {
    let held = Holdings(award: HeldAward("associate-degree", qfLevel: QFLevel(rawValue: 4)))
    let row = try #require(try comparison("mobile-app-developer", "cloud-computing/professional", holdings: held).missing)
    let words = row.cells.map { cell in if case .items(let items) = cell { items.map(\.text.english) } else { [String?]() } }
    #expect(words.first == ["nothing that we know of; 3 requirements are for you to judge"])
    #expect(words.allSatisfy { !$0.isEmpty })
    #expect(!row.isSame)
  }

  // MARK: Notes

  @Test func notesStandOnTheirRecord() throws {
    let handout = Handout(
      of: try presentations("it-technician", "programmer"), notes: ["programmer": ["Ask about evening classes"]], day: Self.day)
    let noted = handout.lines.filter { $0.id.heading == .noted && $0.role == .row }
    #expect(noted.map(\.id.description) == ["programmer:noted.1"])
    #expect(noted.first?.text.english == "Ask about evening classes")
    #expect(text(handout).contains("  - Ask about evening classes"))
  }

  /// A note is in whatever language it was written in, once.
  @Test func aNoteIsPrintedOnceInBothLanguages() throws {
    let handout = Handout(of: try presentations("it-technician"), notes: ["it-technician": ["Ring IVE"]], day: Self.day)
    let style = PageStyle(language: .english, bothLanguages: true, width: 74)
    #expect(HandoutPage(handout, style: style).lines.count { $0.text.contains("Ring IVE") } == 1)
  }
}
