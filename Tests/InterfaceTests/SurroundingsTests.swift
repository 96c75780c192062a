import Canvas
import Careers
import Interface
import Sessions
import Testing
import TextLayout

/// What comes from outside: the terminal's abilities, signals, arguments, and a library that can't be read.
@Suite struct SurroundingsTests {
  // MARK: A terminal without Chinese

  @Test(arguments: Context.allCases, [(80, 24), (40, 12), (200, 50)])
  func nothingWideIsDrawnWithoutChinese(context: Context, size: (Int, Int)) throws {
    var session = try Visit.after(
      Expectation.ways[context] ?? "", columns: size.0, rows: size.1, abilities: Abilities(showsChinese: false))
    for step in ["", "Down PgDn", "End", "F2", "t", "b"] {
      session.play(step)
      #expect(session.screen.unicodeScalars.allSatisfy { CellWidth.of($0) < 2 })
      #expect(session.state.language == .english)
    }
  }

  @Test func itBeginsInEnglishAndSaysSo() throws {
    let session = try Visit(language: .traditionalChinese, abilities: Abilities(showsChinese: false))
    #expect(session.state.language == .english)
    #expect(session.state.message == Phrases.noChinese)
    #expect(session.lines(with: "中文").isEmpty)
  }

  @Test(arguments: Context.allCases)
  func marksAreASCIIWhereAsked(context: Context) throws {
    var session = try Visit.after(Expectation.ways[context] ?? "", abilities: Abilities(usesASCII: true))
    session.press(.down)
    let marks = session.screen.unicodeScalars.filter { (0x2500...0x25FF).contains($0.value) || (0x2190...0x21FF).contains($0.value) }
    #expect(marks.isEmpty)
  }

  // MARK: Effects

  @Test(arguments: [
    (Event.key("q"), Effect.quit), (.key(.control("l")), .redraw), (.key(.control("z")), .suspend), (.resumed, .redraw),
  ])
  func effects(event: Event, effect: Effect) throws {
    var session = try Visit()
    session.send(.event(event))
    #expect(session.effects == [effect])
  }

  @Test(arguments: Context.allCases)
  func redrawAndSuspendWorkEverywhere(context: Context) throws {
    var session = try Visit.after(Expectation.ways[context] ?? "")
    session.play("Ctrl-L Ctrl-Z")
    #expect(session.effects == [.redraw, .suspend])
  }

  // MARK: A screen too small

  @Test(arguments: ["", "Enter", "m Down m c", "/web", "m Down m c aweb", "?", "i"])
  func aScreenTooSmallHidesNothingThatKeysDo(script: String) throws {
    var session = try Visit.after(script)
    session.resize(columns: 39, rows: 12)
    let (before, asked) = (session.state, session.effects.count)
    for event in [Event.key(.down), .key("m"), .key(.escape), .paste("cloud"), .pointing(Pointing(.click, column: 4, row: 4))] {
      session.send(.event(event))
    }
    #expect(Aspect.changes(from: before, to: session.state).isEmpty)
    session.press("q", .control("z"))
    #expect(session.effects.dropFirst(asked) == [.quit, .suspend])
  }

  // MARK: Arguments that lead back

  @Test(arguments: [
    "", "Down Down Down", "Enter", "/111201L6 Enter Enter Tab Enter", "m Down m Enter", "m Down m c", "m Down m c Enter", "t Down",
    "m Down m Down m Down m Down m c", "m Down m Down m Down m Down m Down m Enter", Visit.twentyMarked,
  ])
  func theArgumentsLeadBack(script: String) throws {
    let left = try Visit.after(script)
    let arguments = left.state.restoringArguments
    var restored = try Visit(language: .english)
    restored.restore(open: value(of: "--open", in: arguments).map { RecordID($0) }, compare: list(in: arguments))
    #expect(restored.state.shownPage?.id == left.state.shownPage?.id)
    #expect(restored.state.session.marks == left.state.session.marks)
    #expect((restored.state.context == .compare) == (left.state.context == .compare))
    #expect(value(of: "--language", in: arguments) == left.state.language.rawValue)
    #expect(restored.state.comparison == (left.state.context == .compare ? left.state.comparison : nil))
  }

  @Test func escFromAPageThatWasOpenedByNameGoesToTheListWithItSelected() throws {
    var session = try Visit()
    session.restore(open: "111201L6", compare: [])
    #expect(session.page == "111201L6")
    session.press(.escape)
    #expect(session.state.context == .browse)
    #expect(session.lines(with: "> 111201L6").count == 1)
  }

  private func value(of option: String, in arguments: [String]) -> String? {
    zip(arguments, arguments.dropFirst()).first { $0.0 == option }?.1
  }

  private func list(in arguments: [String]) -> [RecordID] {
    (value(of: "--compare", in: arguments) ?? "").split(separator: ",").map { RecordID(String($0)) }
  }

  // MARK: A library that can't be read

  @Test(arguments: [BrokenLibrary.Fault.throwing, .missing])
  func aLibraryThatFailsIsAskedOnceAKey(fault: BrokenLibrary.Fault) throws {
    var state = try Visit().state
    let library = BrokenLibrary(whole: SharedCatalogue.library, fault: fault)
    for key in [Key.down, .enter, "m", .escape, .down, "m", "c", .down, .escape] {
      var waiting = [Action.event(.key(key))]
      var answered = 0
      while !waiting.isEmpty, answered < 20 {
        for case .ask(let question) in state.reduce(waiting.removeFirst()) {
          waiting += [library.answer(question, on: Visit.day).map { .answered(question, $0) }].compactMap(\.self)
        }
        answered += 1
      }
      #expect(answered < 20, "asked without end after \(key)")
      guard waiting.isEmpty else { return }
    }
  }

  @Test func aFailureIsSaid() throws {
    var session = try Visit(library: BrokenLibrary(whole: SharedCatalogue.library, fault: .throwing))
    session.press(.down)
    #expect(session.message?.hasPrefix("The catalogue can’t be read") == true)
  }

  @Test func aRecordThatHasGoneIsSaid() throws {
    var session = try Visit(library: BrokenLibrary(whole: SharedCatalogue.library, fault: .missing))
    session.press(.down)
    #expect(session.state.message == Phrases.gone)
  }

  @Test func anEmptyCatalogueIsSaid() throws {
    var session = try Visit(library: BrokenLibrary(whole: SharedCatalogue.library, fault: .empty))
    #expect(session.lines(with: "This catalogue is empty.").count == 1)
    for key in Context.commands.flatMap(\.keys) where key != "q" {
      session.press(key)
      #expect(session.screen.split(separator: "\n", omittingEmptySubsequences: false).count == 24)
    }
  }
}
