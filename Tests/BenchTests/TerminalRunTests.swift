import Foundation
import TestSupport
import Testing

@testable import waymark_bench

/// Programs as the benchmark runs them.
@Suite struct TerminalRunTests {
  @Test func theAnswerToAKeyIsTakenInWhole() throws {
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
