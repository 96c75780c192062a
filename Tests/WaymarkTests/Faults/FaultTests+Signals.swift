import Canvas
import Foundation
import Testing
import VirtualTerminal

extension FaultTests {
  @Suite struct SignalTests {
    /// Every signal that ends a program unless it is caught, but those that stand for a wish: INT, HUP, TERM end it in order, and USR1 and
    /// PIPE end nothing. Each sent by kill(2).
    static let deadly = [
      SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGUSR2, SIGALRM, SIGSTKFLT, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
      SIGSYS,
    ]

    @Test(arguments: deadly)
    func aSignalLeavesASoundTerminal(signal: Int32) throws {
      let terminal = try PanesProgramTests.start(environment: ["SWIFT_BACKTRACE": "enable=no"])
      terminal.signal(signal)
      #expect(try terminal.exitStatus() == 128 + signal)
      PanesProgramTests.expectRestored(terminal)
    }

    @Test(arguments: [SIGPIPE, SIGXFSZ, SIGCHLD, SIGURG, SIGWINCH, SIGTTIN, SIGTTOU])
    func aSignalThatMeansNothingEndsNothing(signal: Int32) throws {
      let terminal = try PanesProgramTests.start()
      let before = terminal.screen
      terminal.signal(signal)
      if signal == SIGTTIN || signal == SIGTTOU { terminal.signal(SIGCONT) }
      terminal.press("t")
      try terminal.screen { $0.isDrawn && $0 != before }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }

    /// SIGSTOP can't be caught; the shell puts the line's modes back by itself.
    @Test func aStopThatCannotBeCaughtIsMended() throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      terminal.signal(SIGSTOP)
      try terminal.state { $0 == .stopped }
      terminal.restoreFirstModes()
      terminal.signal(SIGCONT)
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
      #expect(!terminal.hasFirstModes)
    }

    /// Signals as fast as they can be sent.
    @Test func aThousandSignalsLoseNothing() throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      for _ in 0..<1000 {
        terminal.signal(SIGWINCH)
        terminal.signal(SIGCONT)
      }
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }
  }
}
