import Canvas
import Foundation
import Testing
import VirtualTerminal

extension PanesProgramTests {
  @Suite struct LifeTests {
    // MARK: Stopped and continued

    @Test func stopsAndContinuesWhereItWas() throws {
      let terminal = try start()
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
      let before = terminal.screen
      for stop in [{ terminal.press(.control("z")) }, { terminal.signal(SIGTSTP) }] {
        stop()
        try terminal.state { $0 == .stopped }
        expectRestored(terminal)
        terminal.signal(SIGCONT)
        // Reported apart from the screen: without this wait, the next stop might seem to have happened already.
        try terminal.state { $0 == .running }
        try terminal.screen { $0 == before }
        #expect(!terminal.hasFirstModes)
      }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }

    @Test func seesASizeThatChangedWhileItWasStopped() throws {
      let terminal = try start()
      terminal.press(.control("z"))
      try terminal.state { $0 == .stopped }
      terminal.resize(columns: 60, rows: 16)
      terminal.signal(SIGCONT)
      try terminal.screen { $0.isDrawn && $0.selection.hasPrefix("> IT Technician") && $0.lines[15].contains("Enter read") }
    }

    // MARK: Ending

    static let endings: [(name: String, status: Int32, end: @Sendable (VirtualTerminal) -> Void)] = [
      ("q", 0, { $0.press("q") }), ("Ctrl-C", 130, { $0.press(.control("c")) }), ("SIGINT", 130, { $0.signal(SIGINT) }),
      ("SIGHUP", 129, { $0.signal(SIGHUP) }), ("SIGTERM", 143, { $0.signal(SIGTERM) }),
    ]

    @Test(arguments: endings.map(\.name))
    func givesTheTerminalBack(name: String) throws {
      let ending = try #require(Self.endings.first { $0.name == name })
      let terminal = try start()
      #expect(!terminal.hasFirstModes)
      ending.end(terminal)
      #expect(try terminal.exitStatus() == ending.status)
      expectRestored(terminal)
      #expect(terminal.screen.lines[0].hasPrefix("To come back here: waymark") == ["q", "Ctrl-C", "SIGINT"].contains(name))
    }

    @Test(arguments: [SIGSEGV, SIGABRT])
    func leavesASoundTerminalBehindACrash(signal: Int32) throws {
      let terminal = try start(environment: ["SWIFT_BACKTRACE": "enable=no"])
      terminal.signal(signal)
      #expect(try terminal.exitStatus() == 128 + signal)
      expectRestored(terminal)
    }

    @Test func endsWhenTheWindowCloses() throws {
      let terminal = try start()
      let before = terminal.processorTime
      let closed = ContinuousClock.now
      terminal.hangUp()
      #expect(try terminal.exitStatus() == 129)
      #expect(ContinuousClock.now - closed < .seconds(10))
      #expect(terminal.processorTime - before < .milliseconds(100))
    }

    @Test func usesNoProcessorTimeWhileIdle() throws {
      let terminal = try start()
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
      let before = terminal.processorTime
      let end = ContinuousClock.now + .milliseconds(300)
      try terminal.state { _ in ContinuousClock.now > end }
      #expect(terminal.processorTime - before < .milliseconds(5))
    }
  }
}
