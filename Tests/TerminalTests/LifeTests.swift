import Canvas
import Foundation
import Testing
import VirtualTerminal

extension TerminalTests {
  @Suite struct LifeTests {
    @Test(arguments: [(SIGHUP, 129), (SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func aSignalEndsTheProgramWithItsStatus(signal: Int32, status: Int32) throws {
      let terminal = try Probe.events()
      #expect(!terminal.hasFirstModes)
      terminal.signal(signal)
      #expect(try terminal.exitStatus() == status)
      expectRestored(terminal)
    }

    @Test func controlCInterrupts() throws {
      let terminal = try Probe.events()
      terminal.send("\u{03}")
      #expect(try terminal.exitStatus() == 130)
      expectRestored(terminal)
    }

    @Test func quittingGivesTheTerminalBack() throws {
      let terminal = try Probe.events()
      #expect(terminal.screen.isAlternate)
      terminal.send("q")
      #expect(try terminal.exitStatus() == 0)
      expectRestored(terminal)
      #expect(terminal.screen.lines.joined() == "")
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT])
    func aFatalSignalLeavesASoundTerminal(signal: Int32) throws {
      let terminal = try Probe.events(environment: ["SWIFT_BACKTRACE": "enable=no"])
      terminal.signal(signal)
      #expect(try terminal.exitStatus() == 128 + signal)
      expectRestored(terminal)
    }

    /// With the Swift runtime's backtrace and without; unset, the runtime would ask what to do, and wait.
    @Test(arguments: ["enable=no", "enable=yes,interactive=no,color=no"])
    func aCrashTellsItsCauseOnASoundTerminal(backtrace: String) throws {
      let terminal = try Probe.events(environment: ["SWIFT_BACKTRACE": backtrace], columns: 200, rows: 200)
      terminal.send("\u{18}")
      #expect(try terminal.exitStatus() == 128 + SIGILL)
      expectRestored(terminal)
      #expect(terminal.screen.text.contains("Fatal error: no such event"))
    }

    /// Its last part lists the images, even if it reads missing memory.
    @Test(arguments: [SIGSEGV, SIGBUS])
    func theTraceOfASignalFromOutsideIsWhole(signal: Int32) throws {
      let terminal = try Probe.events(environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"], columns: 200, rows: 200)
      terminal.signal(signal)
      #expect(try terminal.exitStatus() == 128 + signal)
      expectRestored(terminal)
      #expect(terminal.screen.text.contains("Images ("))
    }

    @Test func errorLinesWaitForTheEnd() throws {
      let terminal = try Probe.events()
      terminal.send("\u{05}")
      try terminal.screen { $0.lines[1] == "\(Event.key(.control("e")))" }
      #expect(!terminal.screen.text.contains("an error line"))
      terminal.send("q")
      _ = try terminal.exitStatus()
      #expect(terminal.screen.text.contains("an error line"))
    }

    @Test func aHangUpEndsTheProgramAtOnce() throws {
      let terminal = try Probe.events()
      let start = ContinuousClock.now
      terminal.hangUp()
      #expect(try terminal.exitStatus() == 129)
      #expect(ContinuousClock.now - start < .seconds(10))
      #expect(terminal.processorTime < .milliseconds(200))
    }

    @Test func waitingUsesNoProcessorTime() throws {
      let terminal = try Probe.events()
      #expect(throws: VirtualTerminalError.self) { try terminal.screen(within: .milliseconds(300)) { _ in false } }
      terminal.send("q")
      _ = try terminal.exitStatus()
      #expect(terminal.processorTime < .milliseconds(200))
    }

    @Test(arguments: [true, false])
    func aStopGivesTheTerminalBackUntilItGoesOn(byKey: Bool) throws {
      let terminal = try Probe.events()
      if byKey { terminal.send("\u{1A}") } else { terminal.signal(SIGTSTP) }
      try terminal.state { $0 == .stopped }
      expectRestored(terminal)
      terminal.resize(columns: 100, rows: 30)
      terminal.signal(SIGCONT)
      let screen = try terminal.screen { $0.lines.first == "100x30" && $0.text.contains("resumed") }
      #expect(screen.isAlternate)
      #expect(!terminal.hasFirstModes)
      terminal.send("z")
      try terminal.screen { $0.lines[1] == "\(Event.key(.character("z")))" }
      terminal.send("q")
      #expect(try terminal.exitStatus() == 0)
      expectRestored(terminal)
    }

    /// Asked to end while nobody reads its output, it must not wait for ever.
    @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
    func endsThoughTheLineIsStuck(signal: Int32, status: Int32) throws {
      let terminal = try VirtualTerminal([Probe.path, "frames", "1"], environment: ["GRACE": "100"], columns: 300, rows: 100)
      try terminal.screen { !$0.text.isEmpty }
      terminal.limitSpeed(to: 0)
      try terminal.fillLine(sending: "a")
      let before = ContinuousClock.now
      terminal.signal(signal)
      #expect(try terminal.exitStatus() == status)
      #expect(ContinuousClock.now - before < .seconds(30))
      #expect(terminal.hasFirstModes)
    }

    @Test func aRequestToEndReachesAStoppedProgram() throws {
      let terminal = try Probe.events()
      terminal.send("\u{1A}")
      try terminal.state { $0 == .stopped }
      terminal.signal(SIGTERM)
      terminal.signal(SIGCONT)
      #expect(try terminal.exitStatus() == 128 + SIGTERM)
      expectRestored(terminal)
    }

    /// It can't be caught, so the shell restores the modes by itself.
    @Test func aStopFromOutsideIsMended() throws {
      let terminal = try Probe.events()
      terminal.signal(SIGSTOP)
      try terminal.state { $0 == .stopped }
      terminal.restoreFirstModes()
      terminal.signal(SIGCONT)
      try terminal.screen { $0.lines[1] == "\(Event.resumed)" }
      #expect(!terminal.hasFirstModes)
      terminal.send("\u{1B}[A")
      try terminal.screen { $0.lines[1] == "\(Event.key(.up))" }
    }

    @Test(arguments: ["dumb", "unknown", ""])
    func aTerminalThatCannotShowAScreenIsRefused(type: String) throws {
      let terminal = try VirtualTerminal([Probe.path, "events"], environment: ["TERM": type])
      #expect(try terminal.exitStatus() == 69)
      #expect(terminal.screen.text.contains(type.isEmpty ? "TERM is not set" : "a terminal of type \"\(type)\""))
      #expect(terminal.hasFirstModes)
    }

    @Test(arguments: ["nonsense", "vt100", "ansi", "xterm-mono", "linux", "xterm", "screen"])
    func anyOtherTerminalIsUsed(type: String) throws {
      let terminal = try Probe.events(environment: ["TERM": type])
      terminal.send("q")
      #expect(try terminal.exitStatus() == 0)
      #expect(terminal.hasFirstModes)
    }

    /// Some terminals hide the cursor again with the screen for programs: it has to be shown after that is left.
    @Test func theCursorIsShownLast() throws {
      let terminal = try VirtualTerminal([Probe.path, "events"], keepsOutput: true)
      try terminal.screen { $0.isAlternate }
      terminal.send("q")
      #expect(try terminal.exitStatus() == 0)
      let output = String(decoding: terminal.output, as: UTF8.self)
      let left = try #require(output.ranges(of: "\u{1B}[?1049l").last)
      #expect(output[left.upperBound...].contains("\u{1B}[?25h"))
    }

    @Test func filesAreNotATerminal() throws {
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(filePath: Probe.path)
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = output
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 69)
      let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      #expect(text == "standard input and output are not both a terminal\n")
    }

    private func expectRestored(_ terminal: VirtualTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
      #expect(terminal.hasFirstModes, sourceLocation: sourceLocation)
      #expect(!terminal.screen.isAlternate, sourceLocation: sourceLocation)
      #expect(terminal.screen.showsCursor, sourceLocation: sourceLocation)
      #expect(!terminal.screen.reportsMouse, sourceLocation: sourceLocation)
    }
  }
}
