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

/// `waymark session` on the real program, and `waymark handout --session`.
@Suite struct SessionCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("chan.session") }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, environment: ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath, "LANG": "en_GB.UTF-8"])
  }

  // MARK: List

  @Test func listsTheSessionsInAFolder() throws {
    try write(Self.session)
    try folder.write(["shopping list": "bread"])
    var empty = try SessionFile(path: folder.path("empty.session"), mayCreate: true)
    empty.close()
    try write(Self.session, to: "of next year")
    try setFormat(4, of: folder.path("of next year"))
    try writeFirstFormat(to: "of last year")
    try folder.write(Data(contentsOf: URL(filePath: path)).dropLast(100), to: "torn")
    var held = try SessionFile(path: folder.path("open.session"), mayCreate: true)
    defer { held.close() }
    let outcome = try run("session", "list", folder.path)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").map { $0.replacing(folder.path + "/", with: "") }
    #expect(
      lines == [
        "chan.session  2 marked, 1 condition, 3 notes", "empty.session  empty", "of last year  of an earlier Waymark",
        "of next year  of a format that this program doesn't know", "open.session  open in another program", "torn  can't be used",
      ])
  }

  @Test func reportsAnEmptyFolder() throws {
    let outcome = try run("session", "list", folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.error == "waymark: no sessions in \(folder.path)\n")
    let nowhere = try run("session", "list", folder.path("nowhere"))
    #expect(nowhere.status == 66)
    #expect(nowhere.error == "waymark: \(folder.path("nowhere")): no folder that can be read\n")
  }

  /// Without an argument, the current folder.
  @Test func theCurrentFolderIsListed() throws {
    try write(Self.session)
    let outcome = try Program.shell("cd \(folder.path.quoted) && waymark session list")
    #expect(outcome.output == "chan.session  2 marked, 1 condition, 3 notes\n")
  }

  @Test func answersFollowTheLanguage() throws {
    let empty = try run("session", "list", folder.path, "--language", "zh-Hant")
    #expect(empty.error == "waymark: \(folder.path) 沒有輔導記錄檔\n")
    try write(Self.session)
    let listed = try run("session", "list", folder.path, "--language", "zh-Hant")
    #expect(listed.output == "\(path)  已選2項，1項條件，3項備註\n")
    #expect(try run("session", "delete", "--yes", path, "--language", "zh-Hant").output == "\(path)：已刪除\n")
  }

  // MARK: Show and export

  @Test func showsItInEnglish() throws {
    try write(Self.session)
    let outcome = try run("session", "show", path)
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        Marked records
          - IT Technician (it-technician)
          - Programmer (programmer)

        My conditions
          - 3 years of experience

        Looked for
          - cloud

        Left at
          - Programmer (programmer)

        Notes on IT Technician, the counsellor’s, not the source’s
          - Ring IVE
          - 開放日：三月

        Notes on the comparison, the counsellor’s, not the source’s
          - Likes both

        """)
  }

  @Test func showsItInChinese() throws {
    try write(Self.session)
    let outcome = try run("session", "show", "--language", "zh-Hant", path)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "已選項目")
    #expect(lines.contains("  - 資訊科技技術員 (it-technician)"))
    #expect(lines.contains("「資訊科技技術員」的備註（輔導人員所寫，並非資料來源）"))
    #expect(lines.suffix(2) == ["比較的備註（輔導人員所寫，並非資料來源）", "  - Likes both"])
  }

  @Test func exportsIt() throws {
    try write(Self.session)
    let json = try run("session", "export", "--format", "json", path)
    let exported = try #require(try JSONSerialization.jsonObject(with: json.outputBytes) as? [String: Any])
    #expect(exported["marked"] as? [String] == ["it-technician", "programmer"])
    #expect(exported["search"] as? String == "cloud")
    #expect(exported["open"] as? String == "programmer")
    let notes = try #require(exported["notes"] as? [[String: Any]])
    #expect(notes.map { $0["record"] as? String } == ["it-technician", nil])
    #expect(notes.map { $0["lines"] as? [String] } == [["Ring IVE", "開放日：三月"], ["Likes both"]])
    let markdown = try run("session", "export", "--format", "markdown", path)
    #expect(markdown.output.contains("## Marked records\n\n- IT Technician (it-technician)\n- Programmer (programmer)\n"))
    #expect(try run("session", "export", path).output == run("session", "show", path).output)
  }

  /// Records of an old catalogue are shown by id.
  @Test func removedRecordsAreNamedByID() throws {
    try write(Self.session)
    let other = folder.path("other.sqlite")
    try SharedCatalogue.compile(without: ["it-technician"], to: other)
    let outcome = try run("session", "show", path, "--catalogue", other)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\n  - it-technician\n  - Programmer (programmer)\n"))
    #expect(outcome.output.contains("\nNotes on it-technician, the counsellor’s, not the source’s\n  - Ring IVE\n"))
  }

  // MARK: Unusable files

  @Test(arguments: [["show"], ["export"], ["delete", "--yes"]])
  func refusesMissingAndOtherFiles(command: [String]) throws {
    let missing = try Program.run(["session"] + command + [path])
    #expect(missing.status == 66 && missing.output == "")
    #expect(missing.error == "waymark: \(path): no such session\n")
    let text = try folder.write(Data("bread".utf8), to: "shopping list")
    let other = try Program.run(["session"] + command + [text])
    #expect(other.status == 65 && other.output == "")
    #expect(other.error.hasPrefix("waymark: \(text): not a session file that can be used: it isn't a"))
    #expect(try Data(contentsOf: URL(filePath: text)) == Data("bread".utf8))
  }

  @Test(arguments: ["show", "export"])
  func aLaterFormatIsNamed(command: String) throws {
    try write(Self.session)
    try setFormat(4, of: path)
    let before = try Data(contentsOf: URL(filePath: path))
    let outcome = try run("session", command, path)
    #expect(outcome.status == 65)
    #expect(
      outcome.error.contains("a session in format 4; this program reads format 3. It needs the program that wrote it, or a newer one"))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  /// Whatever opens it names the version that reads it, and changes nothing.
  @Test(arguments: [["session", "show"], ["session", "export"], ["handout", "it-technician", "--session"]])
  func aSessionOfTheFirstFormatIsNamed(command: [String]) throws {
    let bytes = try writeFirstFormat(to: "chan.session")
    let outcome = try Program.run(command + [path], environment: ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath])
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("waymark: \(path): a session written by Waymark 0.1.0 or earlier, which can still read it."))
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    #expect(try folder.names() == ["chan.session"])
    #expect(try run("session", "delete", "--yes", path).status == 0)
    #expect(try folder.names() == [])
  }

  @Test(arguments: [["show"], ["export"], ["delete", "--yes"]])
  func aFileInUseIsLeftAlone(command: [String]) throws {
    try write(Self.session)
    let terminal = try PanesProgramTests.start("--session", path)
    let outcome = try Program.run(["session"] + command + [path], environment: ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath])
    #expect(outcome.status == 75)
    #expect(outcome.error.hasPrefix("waymark: \(path): another program has this session open, process \(terminal.process). Quit that one"))
    terminal.press("q")
    #expect(try terminal.exitStatus() == 0)
    #expect(try run("session", "show", path).status == 0)
  }

  /// Every command leaves the file private, even a copy that others could read.
  @Test(arguments: [["session", "show"], ["session", "export"], ["handout", "it-technician", "--session"]])
  func nobodyElseCanReadIt(command: [String]) throws {
    try write(Self.session)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(try Program.run(command + [path], environment: ["WAYMARK_CATALOGUE": SharedCatalogue.compiledPath]).status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try folder.names() == ["chan.session"])
  }

  // MARK: Delete

  @Test func deletesWithoutAskingIfRequested() throws {
    try write(Self.session)
    let outcome = try run("session", "delete", "--yes", path)
    #expect(outcome.status == 0)
    #expect(outcome.output == "\(path): deleted\n")
    #expect(try folder.names() == [])
  }

  @Test func withoutATerminalItDoesNotDelete() throws {
    try write(Self.session)
    let outcome = try run("session", "delete", path)
    #expect(outcome.status == 64)
    #expect(outcome.error == "waymark: can't ask whether to delete \(path): use --yes\n")
    #expect(try folder.names() == ["chan.session"])
  }

  @Test(arguments: ["yes\r", "y\r", "\r", "no\r", " yes\r", "YES\r", "\u{04}", "yes please\r"])
  func asksAtATerminal(answer: String) throws {
    try write(Self.session)
    let terminal = try VirtualTerminal([Program.path, "session", "delete", path], columns: 200)
    try terminal.screen { $0.lines[0].hasPrefix("Delete \(path), for good? Type yes:") }
    terminal.send(answer)
    #expect(try terminal.exitStatus() == 0)
    let isConfirmed = answer == "yes\r"
    #expect(try folder.names() == (isConfirmed ? [] : ["chan.session"]))
    #expect(terminal.screen.text.contains("\(path): \(isConfirmed ? "deleted" : "kept")"), "\(terminal.screen.text)")
  }

  @Test func unreadableSessionsCanBeDeleted() throws {
    for damage in [{ try setFormat(7, of: path) }, { try truncate(path) }] {
      try write(Self.session)
      try damage()
      #expect(try run("session", "delete", "--yes", path).status == 0)
      #expect(try folder.names() == [])
    }
  }

  // MARK: Handouts

  @Test func aHandoutIncludesTheNotes() throws {
    try write(Self.session)
    let record = try run("handout", "it-technician", "--session", path).output
    #expect(record.contains("\nCounsellor’s notes, not from the source\n  - Ring IVE\n  - 開放日：三月\n"), "\(record)")
    #expect(!record.contains("Likes both"))
    let shortlist = try run("handout", "programmer", "it-technician", "--session", path).output
    #expect(shortlist.contains("- Ring IVE\n") && !shortlist.contains("Likes both"))
    let comparison = try run("handout", "programmer", "it-technician", "--compare", "--session", path).output
    #expect(
      comparison.contains(
        "\nCounsellor’s notes, not from the source\n  - Likes both\n  - IT Technician: Ring IVE\n  - IT Technician: 開放日：三月\n"),
      "\(comparison)")
    let chinese = try run("handout", "programmer", "it-technician", "--compare", "--session", path, "--language", "zh-Hant").output
    #expect(chinese.contains("- 資訊科技技術員：Ring IVE\n"))
    #expect(try run("handout", "programmer", "--session", path).output == run("handout", "programmer").output)
    let without = try run("handout", "it-technician", "--session", path, "--without", "noted.1").output
    #expect(without.contains("開放日") && !without.contains("Ring IVE"))
  }

  @Test(arguments: [("nowhere", 66, "no such session"), ("text", 65, "isn't a Waymark session"), ("", 64, "--session needs a file")])
  func aHandoutNamesAnUnusableSession(name: String, status: Int32, reason: String) throws {
    try folder.write(["text": "bread"])
    let outcome = try run("handout", "it-technician", "--session", name.isEmpty ? "" : folder.path(name))
    #expect(outcome.status == status)
    #expect(outcome.output == "" && outcome.error.contains(reason), "\(outcome.error)")
  }

  // MARK: Helpers

  private static let session = {
    var session = Session(language: .english)
    session.lists.filter = "cloud"
    session.lists.selection = Selection(.record("programmer"))
    session.changeMarks { $0 = ["it-technician", "programmer"] }
    session.conditions = Conditions([Condition(.years(3))])
    session.notes.write("Ring IVE", at: 0, on: .record("it-technician"))
    session.notes.write("開放日：三月", at: 1, on: .record("it-technician"))
    session.notes.write("Likes both", at: 0, on: .comparison)
    session.trail = Trail([.browse, .detail(DetailPlace("programmer"))])
    return session
  }()

  private func write(_ session: Session, to name: String = "chan.session") throws {
    var file = try SessionFile(path: folder.path(name), mayCreate: true)
    defer { file.close() }
    try file.write(session)
  }

  /// As a later program would write it.
  private func setFormat(_ format: Int, of path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let changed = text.replacing(#""format":3,"#, with: #""format":\#(format),"#, maxReplacements: 1)
    #expect(changed != text)
    try Data(changed.utf8).write(to: URL(filePath: path))
  }

  /// An SQLite file with the application id of a session.
  @discardableResult
  private func writeFirstFormat(to name: String) throws -> Data {
    var bytes = Data("SQLite format 3\u{0}".utf8) + Data(count: 4080)
    bytes.replaceSubrange(68..<72, with: Data("WYMS".utf8))
    try folder.write(bytes, to: name)
    return bytes
  }

  private func truncate(_ path: String) throws {
    try Data(contentsOf: URL(filePath: path)).dropLast(100).write(to: URL(filePath: path))
  }
}
