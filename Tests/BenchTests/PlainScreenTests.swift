import Canvas
import Foundation
import TestSupport
import Testing
import VirtualTerminal

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
