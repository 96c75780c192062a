import Canvas
import Careers
import Interface
import Sessions
import Testing

/// The home screen, the countdown, the reset and the hold, by a clock that the tests tell.
@Suite struct KioskTests {
  /// Something of everything that a student can do.
  private static let visit =
    "x t / c l o u d Enter m Down m c d Esc f Enter Down Down Down Enter f b Enter Tab Enter i PgDn i [ ] o ? Down"

  private func isHome(_ session: Visit) -> Bool { session.state.kiosk?.isHome == true }
  private func isCountingDown(_ session: Visit) -> Bool { session.state.kiosk?.isCountingDown == true }

  // MARK: Home

  @Test func itBeginsAtHomeAndWaitsForNobody() throws {
    var session = try Visit.kiosk()
    let first = session.canvas.text
    session.at(1_000_000)
    #expect(isHome(session))
    #expect(session.canvas.text == first)
    #expect(session.state.layout.page == nil)
  }

  /// Once a minute, and only while nobody is there.
  @Test func atHomeAnotherCatalogueIsLookedFor() throws {
    var session = try Visit.kiosk()
    #expect(session.state.nextTick == .seconds(60))
    for (time, effects, next) in [(59.9, [], 60), (60, [.lookForCatalogue], 120), (61, [], 120), (500, [.lookForCatalogue], 540)]
      as [(Double, [Effect], Double)]
    {
      let asked = session.effects.count
      session.at(time)
      #expect(Array(session.effects.dropFirst(asked)) == effects, "at \(time)")
      #expect(session.state.nextTick == .seconds(next), "at \(time)")
    }
    session.at(510, "Enter")
    let asked = session.effects.count
    session.at(600)
    #expect(session.effects.count == asked)
    #expect(session.state.nextTick == .seconds(510) + Visit.idle)
    // To forget is the time for a look already.
    session.at(710)
    #expect(session.effects.dropFirst(asked) == [.forgotten(.idle)])
    #expect(session.state.nextTick == .seconds(720))
  }

  @Test(arguments: Language.allCases)
  func homeInvitesInBothLanguages(language: Language) throws {
    let session = try Visit.kiosk(language: language)
    #expect(session.lines(with: "Press any key").count == 1)
    #expect(session.lines(with: "按任意鍵開始").count == 1)
  }

  @Test(arguments: [
    Event.key("q"), .key(.enter), .key(.escape), .key(.unknown), .key(.function(10)), .paste("cloud"),
    .pointing(Pointing(.click, column: 3, row: 3)),
  ])
  func anyInputBeginsAndDoesNothingElse(event: Event) throws {
    var session = try Visit.kiosk()
    session.send(.event(event))
    #expect(!isHome(session))
    let begun = try Visit()
    #expect(Aspect.changes(from: begun.state, to: session.state).isEmpty)
    #expect(session.effects.isEmpty)
  }

  @Test(arguments: ["t", .function(2)] as [Key], Language.allCases)
  func theKeyOfTheOtherLanguageBeginsInIt(key: Key, language: Language) throws {
    var session = try Visit.kiosk(language: language)
    session.press(key)
    #expect(!isHome(session))
    #expect(session.state.language == language.other)
  }

  @Test(arguments: [Event.resize(ScreenSize(columns: 100, rows: 30)), .resumed, .reload, .signal(.interrupt)])
  func whatNobodyDidBeginsNothing(event: Event) throws {
    var session = try Visit.kiosk()
    session.send(.event(event))
    #expect(isHome(session))
  }

  @Test func aScreenTooSmallBeginsNothing() throws {
    var session = try Visit.kiosk(columns: 39, rows: 12)
    session.play("q Enter x")
    #expect(isHome(session))
    session.resize(columns: 40, rows: 12)
    #expect(session.lines(with: "Press any key to begin").count == 1)
  }

  // MARK: The countdown

