import Canvas
import Careers
import Interface
import Sessions
import Testing
import Typesetting

/// What is taken away from the panes.
@Suite struct HandoutTests {
  private static let comparison = ComparedRecords(["it-technician", "web-administrator"]).map { HandoutSubject.comparison($0) }

  private func handout(_ script: String) throws -> HandoutLayout {
    try #require(try Visit.after(script).state.layout.handout)
  }

  @Test(arguments: [
    ("p", [HandoutSubject?.some(.record("it-technician"))]),
    (
      "m Down m p",
      [
        .record("web-administrator"), .shortlist(["it-technician", "web-administrator"]),
        comparison,
      ]
    ),
    (
      "m Down m c p",
      [comparison, .shortlist(["it-technician", "web-administrator"]), .record("it-technician")]
    ),
    (
      "m Down m Enter v p",
      [.shortlist(["it-technician", "web-administrator"]), comparison, .record("it-technician")]
    ),
    ("m Down m v x p", [.record("web-administrator")]),
  ])
  func tabGoesThroughAllThatCanBeTaken(_ script: String, _ subjects: [HandoutSubject?]) throws {
    var session = try Visit.after(script)
    for subject in subjects {
      #expect(session.state.handoutPlace?.subject == subject)
      #expect(session.state.layout.handout != nil)
      session.play("Tab")
    }
    #expect(session.state.handoutPlace?.subject == subjects.first ?? nil)
    #expect((session.message != nil) == (subjects.count == 1))
  }

  /// The comparison takes the first four, the shortlist everything marked.
  @Test func aShortlistHasTheMarksBeyondFour() throws {
    let marks: [RecordID] = ["it-technician", "web-administrator", "systems-administrator", "programmer", "blockchain-engineer"]
    var session = try Visit.after("m Down m Down m Down m Down m p Tab")
    #expect(session.state.handoutPlace?.subject == .shortlist(marks))
    #expect(session.state.handoutSheet?.handout.title?.words(in: .english) == "Shortlist of 5")
    session.play("Tab")
    #expect(session.state.handoutPlace?.subject == ComparedRecords(Array(marks.prefix(4))).map { HandoutSubject.comparison($0) })
  }

  /// All twenty can be printed.
  @Test func aShortlistOfTwentyIsPrinted() throws {
    let session = try Visit.after(Visit.twentyMarked + " v p o", abilities: Expectation.abilities)
    guard case .print(let sheet)? = session.effects.last, case .records(let records) = sheet.handout.content else {
      Issue.record("nothing is printed")
      return
    }
    #expect(records.map(\.id) == session.state.session.marks.ids)
    #expect(records.count == Marks.limit)
  }

  /// An answer is a handout like any other: its sections of one heading are one, so that each line has its own name.
  @Test(arguments: ["e p", "m Down r p"])
  func anAnswerMakesAHandout(_ script: String) throws {
    let session = try Visit.after(script)
    let handout = try #require(session.state.layout.handout)
    let ids = handout.lines.map(\.id)
    #expect(ids.count > 10 && Set(ids).count == ids.count)
    guard case .records(let records)? = session.state.handoutSheet?.handout.content else {
      Issue.record("nothing is printed")
      return
    }
    #expect(records.map(\.id) == [script.hasPrefix("e") ? "fit" : "route"])
    #expect((try? handout.codes.get()) != nil)
  }

  @Test func aHeadingTakesItsLinesWithIt() throws {
    let whole = try handout("p")
    let rest = try handout("p Enter")
    let gone = rest.leftOut.subtracting(whole.leftOut)
    #expect(gone == Set(whole.lines.filter { $0.role == .row }.map(\.id).filter { $0.heading == .overview }))
    #expect(!gone.isEmpty)
    #expect(try handout("p Enter Enter").leftOut == whole.leftOut)
    let pay = try #require(rest.lines.first { $0.id == HandoutLine.ID(heading: .pay) })
    #expect(try handout("p Down Down Down Space").mark(of: pay) == .some)
  }

