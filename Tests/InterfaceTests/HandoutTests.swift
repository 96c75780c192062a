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

  @Test func aHandoutIsHeldAgainstWhatSomebodyHolds() throws {
    let handout = try handout("f Enter Down Enter Esc f p")
    #expect(handout.lines.contains { $0.id.heading == .missing })
    #expect(handout.lines.contains { $0.id.heading == .held && $0.role == .row })
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
