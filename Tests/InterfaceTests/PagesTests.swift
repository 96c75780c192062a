import Canvas
import Careers
import Sessions
import Testing
import Typesetting

@testable import Interface

/// Reading pages and going from one to another.
@Suite struct PagesTests {
  @Test func aUnitLeadsToTheLevelsThatNeedIt() throws {
    let session = try Visit.after("/111201L6 Enter Enter Tab Enter")
    #expect(session.page == "cloud-computing/master")
  }

  @Test func backAndForwardKeepTheirPlaces() throws {
    var session = try Visit.after("/111201L6 Enter Enter Tab Enter PgDn PgDn Down")
    let level = (session.state.trail.current, session.screen)
    session.press("[")
    #expect(session.page == "111201L6")
    let unit = (session.state.trail.current, session.screen)
    session.press("]")
    #expect(session.state.trail.current == level.0)
    #expect(session.screen == level.1)
    session.press(.backspace)
    #expect(session.state.trail.current == unit.0)
    #expect(session.screen == unit.1)
  }

  @Test func escLeavesToTheListFromAnyDepth() throws {
    var session = try Visit.after("Enter")
    for _ in 0..<30 { session.play("Tab Tab Enter") }
    #expect(session.state.trail.canGoBack)
    session.press(.escape)
    #expect(session.state.context == .browse)
    #expect(session.state.selectedRecord == "it-technician")
  }

  @Test func theTrailForgetsItsBeginning() throws {
    var session = try Visit()
    for _ in 0..<110 { session.play("Enter / Enter") }
    var count = 0
    while session.state.trail.canGoBack, count < 1_000 {
      session.press("[")
      count += 1
    }
    #expect(count == 200)
    session.press(.escape)
    #expect(session.state.context == .browse)
  }

  @Test func tabGoesRoundTheLinks() throws {
    var session = try Visit.after("/111201L6 Enter Enter Tab")
    let first = selection(in: session)?.id
    let links = session.state.pageBlocks.count { $0.link != nil }
    for number in 1...links {
      session.press(.tab)
      #expect((selection(in: session)?.id == first) == (number == links))
    }
    session = try Visit.after("Enter Shift-Tab")
    let last = session.state.trail.current
    session.play("Tab Shift-Tab")
    #expect(session.state.trail.current.pane == .detail)
    #expect(selection(in: session)?.id == selection(of: last)?.id)
  }

  @Test func bracesGoFromHeadingToHeading() throws {
    var session = try Visit.after("Enter")
    let count = try #require(session.state.page(of: "it-technician")).sections.count
    for index in 0..<count {
      session.press("}")
      #expect(selection(in: session)?.id == .section(index))
    }
    session.press("{")
    #expect(selection(in: session)?.id == .section(count - 2))
  }

