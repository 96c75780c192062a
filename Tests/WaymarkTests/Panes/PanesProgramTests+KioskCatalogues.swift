import Canvas
import Careers
import Foundation
import Sessions
import TestSupport
import Testing
import VirtualTerminal

extension PanesProgramTests {
  /// Changes of a kiosk's catalogue while the real program runs, and where they are reported.
  @Suite struct KioskCatalogueTests {
    /// A folder takes a while to compile. The signal is ignored from the start until then.
    @Test func aSignalBeforeTheCatalogueIsOpenEndsNothing() throws {
      let folder = Program.checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
      let kiosk = try KioskProgram(catalogue: folder)
      try kiosk.terminal.state { $0.hasEnded || ignoresReload(kiosk.terminal.process) }
      for _ in 0..<5 { kiosk.terminal.signal(SIGUSR1) }
      // One that comes after it is open reloads it, and the kiosk is at its beginning again: it is left there.
      try kiosk.terminal.screen { $0.text.contains("Press any key to begin") }
      kiosk.terminal.signal(SIGTERM)
      #expect(try kiosk.terminal.exitStatus() == 143)
    }

    /// As by a careless copy: what was read is still shown, the rest is reported as unreadable, until a good catalogue comes.
    @Test(arguments: ["overwritten", "truncated"])
    func anOverwrittenCatalogueIsReportedAndLogged(how: String) throws {
      let kiosk = try KioskProgram(columns: 200)
      let (terminal, path) = (kiosk.terminal, kiosk.folder.path("catalogue.sqlite"))
      try kiosk.begin()
      chmod(path, 0o644)
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      if how == "overwritten" { try file.write(contentsOf: Data(repeating: 0x61, count: 600_000)) } else { try file.truncate(atOffset: 0) }
      try file.close()
      terminal.press(.down)
      try terminal.screen { $0.selection.hasPrefix("> Web Administrator") && $0.text.contains("The catalogue can’t be read: ") }
      terminal.press("/", "c", "l", "o", "u", "d", .enter, .escape, "t")
      try terminal.screen { $0.lines[0].contains("English") }
      terminal.press(.function(10))
      try terminal.screen { $0.text.contains("Press any key to begin") }
      let faults = kiosk.logged.filter { $0.hasPrefix("fault fault: ") }
      #expect(!faults.isEmpty && faults.allSatisfy { $0.contains(path) }, "\(kiosk.log)")
      #expect(kiosk.logged.count { $0.hasPrefix("fault catalogue refused, the former one stays: ") } == 1)
      #expect(!kiosk.log.contains("cloud"))
      // The next student sees the same message, until a good catalogue comes.
      terminal.press(.enter)
      try terminal.screen { $0.selection.hasPrefix("> IT Technician") && $0.text.contains("The catalogue can’t be read: ") }
      try SharedCatalogue.compile(without: ["web-administrator"], to: kiosk.folder.path("next.sqlite"))
      #expect(rename(kiosk.folder.path("next.sqlite"), path) == 0)
      terminal.signal(SIGUSR1)
      try terminal.screen { $0.text.contains("The catalogue was replaced") && !$0.text.contains("Web Administrator") }
      terminal.press(.enter)
      try terminal.screen { $0.text.contains("What you would do") && !$0.text.contains("can’t be read") }
      terminal.signal(SIGTERM)
      #expect(try terminal.exitStatus() == 143)
    }

    /// The open overlay stays, rebuilt for the new catalogue.
    @Test(arguments: [("p", "In short"), ("pc", "One QR code"), ("nasks about nights", "asks about nights")])
    func anotherCatalogueUnderWhatIsOpen(keys: String, mark: String) throws {
      let folder = try TemporaryFolder()
      let path = try folder.write(Data(contentsOf: URL(filePath: SharedCatalogue.compiledPath)), to: "c.sqlite")
      let terminal = try start("--catalogue", path, columns: 120, rows: 60)
      terminal.send(keys)
      try terminal.screen { $0.text.contains(mark) }
      try SharedCatalogue.compile(without: ["web-administrator"], to: folder.path("next.sqlite"))
      #expect(rename(folder.path("next.sqlite"), path) == 0)
      terminal.signal(SIGUSR1)
      try terminal.screen { $0.text.contains("The catalogue was replaced") && $0.text.contains(mark) }
      terminal.signal(SIGTERM)
      #expect(try terminal.exitStatus() == 143)
    }

    /// By syslog(3), which writes to a socket at a path of the system's.
    @Test(.enabled(if: KioskProgram.mayReplaceWhatStandsInTheSystem))
    func withoutAFileTheLogGoesToTheSystem() throws {
      let folder = try TemporaryFolder()
      let log = try SystemLogSocket(path: folder.path("log"))
      let launcher = KioskProgram.launcher(preparing: "mount -t tmpfs none /dev && ln -s \(folder.path("log").quoted) /dev/log")
      let kiosk = try KioskProgram(folder: folder, logsToSystem: true, launcher: launcher)
      try kiosk.begin()
      try FileManager.default.removeItem(atPath: folder.path("catalogue.sqlite"))
      try folder.write(["catalogue.sqlite": "rubbish"])
      kiosk.terminal.press(.function(10))
      try kiosk.terminal.screen { $0.text.contains("Press any key to begin") }
      kiosk.terminal.signal(SIGTERM)
      #expect(try kiosk.terminal.exitStatus() == 143)
      let messages = log.messages().map { String(decoding: $0, as: UTF8.self) }
      let expected = [
        ("<14>", "started, version"), ("<14>", "reset, finished"), ("<11>", "catalogue refused, the former one stays"),
        ("<14>", "ended, status 143"),
      ]
      #expect(messages.count == expected.count, "\(messages)")
      for (message, (priority, words)) in zip(messages, expected) {
        #expect(message.hasPrefix(priority) && message.contains(" waymark: \(words)"), "\(message)")
      }
    }

    // MARK: Helpers

    /// Whether a process ignores SIGUSR1, by the kernel.
    private func ignoresReload(_ process: Int32) -> Bool {
      let status = (try? String(contentsOf: URL(filePath: "/proc/\(process)/status"), encoding: .utf8)) ?? ""
      let mask = status.split(separator: "\n").first { $0.hasPrefix("SigIgn:") }?.split(separator: "\t").last.flatMap {
        UInt64($0, radix: 16)
      }
      return (mask ?? 0) >> UInt64(SIGUSR1 - 1) & 1 == 1
    }
  }
}
