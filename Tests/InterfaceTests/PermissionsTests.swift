import Canvas
import Careers
import Interface
import Sessions
import Testing
import Typesetting

/// What a kiosk keeps closed, visited command by command.
@Suite struct PermissionsTests {
  @Test func aKioskGivesNothingUnlessItIsOpened() throws {
    #expect(try Visit().state.permissions == Set(Permission.allCases))
    #expect(try Visit.kiosk().state.permissions == [])
    for permission in Permission.allCases {
      #expect(try Visit.kiosk(opening: [permission]).state.permissions == [permission])
    }
  }

  /// The list is written by hand: a command that leaves the program has to be added here, or be closed.
  @Test func whatLeavesTheProgramNeedsAPermission() {
    #expect(permissions(of: .quit) == [.quit])
    #expect(permissions(of: .suspend) == [.suspend])
    #expect(permissions(of: .printOut) == [.printing])
    #expect(permissions(of: .saveFile) == [.files])
    #expect(permissions(of: .note) == [.sessions])
  }

  private func permissions(of name: CommandName) -> Set<Permission> {
    Set(Context.commands.filter { $0.name == name }.compactMap(\.permission))
  }

  /// A command that needs nothing does at a kiosk what it does anywhere; another does nothing but say so.
  @Test(arguments: ActionsInContextsTests.pairs)
  func everyCommandAtAKiosk(context: Context, command: CommandName) throws {
    // Notes can't be reached there at all; what only a kiosk has does more there.
    guard context != .note, ![.hold, .finish].contains(command), let expectation = Expectation.table[context]?[command] else { return }
    for key in context.commands.filter({ $0.name == command }).flatMap(\.keys) {
      var session = try Visit.after((Expectation.ways[context] ?? "") + " " + expectation.script + " Ctrl-L", atKioskOpening: [])
      let (before, asked) = (session.state, session.effects.count)
      session.press(key)
      let effects = Array(session.effects.dropFirst(asked))
      if context.command(command)?.permission == nil {
        #expect(effects == expectation.effects)
        #expect(session.state.message != Phrases.closedHere)
      } else {
        #expect(effects.isEmpty)
        #expect(session.state.message == (command == .quit ? Phrases.finishInstead : Phrases.closedHere))
        #expect(Aspect.changes(from: before, to: session.state) == [.message])
      }
    }
  }

  @Test(arguments: Context.allCases, Language.allCases)
  func nothingNamesWhatIsClosed(context: Context, language: Language) throws {
    var session = try Visit.after(Expectation.ways[context] ?? "", columns: 250, rows: 80, atKioskOpening: [])
    if session.state.language != language { session.press(.function(2)) }
    #expect(session.state.hints.allSatisfy { $0.permission == nil })
    session.press(.function(1))
    for text in Context.commands.filter({ $0.permission != nil }).map(\.title) {
      #expect(!session.state.scrolledLines.contains { $0.spans.map(\.text).joined().contains("  " + text.words(in: language)) })
    }
  }

  @Test func phrasesDoNotNameTheKeyThatQuits() throws {
    var session = try Visit.after("Esc", atKioskOpening: [])
    #expect(session.state.message == Phrases.nothingToLeave(canQuit: false))
    for text in [Phrases.nothingToLeave(canQuit: false), Phrases.tooSmall(canQuit: false)] {
      for language in Language.allCases { #expect(!text.words(in: language).contains("q ")) }
    }
    session.resize(columns: 39, rows: 12)
    #expect(!session.screen.contains("quit"))
  }

  @Test func aScreenTooSmallOpensNothing() throws {
    var session = try Visit.kiosk(columns: 20, rows: 4)
    session.press("q", .control("z"))
    #expect(session.effects.isEmpty)
  }

  @Test func ctrlCSaysThatItIsClosed() throws {
    var session = try Visit.after("", atKioskOpening: [])
    session.send(.event(.signal(.interrupt)))
    #expect(session.effects.isEmpty)
    #expect(session.state.message == Phrases.finishInstead)
  }
}
