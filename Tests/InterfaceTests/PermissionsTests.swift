import Canvas
import Careers
import Interface
import Sessions
import Testing
import Typesetting

/// What a kiosk keeps closed, visited command by command.
@Suite struct PermissionsTests {
  @Test func aKioskGivesNothingUnlessItIsOpened() {
    for permission in Permission.allCases {
      #expect(Permissions.all.allows(permission))
      #expect(!Permissions.kiosk.allows(permission))
      let opened = Permissions.kiosk.opening([permission])
      #expect(Permission.allCases.filter(opened.allows) == [permission])
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
    // Notes can't be reached there at all.
    guard context != .note, let expectation = Expectation.table[context]?[command] else { return }
    for key in context.commands.filter({ $0.name == command }).flatMap(\.keys) {
      var session = try Session.after((Expectation.ways[context] ?? "") + " " + expectation.script + " Ctrl-L", permissions: .kiosk)
      let (before, asked) = (session.state, session.effects.count)
      session.press(key)
      let effects = Array(session.effects.dropFirst(asked))
      if context.command(command)?.permission == nil {
        #expect(effects == expectation.effects)
        #expect(session.state.message != Phrases.closedHere)
      } else {
        #expect(effects.isEmpty)
        #expect(session.state.message == Phrases.closedHere)
        #expect(Aspect.changes(from: before, to: session.state) == [.message])
      }
    }
  }

  @Test(arguments: Context.allCases, Language.allCases)
  func nothingNamesWhatIsClosed(context: Context, language: Language) throws {
    var session = try Session.after(Expectation.ways[context] ?? "", columns: 250, rows: 80, permissions: .kiosk)
    if session.state.language != language { session.press(.function(2)) }
    #expect(session.state.hints.allSatisfy { $0.permission == nil })
    session.press(.function(1))
    for text in Context.commands.filter({ $0.permission != nil }).map(\.title) {
      #expect(!session.state.scrolledLines.contains { $0.spans.map(\.text).joined().contains("  " + text.words(in: language)) })
    }
  }

  @Test func phrasesDoNotNameTheKeyThatQuits() throws {
    var session = try Session.after("Esc", permissions: .kiosk)
    #expect(session.state.message == Phrases.nothingToLeave(canQuit: false))
    for text in [Phrases.nothingToLeave(canQuit: false), Phrases.tooSmall(canQuit: false)] {
      for language in Language.allCases { #expect(!text.words(in: language).contains("q ")) }
    }
    session.resize(columns: 39, rows: 12)
    #expect(!session.screen.contains("quit"))
  }

  @Test func aScreenTooSmallOpensNothing() throws {
    var session = try Session(columns: 20, rows: 4, permissions: .kiosk)
    session.press("q", .control("z"))
    #expect(session.effects.isEmpty)
  }

  @Test func ctrlCSaysThatItIsClosed() throws {
    var session = try Session(permissions: .kiosk)
    session.send(.event(.signal(.interrupt)))
    #expect(session.effects.isEmpty)
    #expect(session.state.message == Phrases.closedHere)
  }
}