  @Test func afterTheIdleTimeItCountsDownInStepsAndForgets() throws {
    var session = try Visit.kiosk()
    session.at(100, "Enter")
    let asked = session.effects.count
    session.at(110, "m")
    #expect(session.state.nextTick == .seconds(290))
    session.at(289.999)
    #expect(!isCountingDown(session))
    for (time, left, next) in [(290.0, 20, 295.0), (292, 20, 295), (295, 15, 300), (300.5, 10, 305), (305, 5, 310), (309.9, 5, 310)] {
      session.at(time)
      #expect(isCountingDown(session))
      #expect(session.lines(with: "In \(left) seconds").count == 1, "at \(time)")
      #expect(session.lines(with: "\(left)秒後").count == 1, "at \(time)")
      #expect(session.state.nextTick == .seconds(next), "at \(time)")
    }
    #expect(session.effects.count == asked)
    session.at(310)
    #expect(isHome(session))
    #expect(session.effects.dropFirst(asked) == [.forgotten(.idle)])
  }

  /// The key does nothing but that: `q` and Enter among them.
  @Test(arguments: ["q", "x", "f", .enter, .escape, .unknown] as [Key])
  func anyKeyKeepsThePlace(key: Key) throws {
    var session = try Visit.kiosk()
    session.at(0, "Enter")
    session.at(10, "Down Enter PgDn")
    let before = session.state
    session.at(195)
    #expect(isCountingDown(session))
    session.press(key)
    #expect(!isCountingDown(session))
    #expect(Aspect.changes(from: before, to: session.state).isEmpty)
    #expect(session.effects.isEmpty)
    #expect(session.state.nextTick == .seconds(195) + Visit.idle)
  }

  /// During the countdown a user says that they are finished.
  @Test(arguments: ["Enter m", "Enter / c l", "Enter p", "Enter ?", "Enter m Down m c"])
  func f10AnswersTheCountdown(script: String) throws {
    var session = try Visit.kiosk()
    session.at(0, script)
    session.at(185)
    #expect(isCountingDown(session))
    session.press(.function(10))
    #expect(isHome(session))
    #expect(session.effects.last == .forgotten(.finished))
    #expect(session.state.session.marks.isEmpty)
  }

  /// A window made too small for the panes hides what is marked, and doesn't keep it.
  @Test func f10ForgetsWhereNothingCanBeShown() throws {
    var session = try Visit.kiosk()
    session.at(0, "Enter m")
    session.resize(columns: 30, rows: 10)
    session.press(.function(10))
    #expect(session.effects == [.forgotten(.finished)])
    #expect(session.state.session.marks.isEmpty)
  }

  @Test func aKeyThatComesTooLateFindsAllForgotten() throws {
    var session = try Visit.kiosk()
    session.at(0, "Enter m Down")
    // The machine slept: no countdown was seen.
    session.at(100_000, "Down")
    #expect(session.effects == [.forgotten(.idle)])
    #expect(session.state.session.marks.isEmpty)
    #expect(!isHome(session))
  }

  @Test func aResizeIsNobody() throws {
    var session = try Visit.kiosk()
    session.at(0, "Enter")
    session.at(179)
    session.resize(columns: 100, rows: 30)
    session.at(180)
    #expect(isCountingDown(session))
    session.resize(columns: 30, rows: 8)
    session.at(200)
    #expect(isHome(session))
  }

  // MARK: Forgetting

  @Test(arguments: Language.allCases)
  func whatIsForgottenIsAsIfItHadNeverBeen(language: Language) throws {
    var session = try Visit.kiosk(language: language)
    var fresh = session
    session.at(1, Self.visit)
    #expect(session.dumped != fresh.dumped)
    session.at(1_000)
    fresh.at(1_000)
    #expect(isHome(session))
    #expect(session.dumped == fresh.dumped)
  }

