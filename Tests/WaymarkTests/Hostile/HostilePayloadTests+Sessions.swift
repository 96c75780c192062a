import Canvas
import Careers
import Foundation
import Interface
import SessionFiles
import SessionSamples
import Sessions
import TestSupport
import Testing
import Typesetting
import VirtualTerminal

extension HostilePayloadTests {
  /// Typed and pasted notes, and session files of any origin.
  @Suite struct SessionTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var path: String { folder.path("chan.session") }

    // MARK: By keys

    /// On the page, in the handout and its codes, and in the session.
    @Test func pastedNotesAreInert() throws {
      let terminal = try start()
      for payload in HostilePayload.all {
        terminal.press("n")
        terminal.send(bytes: Array("\u{1B}[200~note ".utf8) + payload.bytes + Array("\u{1B}[201~\r".utf8))
      }
      try terminal.screen { $0.isDrawn && !$0.lines[1].contains("Note:") }
      terminal.press(.enter)
      try showEverything(in: terminal)
      terminal.signal(SIGTERM)
      #expect(try terminal.exitStatus() == 143)
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
      let notes = try kept().notes.entries.flatMap(\.lines)
      #expect(notes.count == HostilePayload.all.count)
      #expect(notes.allSatisfy { $0.hasPrefix("note") && InertBytes.faults(inText: $0.utf8).isEmpty }, "\(notes)")
      try expectCommandsToBeInert(naming: "note")
    }

    /// Some leave the line, and the rest are keys.
    @Test(arguments: HostilePayload.groups(longest: 60))
    func typedNotesAreInert(payload: HostilePayload) throws {
      let terminal = try start()
      terminal.press("n")
      try terminal.screen { $0.lines[1].contains("Note:") }
      let before = terminal.processorTime
      terminal.send(bytes: Array("note ".utf8) + payload.bytes)
      try terminal.state { _ in terminal.processorTime > before }
      terminal.signal(SIGTERM)
      #expect(try terminal.exitStatus() == 143)
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
      let session = try kept()
      let drafts = session.layers.compactMap { if case .note(let draft) = $0 { draft.text } else { nil } }
      let words = session.notes.entries.flatMap(\.lines) + drafts + [session.erased, session.lists.filter]
      #expect(words.allSatisfy { InertBytes.faults(inText: $0.utf8).isEmpty }, "\(words)")
    }

    // MARK: In a session file

    /// Payloads in every text of a session.
    @Test func whatASessionHoldsIsInert() throws {
      try write(try Self.session(of: HostilePayload.texts.compactMap(\.text)))
      try expectCommandsToBeInert(naming: "pwned")
      for catalogue in ["", "/nonexistent"] {
        let terminal = try terminal(environment: catalogue.isEmpty ? [:] : ["WAYMARK_CATALOGUE": catalogue])
        if catalogue.isEmpty {
          try terminal.screen { $0.lines[0].hasPrefix(" Waymark") && !($0.lines.last ?? "").isEmpty }
          // The line that was being written.
          terminal.press(.enter)
          try showEverything(in: terminal)
          terminal.signal(SIGTERM)
        }
        #expect(try terminal.exitStatus() != 0)
        #expect(InertBytes.faults(onScreen: terminal.output) == [])
      }
    }

    /// Bytes that JSON never has in a text of a session.
    @Test(arguments: HostilePayload.groups(longest: HostileBytes.longestName))
    func damagedTextsAreInert(payload: HostilePayload) throws {
      let text = String(repeating: "x", count: payload.bytes.count)
      try write(try Self.session(of: [text]))
      try HostileBytes.replace(text, by: payload.bytes, inCopyOf: path, at: path)
      try expectInert("waymark session show chan.session; waymark session export chan.session --format json; waymark session list")
      try expectPanesToBeInert()
    }

    /// The same in the names of its parts, which messages quote.
    @Test(arguments: HostilePayload.all)
    func damagedNamesOfPartsAreInert(payload: HostilePayload) throws {
      try write(try Self.session(of: ["plain"]))
      try HostileBytes.replace("notes", by: payload.bytes, inCopyOf: path, at: path)
      try expectInert("waymark session show chan.session")
      try expectPanesToBeInert()
    }

    private func expectPanesToBeInert() throws {
      let terminal = try terminal()
      try terminal.state { $0.hasEnded || terminal.screen.isAlternate }
      terminal.signal(SIGTERM)
      #expect(try terminal.exitStatus() != 0)
      #expect(InertBytes.faults(onScreen: terminal.output) == [])
    }

