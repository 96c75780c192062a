import Canvas
import Foundation
import TestSupport
import Testing
import VirtualTerminal

@testable import waymark_bench

/// Programs as the benchmark runs them.
@Suite struct TerminalRunTests {
  @Test func theWholeAnswerToAKeyIsRead() throws {
    let shell = Invocation(
      "sh", path: "/bin/sh", "-c", "stty -echo; printf ready; read line; printf 'one'; printf 'three'; read line")
    let run = try TerminalRun(shell)
    #expect(run.firstFrame.bytes == 5)
    let answer = try #require(run.press("\n"))
    #expect(answer.bytes == 8)
    #expect(ProcessFigures(process: run.process).peakMemory ?? 0 > 100_000)
  }

  @Test func aProgramThatEndsAtOnceIsNoFrame() {
    #expect(throws: BenchError.self) { try TerminalRun(Invocation("sh", path: "/bin/sh", "-c", "echo no; exit 1")) }
    #expect(throws: BenchError.self) { try TerminalRun(Invocation("none", path: "/nonexistent/program")) }
    #expect(throws: BenchError.self) { try TerminalRun(Invocation("none", path: nil)) }
  }

  @Test func inputComesFromAFileAndKeysFromTheTerminal() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("from the file\n".utf8), to: "input")
    let shell = Invocation(
      "sh", path: "/bin/sh", "-c", "cat; stty -echo </dev/tty; read line </dev/tty; printf \"$line\"; read line", input: path)
    let run = try TerminalRun(shell)
    #expect(run.firstFrame.bytes == 15)
    #expect(run.press("key\n")?.bytes == 3)
  }

  @Test func aCommandReportsItsStatus() throws {
    #expect(try CommandRun(Invocation("sh", path: "/bin/sh", "-c", "exit 3")).status == 3)
    #expect(try CommandRun(Invocation("sh", path: "/bin/sh", "-c", "kill -9 $$")).status == 137)
    let run = try CommandRun(Invocation("sh", path: "/bin/sh", "-c", "cat; echo no terminal"))
    #expect(run.status == 0)
    #expect(run.wall > .zero)
  }
}

/// The C program that the first frame is compared with must draw the same screen.
@Suite struct PlainScreenTests {
  @Test func runsAreDrawnInPlaceAndStyle() throws {
    let folder = try TemporaryFolder()
    let runs = "0 0 1 -1 Bold\n0 5 8 -1  x\n1 2 0 6 海港 port\n23 76 4 -1 last\n"
    let path = try folder.write(Data(runs.utf8), to: "screen.txt")
    let program = URL(filePath: BuiltProgram.path("plain-screen"))
    let terminal = try VirtualTerminal([program.path(percentEncoded: false), path])
    let screen = try terminal.screen { $0.text.hasSuffix("last") }
    let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("Bold  x"))
    #expect(lines[1].hasPrefix("  海港 port"))
    #expect(screen.rows[0][0].style.isBold)
    #expect(screen.rows[0][6].style.isReversed)
    #expect(screen.rows[1][2].style.foreground == .cyan)
    #expect(screen.rows[23][79].style.isUnderlined)
    terminal.send("q")
    #expect(try terminal.exitStatus() == 0)
  }
}