  /// Whoever closes a handout and opens it again finds what they chose.
  @Test(arguments: ["p Down Down Enter Esc p", "m Down m Up p Down Down Enter b Tab Tab Tab"])
  func choicesOutliveTheHandout(_ script: String) throws {
    let state = try Visit.after(script).state
    #expect(state.handoutPlace?.subject == .record("it-technician"))
    #expect(state.layout.handout?.leftOut.contains { $0.heading == .pay } == true)
    #expect(state.handoutPlace?.bothLanguages == script.contains("b "))
    #expect(try handout("p Down Down Enter Esc Down p").leftOut.allSatisfy { $0.heading != .pay })
  }

  @Test func choicesOutliveAnotherOrder() throws {
    let chosen = try handout("m Down m v p Enter")
    #expect(try handout("m Down m v p").leftOut != chosen.leftOut)
    let reordered = try handout("m Down m v p Enter Esc > p")
    #expect(reordered.leftOut == chosen.leftOut)
    #expect(reordered.lines.first?.id.record == "web-administrator")
  }

  @Test func whatIsLeftOutIsNotOnTheSheet() throws {
    var session = try Visit.after("p Down Down Enter")
    let sheet = try #require(session.state.handoutSheet)
    #expect(!sheet.handout.lines.contains { $0.id.heading == .pay })
    session.play("b")
    #expect(session.state.handoutSheet?.bothLanguages == true)
    #expect(!session.state.session.isBilingual)
  }

  @Test func nothingLeavesWhereAllIsLeftOut() throws {
    var session = try Visit.after("p", abilities: Expectation.abilities)
    let lines = try #require(session.state.layout.handout?.lines)
    for line in lines {
      if let handout = session.state.layout.handout, handout.mark(of: line) != .none { session.play("Enter") }
      session.play("Down")
    }
    #expect(session.state.layout.handout?.count.taken == 0)
    for key in ["o", "s"] as [Key] {
      session.press(key)
      #expect(session.state.message == Phrases.nothingTakenIn)
    }
    #expect(session.effects.isEmpty)
  }

  /// What a student said of themselves is on a handout only once they choose so.
  @Test func aHandoutSaysNothingOfThePersonUntilChosen() throws {
    var session = try Visit.after("f Enter Down Enter Esc f p")
    #expect(try headings(session).isDisjoint(with: [.missing, .held]))
    session.play("y")
    #expect(try headings(session).isSuperset(of: [.missing, .held]))
    session.play("p p")
    #expect(try headings(session).isSuperset(of: [.missing, .held]), "the choice is kept for this record")
    session.play("y")
    #expect(try headings(session).isDisjoint(with: [.missing, .held]))
  }

  /// The headings that have a row on the handout.
  private func headings(_ session: Visit) throws -> Set<Heading> {
    let lines = try #require(session.state.layout.handout?.lines)
    return Set(lines.filter { $0.role == .row }.compactMap(\.id.heading))
  }

  @Test func printingNeedsAPrinter() throws {
    var session = try Visit.after("p o")
    #expect(session.state.message == Phrases.noPrinter)
    #expect(session.effects.isEmpty)
    session = try .after("p o", abilities: Expectation.abilities)
    #expect(session.effects.count == 1)
  }

  @Test func aKioskPrintsOnlyWhereItIsOpened() throws {
    var session = try Visit.after("p o", abilities: Expectation.abilities, atKioskOpening: [])
    #expect(session.state.message == Phrases.closedHere)
    session = try .after("p o", abilities: Expectation.abilities, atKioskOpening: [.printing])
    #expect(session.effects.count == 1)
  }

  /// A catalogue that can't be read is said once, not asked without end.
  @Test func aHandoutThatCannotBeMadeSaysSo() throws {
    var session = try Visit(library: BrokenLibrary(whole: SharedCatalogue.library, fault: .throwing))
    session.press("p")
    #expect(session.state.layout.handout == nil)
    #expect(session.message?.contains("can’t be read") == true)
    session.press("s")
    #expect(session.effects.isEmpty)
  }
}
