import Canvas
import Foundation
import TestSupport
import Testing
import VirtualTerminal

/// Faults around the real program, with one test or more for each row of docs/reliability.md.
@Suite enum FaultTests {}

extension FaultTests {
  @Suite struct SignalTests {
    /// Every signal that ends a program unless it is caught, except for requests: INT, HUP, TERM end it in order, and USR1 and
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

    /// SIGSTOP can't be caught; the shell restores the line's modes by itself.
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

extension FaultTests {
  @Suite struct SizeTests {
    @Test(arguments: [(1, 1), (5, 3), (500, 200)])
    func everySizeIsDrawn(columns: Int, rows: Int) throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      terminal.resize(columns: columns, rows: rows)
      try terminal.screen {
        columns < 40 ? $0.lines[0] == String("Waymark needs".prefix(columns)) : $0.isDrawn && !$0.lines[rows - 1].isEmpty
      }
      // A key that comes before the window has grown has no visible effect.
      terminal.resize(columns: 80, rows: 24)
      try terminal.screen { $0.isDrawn && $0.selection.hasPrefix("> IT Technician") }
      terminal.press(.down)
      try terminal.screen { $0.isDrawn && $0.selection.hasPrefix("> Web Administrator") }
    }

    /// A second of resizes with keys between: each key counts, and the last size is drawn.
    @Test func aHundredResizesASecondLoseNoKey() throws {
      let terminal = try PanesProgramTests.start("--language", "en")
      terminal.press("/")
      let begin = ContinuousClock.now
      var typed = ""
      for step in 1...100 {
        terminal.resize(columns: 40 + step % 97, rows: 12 + step % 31)
        if step % 25 == 0 {
          terminal.send("a")
          typed += "a"
        }
        let next = begin + .milliseconds(10 * step)
        try terminal.state { _ in ContinuousClock.now >= next }
      }
      terminal.resize(columns: 90, rows: 26)
      try terminal.screen { $0.rows.count == 26 && $0.lines[1].hasPrefix("  Find: \(typed) ") && !$0.lines[25].isEmpty }
      #expect(terminal.processorTime < .seconds(10))
    }
  }
}

extension FaultTests {
  /// The clock on the wall, set back and forth by libfaketime while the panes run.
  @Suite struct ClockTests {
    private static let library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: library), "libfaketime isn't installed"))
    func aClockSetBackChangesNothing() throws {
      let folder = try TemporaryFolder()
      try folder.write(["time": "@2026-11-21 12:00:00"])
      let terminal = try PanesProgramTests.start(
        "--language", "en",
        environment: [
          "LD_PRELOAD": Self.library, "FAKETIME_TIMESTAMP_FILE": folder.path("time"), "FAKETIME_NO_CACHE": "1",
          "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        ])
      for (time, letters) in [("@1999-01-01 00:00:00", "/d"), ("@2038-01-20 00:00:00", "at"), ("@1970-01-01 00:00:01", "a")] {
        try folder.write(["time": time])
        terminal.send(letters)
      }
      try terminal.screen { $0.lines[1].hasPrefix("  Find: data ") }
      terminal.press(.escape, .escape)
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }
  }
}
