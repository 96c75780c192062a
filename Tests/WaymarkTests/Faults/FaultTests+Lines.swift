import Canvas
import Foundation
import TestSupport
import Testing
import VirtualTerminal

extension FaultTests {
  /// The line between the program and its terminal.
  @Suite struct LineTests {
    // MARK: Closed

    @Test(arguments: [
      ("exec waymark <&-", 69), ("exec waymark >&-", 69), ("exec waymark </dev/null", 69), ("exec waymark list >&-", 74),
      ("exec waymark list <&- >/dev/null", 0), ("exec waymark list 2>&- >/dev/null", 0), ("exec waymark show nobody 2>&-", 66),
    ])
    func aClosedStreamIsNoTerminal(line: String, status: Int32) throws {
      let terminal = try PanesProgramTests.shell(line)
      #expect(try terminal.exitStatus() == status)
      PanesProgramTests.expectRestored(terminal)
    }

    /// The key that ends a file is a key like any other.
    @Test func theKeyForTheEndOfAFileEndsNothing() throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      terminal.send("\u{04}")
      try terminal.screen { $0.lines[23].contains("does nothing here") }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }

    /// During output that nobody reads.
    @Test func endsWhenTheWindowClosesWhileItDraws() throws {
      let terminal = try PanesProgramTests.start(columns: 300, rows: 100)
      terminal.limitSpeed(to: 0)
      try terminal.fillLine(sending: "t")
      terminal.hangUp()
      #expect(try terminal.exitStatus() == 129)
    }

    // MARK: Slow, or stuck

    /// 9,600 bits a second, give or take.
    @Test func aSlowLineShowsTheLastFrame() throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      terminal.limitSpeed(to: 1)
      terminal.send("tttttttttttjjj")
      terminal.send("/data scientist")
      try terminal.screen { $0.text.contains("data scientist ") }
      terminal.limitSpeed(to: nil)
      terminal.press(.escape, .escape, "t")
      try terminal.screen { $0.isDrawn }
    }

    /// A terminal that takes nothing for a while is caught up with.
    @Test func aLineThatWasStuckIsCaughtUpWith() throws {
      let terminal = try PanesProgramTests.start("--language", "en", columns: 200, rows: 60)
      terminal.limitSpeed(to: 0)
      try terminal.fillLine(sending: "t")
      terminal.send("j")
      terminal.limitSpeed(to: nil)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") || $0.selection.hasPrefix("> 網站管理員") }
    }

    // MARK: Answers

    /// Asks the terminal nothing, so one that never answers is fine; `VirtualTerminal` shows what is sent.
    @Test func asksTheTerminalNothing() throws {
      let terminal = try PanesProgramTests.terminal(running: [Program.path], keepsOutput: true)
      try terminal.screen { $0.isDrawn }
      terminal.press("t", "?", .escape, "q")
      #expect(try terminal.exitStatus() == 0)
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
    }

    /// Unasked answers of terminals, such as late ones to an earlier program. None is taken for keys.
    static let answers = [
      "\u{1B}[24;80R", "\u{1B}[?62;22c", "\u{1B}[>41;379;0c", "\u{1B}[?2004;1$y", "\u{1B}[0n", "\u{1B}[8;24;80t", "\u{1B}[I", "\u{1B}[O",
      "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}]10;rgb:q/q/q\u{07}", "\u{1B}]52;c;cQ==\u{1B}\\", "\u{1B}P1+r544e=787465726d\u{1B}\\",
      "\u{1B}P>|quit q\u{1B}\\", "\u{1B}_Gi=1;OK q\u{1B}\\", "\u{1B}^q\u{1B}\\", "\u{1B}Xq\u{1B}\\",
    ]

    @Test(arguments: answers)
    func anUnrequestedAnswerIsNoKey(answer: String) throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      let before = terminal.screen
      terminal.send(answer)
      try terminal.screen { $0.lines[23].contains("does nothing here") }
      #expect(terminal.screen.lines.dropLast() == before.lines.dropLast())
      #expect(terminal.screen.cursor == before.cursor)
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
    }

    /// It comes in two pieces, some time apart.
    @Test func aLateAnswerInPiecesIsNoKey() throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      terminal.send("\u{1B}]11;rgb:qq")
      let pause = ContinuousClock.now + .milliseconds(150)
      try terminal.state { _ in ContinuousClock.now > pause }
      terminal.send("qq/qqqq\u{1B}\\")
      try terminal.screen { $0.lines[23].contains("does nothing here") }
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
    }
  }
}
