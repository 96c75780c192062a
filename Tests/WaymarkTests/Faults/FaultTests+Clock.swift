import Canvas
import Foundation
import TestSupport
import Testing
import VirtualTerminal

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
