import Canvas
import Foundation
import Sessions
import TestSupport
import Testing
import VirtualTerminal

extension FaultTests {
  /// Faulty disks, home folders and memory.
  @Suite struct FileTests {
    private let catalogue = SharedCatalogue.folder

    /// A real file system of 64 KiB, where one may be mounted.
    @Test(.enabled(if: SmallDisk.isPossible, "nobody but the superuser mounts a disk"))
    func aFullDiskLeavesNoHalfFile() throws {
      let disk = try SmallDisk()
      let outcome = try Program.run("compile", catalogue, "--output", disk.folder.path("c.sqlite"))
      #expect(outcome.status == 73)
      #expect(outcome.error.contains("can't be written: database or disk is full"), "\(outcome.error)")
      #expect(try disk.folder.names() == [])
      let output = try Program.shell("waymark list --format json > \(disk.folder.path("list.json").quoted)")
      #expect(output.status == 74)
      #expect(output.error.contains("No space left on device"))
    }

    /// The signal for a file that is too large would end the program without a message.
    @Test func aLimitOfFileSizeIsAFault() throws {
      let folder = try TemporaryFolder()
      let outcome = try Program.shell(
        "ulimit -f 64; exec waymark compile \(catalogue.quoted) --output \(folder.path("c.sqlite").quoted)")
      #expect(outcome.status == 73)
      #expect(outcome.error.contains("c.sqlite: can't be written: "), "\(outcome.error)")
      #expect(try folder.names() == [])
      let output = try Program.shell("ulimit -f 8; exec waymark list --format json > \(folder.path("list.json").quoted)")
      #expect(output.status == 74)
      #expect(output.error.contains("File too large"), "\(output.error)")
    }

    /// A file system that even the superuser can't write to; no home; a missing one.
    @Test(arguments: ["/proc", "/nonexistent", ""])
    func aHomeThatCannotBeWrittenToIsEnough(home: String) throws {
      let terminal = try PanesProgramTests.start(environment: ["HOME": home, "TMPDIR": "/nonexistent"])
      terminal.press(.enter)
      try terminal.screen { $0.selection.hasPrefix("> IT Technician") && $0.lines[0].contains("IT Technician") }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }

    // MARK: Memory

    /// Kilobytes of address space, of which it uses a fraction.
    @Test func worksWithinALimitOfMemory() throws {
      let terminal = try PanesProgramTests.shell("stty cols 80 rows 24; ulimit -v 300000; exec waymark --language en")
      try terminal.screen { $0.text.contains("IT Technician") }
      terminal.send("/cloud\r\r")
      try terminal.screen { $0.selection.hasPrefix("> Cloud Service") && $0.lines[0].contains("Cloud Service") }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
    }

    /// With too little to start, it says so or is killed, and the terminal is sound.
    @Test(arguments: [10_000, 20_000, 40_000])
    func lowMemoryLeavesASoundTerminal(kilobytes: Int) throws {
      let terminal = try PanesProgramTests.shell(
        "ulimit -v \(kilobytes); exec waymark", environment: ["SWIFT_BACKTRACE": "enable=no"])
      #expect(try terminal.exitStatus() != 0)
      PanesProgramTests.expectRestored(terminal)
    }

    /// When memory runs out, it continues, or ends with the terminal restored.
    @Test func leavesASoundTerminalWhereMemoryEnds() throws {
      let terminal = try PanesProgramTests.start(environment: ["SWIFT_BACKTRACE": "enable=no"])
      let limit = try Program.shell("prlimit --pid \(terminal.process) --as=1000000:1000000")
      #expect(limit.status == 0, "\(limit.error)")
      terminal.resize(columns: 500, rows: 200)
      terminal.send("/cloud\r\r\u{1B}\u{1B}f\rmc")
      terminal.signal(SIGTERM)
      #expect(try terminal.exitStatus() > 0)
      PanesProgramTests.expectRestored(terminal)
    }
  }
}

/// A file system of 64 KiB in memory.
final class SmallDisk {
  struct NotMounted: Error {}

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    guard mount("waymark-tests", folder.path, "tmpfs", 0, "size=64k") == 0 else { throw NotMounted() }
  }

  deinit {
    umount2(folder.path, Int32(MNT_DETACH))
  }

  /// Whether this process may mount one.
  static let isPossible = (try? SmallDisk()) != nil
}
