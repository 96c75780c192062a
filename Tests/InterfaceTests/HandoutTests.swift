import Canvas
import Careers
import Interface
import Sessions
import Testing
import Typesetting

/// What is taken away from the panes.
@Suite struct HandoutTests {
  private func place(_ script: String) throws -> HandoutPlace {
    try #require(try Session.after(script).state.handoutPlace)
  }

  @Test(arguments: [
    ("p", [HandoutSubject.record("it-technician")]),
    (
      "m Down m p",
      [
        .record("web-administrator"), .shortlist(["it-technician", "web-administrator"]),
        .comparison(["it-technician", "web-administrator"]),
      ]
    ),
    (
      "m Down m c p",
      [.comparison(["it-technician", "web-administrator"]), .shortlist(["it-technician", "web-administrator"]), .record("it-technician")]
    ),
  ])
  func tabGoesThroughAllThatCanBeTaken(_ script: String, _ subjects: [HandoutSubject]) throws {
    var session = try Session.after(script)
    for subject in subjects {
      #expect(session.state.handoutPlace?.subject == subject)
      #expect(session.state.handoutPlace?.handout != nil)
      session.play("Tab")
    }
    #expect(session.state.handoutPlace?.subject == subjects.first)
    #expect((session.message != nil) == (subjects.count == 1))
  }

  @Test func aHeadingTakesItsLinesWithIt() throws {
    let whole = try place("p")
    let rest = try place("p Enter")
    let gone = rest.leftOut.subtracting(whole.leftOut)
    #expect(gone == Set(whole.handout?.rows.filter { $0.heading == .overview } ?? []))
    #expect(!gone.isEmpty)
    #expect(try place("p Enter Enter").leftOut == whole.leftOut)
    let pay = try #require(rest.lines.first { $0.id == HandoutLine.ID(heading: .pay) })
    #expect(try place("p Down Down Down Space").mark(of: pay) == .some)
  }

  /// Whoever closes a handout and opens it again finds what they chose.
  @Test(arguments: ["p Down Down Enter Esc p", "m Down m Up p Down Down Enter b Tab Tab Tab"])
  func choicesOutliveTheHandout(_ script: String) throws {
    let place = try place(script)
    #expect(place.subject == .record("it-technician"))
    #expect(place.leftOut.contains { $0.heading == .pay })
    #expect(place.bothLanguages == script.contains("b "))
    #expect(try self.place("p Down Down Enter Esc Down p").leftOut.allSatisfy { $0.heading != .pay })
  }

  @Test func whatIsLeftOutIsNotOnTheSheet() throws {
    var session = try Session.after("p Down Down Enter")
    let sheet = try #require(session.state.handoutSheet)
    #expect(!sheet.handout.lines.contains { $0.id.heading == .pay })
    session.play("b")
    #expect(session.state.handoutSheet?.bothLanguages == true)
    #expect(!session.state.isBilingual)
  }

  @Test func nothingLeavesWhereAllIsLeftOut() throws {
    var session = try Session.after("p", abilities: Expectation.abilities)
    let lines = try #require(session.state.handoutPlace?.lines)
    for line in lines {
      if let place = session.state.handoutPlace, place.mark(of: line) != .none { session.play("Enter") }
      session.play("Down")
    }
    #expect(session.state.handoutPlace?.count.taken == 0)
    for key in ["o", "s"] as [Key] {
      session.press(key)
      #expect(session.state.message == Phrases.nothingTakenIn)
    }
    #expect(session.effects.isEmpty)
  }

  @Test func aHandoutIsHeldAgainstWhatSomebodyHolds() throws {
    let place = try place("f Enter Down Enter Esc f p")
    #expect(place.lines.contains { $0.id.heading == .missing })
    #expect(place.lines.contains { $0.id.heading == .held && $0.role == .row })
  }

  @Test func printingNeedsAPrinter() throws {
    var session = try Session.after("p o")
    #expect(session.state.message == Phrases.noPrinter)
    #expect(session.effects.isEmpty)
    session = try .after("p o", abilities: Expectation.abilities)
    #expect(session.effects.count == 1)
  }

  @Test func aKioskPrintsOnlyWhereItIsOpened() throws {
    var session = try Session.after("p o", abilities: Expectation.abilities, permissions: .kiosk)
    #expect(session.state.message == Phrases.closedHere)
    session = try .after("p o", abilities: Expectation.abilities, permissions: .kiosk.opening([.printing]))
    #expect(session.effects.count == 1)
  }

  /// A catalogue that can't be read is said once, not asked without end.
  @Test func aHandoutThatCannotBeMadeSaysSo() throws {
    var session = try Session(library: BrokenLibrary(whole: SharedCatalogue.library, fault: .throwing))
    session.press("p")
    #expect(session.state.handoutPlace?.handout == nil)
    #expect(session.message?.contains("can’t be read") == true)
    session.press("s")
    #expect(session.effects.isEmpty)
  }
}