    /// The schema of a compiled catalogue is reported in the same way.
    @Test(arguments: HostilePayload.all)
    func damageOfACatalogueIsInert(payload: HostilePayload) throws {
      try HostileBytes.replace(
        "document", by: payload.bytes, inCopyOf: SharedCatalogue.compiledPath, at: folder.path("c.sqlite"))
      for command in ["list --catalogue", "--catalogue", "check", "doctor --catalogue"] { try expectInert("waymark \(command) c.sqlite") }
    }

    @Test(arguments: HostilePayload.groups(longest: HostileBytes.longestName))
    func namesOfSessionsAreInert(payload: HostilePayload) throws {
      try write(try Self.session(of: ["plain"]))
      let lines = [
        "waymark session list", "waymark session show \"$n\"", "waymark session export \"$n\"", "waymark session delete \"$n\"",
        "waymark handout it-technician --session \"$n\"", "waymark session delete --yes \"$n\"", "waymark session delete --yes \"$n\"",
        "mkdir \"$n\"; waymark session list \"$n\"; waymark session list \"no$n\"", "waymark session show \"$n\"",
      ]
      try expectInert("p=\(HostileBytes.word(payload.bytes)); n=\"./${p//\\//}\"; mv chan.session \"$n\"; " + lines.joined(separator: "; "))
    }

    // MARK: Helpers

    private func terminal(environment: [String: String] = [:]) throws -> VirtualTerminal {
      try PanesProgramTests.terminal(
        running: [Program.path, "--session", path], environment: environment, columns: 100, rows: 50, keepsOutput: true)
    }

    private func start() throws -> VirtualTerminal {
      let terminal = try terminal()
      try terminal.screen { $0.isDrawn }
      return terminal
    }

    /// The page that is open, its handout and all codes.
    private func showEverything(in terminal: VirtualTerminal) throws {
      terminal.press(.pageDown, "b", .pageUp, "p")
      try terminal.screen { $0.lines.last?.contains("QR code") == true }
      terminal.press("c")
      try terminal.screen { $0.lines.last?.contains("dark/light") == true }
      terminal.press(.down, .down, "q")
      try terminal.screen { $0.lines.last?.contains("QR code") == true }
    }

    private func expectCommandsToBeInert(naming word: String) throws {
      let commands = [
        "session show F", "session show --language zh-Hant F", "session export F", "session export --format markdown F",
        "session export --format json F", "handout it-technician --session F", "handout it-technician --session F --format markdown",
        "handout it-technician --session F --format html", "handout it-technician programmer --compare --session F",
      ]
      for command in commands {
        let line = "waymark " + command.replacing("F", with: "chan.session")
        #expect(try expectInert(line).contains(word), "\(command)")
      }
      _ = try expectInert("waymark session list; waymark handout it-technician --session chan.session --format qr --ascii >&2")
    }

    @discardableResult
    private func expectInert(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
      let outcome = try Program.shell("set +o history; exec 2>&1 </dev/null; cd \(folder.path.quoted); " + line)
      #expect(outcome.status < 128, "\(line)", sourceLocation: sourceLocation)
      #expect(InertBytes.faults(inText: outcome.outputBytes).first == nil, "\(line)", sourceLocation: sourceLocation)
      return outcome.output
    }

    private func kept() throws -> Session {
      var file = try SessionFile(path: path, mayCreate: false)
      defer { file.close() }
      return try #require(try file.session())
    }

    private func write(_ session: Session) throws {
      var file = try SessionFile(path: path, mayCreate: true)
      defer { file.close() }
      try file.write(session)
    }

    private static func session(of texts: [String]) throws -> Session {
      let ids = texts.map { RecordID($0) }
      let whole = texts.joined()
      var session = Session(language: .english)
      session.isBilingual = true
      session.lists.filter = whole
      session.lists.selection = Selection(.record(ids.first ?? "gone"))
      session.changeMarks { $0 = Marks(ids) }
      session.conditions = Conditions(
        [Condition(.trait(RecordID(whole))), Condition(.field(whole)), Condition(.certificate(RecordID(whole)))]
          + [Condition(.course(RecordID(whole)))])
      session.notes = try Notes.unchecked([("it-technician", texts), (nil, texts)] + ids.map { ($0, ["note"]) })
      session.erased = whole
      session.trail = Trail([.browse] + (ids + ["it-technician"]).map { .detail(DetailPlace($0)) })
      return session
    }
  }
}
