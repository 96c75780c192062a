import Canvas
import Foundation
import Sessions
import TestSupport
import Testing
import VirtualTerminal

extension HostilePayloadTests {
  /// A kiosk's log, as a file and as the machine's, with a hostile path and messages on hostile files.
  @Suite struct KioskTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [false, true])
    func theLogIsInert(isSystems: Bool) throws {
      guard !isSystems || KioskProgram.mayReplaceWhatStandsInTheSystem else { return }
      let path = try catalogue(named: HostilePayload.texts)
      let socket = try SystemLogSocket(path: folder.path("log"))
      let launcher = KioskProgram.launcher(preparing: "mount -t tmpfs none /dev && ln -s \(folder.path("log").quoted) /dev/log")
      let kiosk = try KioskProgram(
        catalogue: path, folder: folder, logsToSystem: isSystems, launcher: isSystems ? launcher : [], keepsOutput: true)
      try kiosk.begin()
      var messages: [Data] = []
      let entries = { () -> Int in
        messages += socket.messages().map { Data($0) }
        return isSystems ? messages.count : kiosk.logged.count
      }
      // Each is refused, with SQLite's message.
      for (count, payload) in HostilePayload.texts.enumerated() {
        try HostileBytes.replace("document", by: payload.bytes, inCopyOf: SharedCatalogue.compiledPath, at: folder.path("next"))
        #expect(rename(folder.path("next"), path) == 0)
        kiosk.terminal.signal(SIGUSR1)
        try kiosk.terminal.state { _ in entries() >= count + 2 }
      }
      kiosk.terminal.press(.down)
      try kiosk.terminal.screen { $0.selection.hasPrefix("> Web Administrator") }
      kiosk.terminal.signal(SIGTERM)
      #expect(try kiosk.terminal.exitStatus() == 143)
      #expect(entries() == HostilePayload.texts.count + 2)
      let log = isSystems ? Data(messages.joined(separator: Data("\n".utf8))) : kiosk.logBytes
      #expect(InertBytes.faults(inText: log) == [])
      #expect(String(decoding: log, as: UTF8.self).contains("pwned"))
      #expect(InertBytes.faults(onScreen: kiosk.terminal.output) == [])
    }

    /// A path that isn't text can't be opened: the program ends, and reports and logs why.
    @Test func whatKeepsAKioskFromStartingIsInert() throws {
      let path = HostileBytes.path(of: HostilePayload.all)
      try folder.write(["settings.yaml": "log: \(folder.path("kiosk.log"))\n"])
      let terminal = try PanesProgramTests.shell(
        "exec waymark --kiosk --settings \(folder.path("settings.yaml").quoted) --catalogue \(path)", keepsOutput: true)
      #expect(try terminal.exitStatus() == 66)
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
      let log = try Data(contentsOf: URL(filePath: folder.path("kiosk.log")))
      #expect(InertBytes.faults(inText: log) == [])
      #expect(String(decoding: log, as: UTF8.self).contains("pwned"))
    }

    /// The screen shows the path of a saved handout.
    @Test func theFolderThatHandoutsAreSavedInIsInert() throws {
      let path = URL(filePath: try catalogue(named: HostilePayload.texts)).deletingLastPathComponent().path(percentEncoded: false)
      let terminal = try PanesProgramTests.shell("cd \(path.quoted) && exec waymark", keepsOutput: true)
      try terminal.screen { $0.isDrawn }
      terminal.press("p", "s")
      try terminal.screen { $0.text.contains("Saved as ") }
      terminal.press(.escape, "q")
      #expect(try terminal.exitStatus() == 0)
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
    }

    /// A catalogue in folders whose names are payloads.
    private func catalogue(named payloads: [HostilePayload]) throws -> String {
      let names = HostileBytes.names(of: payloads).map { String(decoding: $0, as: UTF8.self) }
      return try folder.write(Data(contentsOf: URL(filePath: SharedCatalogue.compiledPath)), to: names.joined(separator: "/") + "/c.sqlite")
    }
  }
}
