import Canvas
import Foundation
import Sessions
import TestSupport
import Testing
import VirtualTerminal

extension HostilePayloadTests {
  /// Arguments, names of files, the environment, keys and pastes.
  @Suite struct EdgeTests {
    /// Runs lines in which `$p` is the payload.
    private func expectInert(_ lines: [String], _ payload: HostilePayload, sourceLocation: SourceLocation = #_sourceLocation) throws {
      for line in lines {
        let outcome = try Program.shell(
          "p=\(HostileBytes.word(payload.bytes)); \(line) </dev/null", environment: ["waymark": Program.path])
        #expect(outcome.status < 128, "\(line)", sourceLocation: sourceLocation)
        #expect(InertBytes.faults(inText: outcome.outputBytes).first == nil, "\(line)", sourceLocation: sourceLocation)
        #expect(InertBytes.faults(inText: outcome.errorBytes).first == nil, "\(line)", sourceLocation: sourceLocation)
      }
    }

    @Test(arguments: HostilePayload.groups())
    func argumentsAreInert(payload: HostilePayload) throws {
      let lines = [
        "waymark \"$p\"", "waymark --\"$p\"", "waymark show \"$p\"", "waymark show --language \"$p\"", "waymark compare programmer \"$p\"",
        "waymark search \"$p\"", "waymark search \"cloud$p\" --format json", "waymark list --holds \"$p\"", "waymark list \"$p\"",
        "waymark list --catalogue \"/tmp/$p\"", "waymark check \"$p\"", "waymark compile assets --output \"/nonexistent/$p\"",
        "waymark help \"$p\"", "waymark chart \"$p\" --format svg",
      ]
      try expectInert(lines, payload)
    }

    /// Each alone, as a search query.
    @Test(arguments: HostilePayload.groups(longest: 60))
    func anArgumentIsInert(payload: HostilePayload) throws {
      try expectInert(["waymark show \"$p\""], payload)
    }

    /// A file and a folder with such a name.
    @Test(arguments: HostilePayload.groups(longest: HostileBytes.longestName))
    func namesOfFilesAreInert(payload: HostilePayload) throws {
      let folder = try TemporaryFolder()
      let lines = [
        "mkdir \"$n\"; waymark check \"$n\"", "waymark list --catalogue \"$n\"",
        "mkdir -p \"$n/published\"; echo a: 1 > \"$n/published/$n.yaml\"; waymark check \"$n\"",
        "n=\"f$n\"; echo > \"$n\"; waymark list --catalogue \"$n\"; waymark compile x --output \"$n\"",
      ]
      try expectInert(lines.map { "cd \(folder.path.quoted); n=\"${p//\\//}\"; \($0)" }, payload)
    }

    /// Variables one by one, as some hide others.
    @Test(
      arguments: HostilePayload.groups(),
      [
        "WAYMARK_CATALOGUE", "LANG", "LC_ALL", "LC_MESSAGES", "COLUMNS", "NO_COLOR", "HOME", "XDG_CONFIG_HOME", "TERM", "PATH", "TMPDIR",
        "TZ",
      ])
    func theEnvironmentIsInert(payload: HostilePayload, name: String) throws {
      try expectInert(["list traits", "show nobody", ""].map { "\(name)=\"$p\" \"$waymark\" \($0)" }, payload)
    }

    /// The panes with it in the environment and in the catalogue's name, which the command to come back shows.
    @Test(arguments: HostilePayload.groups(longest: 60).filter { $0.text != nil && !$0.bytes.contains(0x2F) })
    func thePanesAreInert(payload: HostilePayload) throws {
      let text = try #require(payload.text)
      let folder = try TemporaryFolder()
      try FileManager.default.copyItem(atPath: SharedCatalogue.compiledPath, toPath: folder.path("c" + text))
      let terminal = try VirtualTerminal(
        [Program.path, "--catalogue", folder.path("c" + text)],
        environment: ["TERM": "xterm-256color", "LANG": text, "HOME": text, "TZ": text], columns: 200, keepsOutput: true)
      try terminal.screen { $0.isDrawn }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
      #expect(terminal.screen.text.contains("--catalogue"))
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
    }

    /// Typed and pasted into the search, and elsewhere.
    @Test(arguments: HostilePayload.groups(longest: 60))
    func keysAndPastesAreInert(payload: HostilePayload) throws {
      let terminal = try PanesProgramTests.terminal(running: [Program.path], keepsOutput: true)
      try terminal.screen { $0.isDrawn }
      let paste = Array("\u{1B}[200~".utf8) + payload.bytes + Array("\u{1B}[201~".utf8)
      for bytes in [paste, Array("/".utf8) + paste, payload.bytes, Array("\u{1B}?".utf8) + payload.bytes] {
        let before = terminal.processorTime
        terminal.send(bytes: bytes)
        terminal.send("\u{1B}")
        try terminal.state { _ in terminal.processorTime > before }
      }
      terminal.signal(SIGTERM)
      let status = try terminal.exitStatus()
      #expect(status == 143)
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
    }

    /// In the settings, as keys and as values.
    @Test(arguments: HostilePayload.groups())
    func settingsAreInert(payload: HostilePayload) throws {
      let folder = try TemporaryFolder()
      for (before, after) in [("", ""), ("", ": 1\n"), ("language: ", "\n"), ("language: \"", "\"\n")] {
        try folder.write(Data(Array(before.utf8) + payload.bytes + Array(after.utf8)), to: "waymark/settings.yaml")
        let terminal = try VirtualTerminal([Program.path], environment: ["XDG_CONFIG_HOME": folder.path], columns: 200, keepsOutput: true)
        #expect(try terminal.exitStatus() != 0)
        #expect(InertBytes.faults(onScreen: terminal.output) == [])
      }
    }
  }
}