  @Test(arguments: Context.allCases)
  func finishedForgetsAtOnceEverywhere(context: Context) throws {
    var session = try Visit.kiosk(opening: [.sessions])
    var fresh = session
    fresh.at(1)
    session.at(1, "Enter " + (Expectation.ways[context] ?? ""))
    #expect(session.state.context == context)
    session.press(.function(10))
    #expect(session.effects.last == .forgotten(.finished))
    #expect(session.dumped == fresh.dumped)
  }

  @Test func theHelpSaysFinishedAndHasALetterForIt() throws {
    var session = try Visit.kiosk()
    session.at(1, "Enter ?")
    #expect(session.lines(with: "finished").count > 0)
    session.press("f")
    #expect(session.effects == [.forgotten(.finished)])
    #expect(isHome(session))
  }

  @Test func elsewhereNothingIsForgottenAndTheHelpSaysNothingOfIt() throws {
    var session = try Visit.after("m Down", columns: 250, rows: 200)
    let before = session.state
    session.send(.time(.seconds(1_000_000)))
    #expect(session.state.nextTick == nil)
    session.press("w")
    #expect(session.state.message == Phrases.nothingResets)
    session.press(.function(10))
    #expect(session.state.message == Phrases.nothingResets)
    #expect(Aspect.changes(from: before, to: session.state).subtracting([.message]).isEmpty)
    session.play("?")
    #expect(session.lines(with: "finished").isEmpty && session.lines(with: "hold the reset").isEmpty)
  }

  // MARK: Holding

  @Test func holdingSaysHowLongAndCountsMinutes() throws {
    var session = try Visit.kiosk()
    session.at(0, "Enter")
    session.at(60, "w")
    #expect(session.lines(with: "held 20 min").count == 1)
    #expect(session.state.nextTick == .seconds(120))
    session.at(120)
    #expect(session.lines(with: "held 19 min").count == 1)
    session.at(1_139)
    #expect(session.lines(with: "held 3 min").count == 1)
    session.at(1_259.5)
    #expect(session.lines(with: "held 1 min").count == 1)
    #expect(session.state.nextTick == .seconds(1_260))
    session.at(1_260)
    #expect(isCountingDown(session))
    #expect(session.lines(with: "held").isEmpty)
    session.at(1_280)
    #expect(isHome(session))
  }

  @Test func whoIsThereWhenTheHoldEndsHasTheIdleTime() throws {
    var session = try Visit.kiosk()
    session.at(0, "Enter w")
    session.at(1_190, "Down")
    session.at(1_200)
    #expect(!isCountingDown(session))
    #expect(session.lines(with: "held").isEmpty)
    #expect(session.state.nextTick == .seconds(1_370))
  }

  @Test func holdingAgainHoldsAnew() throws {
    var session = try Visit.kiosk()
    session.at(0, "Enter w")
    session.at(600, "w")
    #expect(session.lines(with: "held 20 min").count == 1)
    session.at(1_799)
    #expect(!isCountingDown(session))
  }

  @Test func finishingEndsAHold() throws {
    var session = try Visit.kiosk()
    session.at(0, "Enter w F10")
    session.at(5, "Enter")
    #expect(session.lines(with: "held").isEmpty)
    session.at(185)
    #expect(isCountingDown(session))
  }

  // MARK: What is closed

  /// Every command in every context: nothing but what a kiosk does by itself is asked for.
  @Test(arguments: Context.allCases)
  func noKeyLeadsOutOfAKiosk(context: Context) throws {
    var reached = try Visit.kiosk()
    reached.at(1, "Enter " + (Expectation.ways[context] ?? ""))
    for key in Set(Context.commands.flatMap(\.keys)).union([.control("c"), .control("\\"), .unknown]) {
      var session = reached
      session.press(key)
      #expect(session.effects.allSatisfy { $0 == .redraw || $0 == .forgotten(.finished) }, "\(key)")
    }
  }

  @Test func whatTheSettingsOpenIsOpen() throws {
    var session = try Visit.kiosk(opening: [.quit])
    session.play("Enter q Ctrl-Z")
    #expect(session.effects == [.quit])
    #expect(session.state.message == Phrases.closedHere)
  }
}
