import Canvas
import Foundation
import Sessions
import TestSupport
import Testing
import VirtualTerminal

extension HostilePayloadTests {
  /// Arguments, names of files, the environment, keys and pastes.
  @Suite struct EdgeTests {
    /// A compiled catalogue opens at once, so that every line can be run with every payload.
    private let folder: TemporaryFolder
    private let catalogue: String

    init() throws {
      folder = try TemporaryFolder()
      catalogue = try folder.write(CatalogueBytes.compiled.get(), to: "catalogue.sqlite")
    }

    private func expectInert(_ line: String, _ payload: HostilePayload, sourceLocation: SourceLocation = #_sourceLocation) throws {
      let outcome = try Shell.run(
        "export WAYMARK_CATALOGUE='\(catalogue)'; p=\(HostileBytes.word(payload.bytes)); waymark='\(Program.path)'; \(line) </dev/null")
      #expect(outcome.status < 128, "\(line)", sourceLocation: sourceLocation)
      #expect(InertBytes.faults(inText: outcome.outputBytes).first == nil, "\(line)", sourceLocation: sourceLocation)
      #expect(InertBytes.faults(inText: outcome.errorBytes).first == nil, "\(line)", sourceLocation: sourceLocation)
    }

    @Test(arguments: HostilePayload.all)
    func argumentsAreInert(payload: HostilePayload) throws {
      let lines = [
        "$waymark \"$p\"", "$waymark --\"$p\"", "$waymark show \"$p\"", "$waymark show --language \"$p\"",
        "$waymark compare programmer \"$p\"",
        "$waymark search \"$p\"", "$waymark search \"cloud$p\" --format json", "$waymark list --holds \"$p\"", "$waymark list \"$p\"",
        "$waymark list --catalogue \"/tmp/$p\"", "$waymark check \"$p\"", "$waymark compile assets --output \"/nonexistent/$p\"",
        "$waymark help \"$p\"",
      ]
      for line in lines { try expectInert(line, payload) }
    }

    /// A file and a folder that are called so.
    @Test(arguments: HostilePayload.all)
    func namesOfFilesAreInert(payload: HostilePayload) throws {
      let folder = try TemporaryFolder()
      let lines = [
        "n=\"${p//\\//}\"; mkdir \"$n\"; $waymark check \"$n\"", "n=\"${p//\\//}\"; $waymark list --catalogue \"$n\"",
        "n=\"${p//\\//}\"; mkdir -p \"$n/published\"; echo a: 1 > \"$n/published/$n.yaml\"; $waymark check \"$n\"",
        "n=\"f${p//\\//}\"; echo > \"$n\"; $waymark list --catalogue \"$n\"; $waymark compile x --output \"$n\"",
      ]
      for line in lines { try expectInert("cd '\(folder.path)'; \(line)", payload) }
    }

    @Test(arguments: HostilePayload.all)
    func theEnvironmentIsInert(payload: HostilePayload) throws {
      let names = [
        "WAYMARK_CATALOGUE", "LANG", "LC_ALL", "LC_MESSAGES", "COLUMNS", "NO_COLOR", "HOME", "XDG_CONFIG_HOME", "TERM", "PATH", "TMPDIR",
        "TZ",
      ]
      for name in names {
        for command in ["list traits", "show nobody", ""] { try expectInert("\(name)=\"$p\" $waymark \(command)", payload) }
      }
    }

    /// The panes on a terminal whose environment holds it, and whose catalogue is called so: the line that leads back names the path.
    @Test(arguments: HostilePayload.texts.filter { !$0.bytes.contains(0x2F) })
    func thePanesAreInert(payload: HostilePayload) throws {
      let text = try #require(payload.text)
      let folder = try TemporaryFolder()
      let catalogue = try folder.write(CatalogueBytes.compiled.get(), to: "c" + text)
      let terminal = try VirtualTerminal(
        [Program.path, "--catalogue", catalogue], environment: ["TERM": "xterm-256color", "LANG": text, "HOME": text, "TZ": text],
        columns: 200, keepsOutput: true)
      try terminal.screen { $0.isDrawn }
      terminal.press("q")
      #expect(try terminal.exitStatus() == 0)
      #expect(terminal.screen.text.contains("--catalogue"))
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
    }

    /// Typed and pasted into the search, and where no text is taken.
    @Test(arguments: HostilePayload.all)
    func keysAndPastesAreInert(payload: HostilePayload) throws {
      let terminal = try PanesProgramTests.terminal(running: [Program.path], keepsOutput: true)
      try terminal.screen { $0.isDrawn }
      let paste = Array("\u{1B}[200~".utf8) + payload.bytes + Array("\u{1B}[201~".utf8)
      for bytes in [paste, Array("/".utf8) + paste, payload.bytes, Array("\u{1B}?".utf8) + payload.bytes] {
        terminal.send(bytes: bytes)
        terminal.send("\u{1B}")
        let before = terminal.processorTime
        try terminal.state { _ in terminal.processorTime > before }
      }
      terminal.signal(SIGTERM)
      let status = try terminal.exitStatus()
      #expect(status == 143)
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
    }

    /// In the settings, as keys and as values.
    @Test(arguments: HostilePayload.all)
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

  /// The catalogue of these tests as a compiled file.
  private enum CatalogueBytes {
    static let compiled = Result { try Data(contentsOf: URL(filePath: SharedCatalogue.compiledPath)) }
  }
}