  @Test(arguments: [(80, 24, ""), (40, 12, " t"), (132, 14, " b")])
  func downShowsEveryLineOfAPage(columns: Int, rows: Int, turned: String) throws {
    var session = try Visit.after("Enter" + turned, columns: columns, rows: rows)
    let viewport = try #require(session.state.layout.page?.viewport)
    var seen = Set<Int>()
    for _ in 0...viewport.lineCount {
      let top = viewport.top(for: try #require(selection(in: session)))
      seen.formUnion(top..<min(top + viewport.height, viewport.lineCount))
      session.press(.down)
    }
    #expect(seen.count == viewport.lineCount)
  }

  @Test(arguments: ["Enter", "Enter PgDn Down", "Enter Tab Tab", "Enter End"])
  func theLanguageKeepsThePlace(script: String) throws {
    var session = try Visit.after(script)
    let before = session.state.trail.current
    session.press("t")
    #expect(session.state.language == .traditionalChinese)
    #expect(selection(in: session)?.id == selection(of: before)?.id)
    session.press("t")
    #expect(selection(in: session)?.id == selection(of: before)?.id)
  }

  @Test func aResizeKeepsThePlace() throws {
    var session = try Visit.after("Enter PgDn Down Down")
    let before = try #require(selection(in: session))
    for (columns, rows) in [(40, 12), (132, 43), (1, 1), (200, 60), (80, 24)] {
      session.resize(columns: columns, rows: rows)
      #expect(selection(in: session)?.id == before.id)
      #expect(columns == 1 || session.canvas.cursor != nil)
    }
  }

  // MARK: Both languages, and where it comes from

  @Test func bothLanguagesStandSideBySideAndTheKeyTurnsThemOff() throws {
    var session = try Visit.after("Enter b")
    #expect(!session.lines(with: "Occupation ").filter { $0.contains("職業") }.isEmpty)
    session.press("b")
    #expect(session.lines(with: "Occupation ").filter { $0.contains("職業") }.isEmpty)
  }

  @Test(arguments: ["", "Enter", "m Down m c"])
  func theSourceCoversAndUncovers(script: String) throws {
    var session = try Visit.after(script)
    let before = session.screen
    session.press("i")
    #expect(session.lines(with: "Where it comes from").first?.contains("Waymark") == true)
    #expect(session.lines(with: "Cloud computing · undated").isEmpty)
    session.play("Down PgDn i")
    #expect(session.screen == before)
  }

  @Test(arguments: Context.allCases)
  func helpComesFromEverywhereAndGoesBack(context: Context) throws {
    var session = try Visit.after(Expectation.ways[context] ?? "")
    guard context != .help else { return }
    session.play("Ctrl-L")
    let before = (session.state.context, session.screen)
    session.play("F1")
    #expect(session.state.context == .help)
    let lines = session.screen.split(separator: "\n")
    #expect(lines.dropFirst().first?.contains(context.title.words(in: .english)) == true, "this context's keys come first")
    session.play("F1")
    #expect(session.state.context == before.0)
    #expect(session.screen == before.1)
  }

  @Test(arguments: Context.allCases)
  func everyKeyStandsInTheHelp(context: Context) throws {
    var session = try Visit.after(Expectation.ways[context] ?? "", columns: 132, rows: 40)
    if context != .help { session.play("F1") }
    let text = session.state.scrolledLines.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
    for other in Context.allCases where ![.help, .source].contains(other) {
      for command in other.commands where session.state.offers(command) { #expect(text.contains(command.title.words(in: .english))) }
    }
  }

  /// The blank line below a section's last link isn't reversed with it.
  @Test func onlyLinesOfALinkAreReversed() throws {
    var session = try Visit.after("Enter")
    let links = session.state.pageBlocks.count { $0.link != nil }
    for _ in 0..<links {
      session.play("Tab")
      let canvas = session.canvas
      let reversed = (0..<canvas.rows).map { row in canvas.row(row).filter(\.style.isReversed).map(\.text).joined() }
      #expect(reversed.contains { !$0.isEmpty })
      #expect(reversed.allSatisfy { $0.isEmpty || $0.contains { $0 != " " } })
    }
  }

  // MARK: What a key costs

  /// A page is laid out once for a width, for drawing and for the next key: not again to move on it, nor, where the lists stay beside it, to
  /// open what was seen there.
  @Test func aPageIsLaidOutOnce() throws {
    var session = try Visit(columns: 132, rows: 43)
    session.play("Down Down")
    let before = session.state.layout.counts
    session.play("Enter Down Down PgDn Tab End")
    #expect(session.state.layout.counts.pages == before.pages)
    session.play("t")
    #expect(session.state.layout.counts.pages == before.pages + 1)
    session.play("Esc Up")
    #expect(session.state.layout.counts.pages == before.pages + 2)
  }

  /// Nor to come back to one of the latest pages.
  @Test func theLatestPagesAreKept() throws {
    var session = try Visit.after("Down Down Down Down t t")
    let before = session.state.layout.counts
    session.play("Up Up Up Down Down Down t t")
    #expect(session.state.layout.counts.pages == before.pages)
    #expect(session.state.layout.counts.outlines == before.outlines)
  }

  /// A page that was kept shows the notes written since.
  @Test func aKeptPageIsUpToDate() throws {
    var session = try Visit.after("Down Down")
    session.play("n")
    session.type("Ask about nights.")
    session.play("Enter Esc Down Up")
    #expect(session.screen.contains("Ask about nights."))
  }

  @Test func onlySoManyPagesAreKept() throws {
    var session = try Visit.after("")
    let question = session.state.selectedRecord.map { Question.page($0, Profile()) }
    let asked = try #require(question)
    session.play("PgDn PgDn Enter t Esc Home")
    #expect(session.state.answers[asked] != nil)
    for _ in 0..<2 * Answers.pageCount { session.play("Down") }
    #expect(session.state.answers[asked] == nil)
  }

  @Test func rowsAreLaidOutOnlyWhereTheyChange() throws {
    var session = try Visit.after("Down")
    let before = session.state.layout.counts.outlines
    session.play("Down Up PgDn Home Down Enter Esc m Down m c Esc")
    #expect(session.state.layout.counts.outlines == before)
    session.play("t")
    #expect(session.state.layout.counts.outlines == before + 1)
  }

  // MARK: Means

  private func selection(in session: Visit) -> Selection<PageAnchor>? { session.state.pageSelection }

  private func selection(of place: Place) -> Selection<PageAnchor>? {
    if case .detail(let page) = place { page.selection } else { nil }
  }
}
