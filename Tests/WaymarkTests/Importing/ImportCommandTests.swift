import CSystem
import Foundation
import TestSupport
import Testing

/// `waymark import` on the real program.
@Suite struct ImportCommandTests {
  private let folder: TemporaryFolder
  private var catalogue: String { folder.path("catalogue") }
  private var page: String { folder.path("ships.txt") }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(["ships.txt": PublishedFixtures.careersPage, "list.txt": PublishedFixtures.shoppingList])
  }

  private func run(_ arguments: String...) throws -> Program.Outcome { try Program.run(arguments, environment: ["LANG": "en_GB.UTF-8"]) }

  private func files(in path: String) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    let pairs = names.compactMap { name in FileManager.default.contents(atPath: path + "/" + name).map { (name, $0) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  // MARK: Output

  @Test func writesACatalogue() throws {
    #expect(try run("import", page, "--output", catalogue).status == 0)
    #expect(try run("check", catalogue).output.hasPrefix("no faults"))
    let shown = try run("show", "harbour-pilot", "--catalogue", catalogue).output
    for words in ["Bring ships alongside", "approx. 20,000–30,000".replacing("approx. ", with: "about "), "Outdoors", "Calm"] {
      #expect(shown.localizedCaseInsensitiveContains(words), "\(words)")
    }
  }

  /// A repeated name is one record, and other text than money or hours is kept as words.
  @Test func repeatedNamesAreOneRecord() throws {
    _ = try run("import", page, "--output", catalogue)
    #expect(try run("list", "institutions", "--catalogue", catalogue).output.contains("The University of the Islands"))
    #expect(try run("list", "traits", "--catalogue", catalogue, "--format", "json").output.components(separatedBy: "\"calm\"").count == 2)
    #expect(try run("show", "boatman", "--catalogue", catalogue).output.contains("Shift work"))
    #expect(try run("show", "harbour-pilot", "--catalogue", catalogue).output.contains("By agreement"))
  }

  @Test func equalInputGivesEqualBytes() throws {
    let other = folder.path("other")
    _ = try run("import", page, "--output", catalogue)
    _ = try run("import", page, "--output", other)
    #expect(try files(in: catalogue) == files(in: other))
  }

  // MARK: Existing files

  @Test func onlyImportedFilesAreReplaced() throws {
    try folder.write(["mine/published/documents.yaml": "documents: []\n"])
    let outcome = try run("import", page, "--output", folder.path("mine"))
    #expect(outcome.status == 73)
    #expect(outcome.error.contains("not written by an import"))
    #expect(try files(in: folder.path("mine")).count == 1)
  }

  @Test func oursAndIDsStay() throws {
    _ = try run("import", page, "--output", catalogue)
    try folder.write([
      "catalogue/ids.yaml": "occupations: {Boatman: ferryman}\n", "catalogue/ours/occupations/ferryman.yaml": "also: [oarsman]\n",
    ])
    #expect(try run("import", page, "--output", catalogue).status == 0)
    #expect(try run("search", "oarsman", "--catalogue", catalogue).output.contains("ferryman"))
    let names = try files(in: catalogue).keys
    #expect(names.contains("published/occupations/ferryman.yaml"))
    #expect(!names.contains("published/occupations/boatman.yaml"))
  }

  /// Names that people give their copies.
  @Test(arguments: ["published.old", "published.new", "ids.yaml.new"])
  func copiesMadeByPeopleAreKept(name: String) throws {
    _ = try run("import", page, "--output", catalogue)
    try folder.write(["catalogue/\(name)/mine.txt": "mine\n"])
    #expect(try run("import", page, "--output", catalogue).status == 0)
    #expect(try String(contentsOfFile: catalogue + "/\(name)/mine.txt", encoding: .utf8) == "mine\n")
    try FileManager.default.removeItem(atPath: catalogue + "/published")
    #expect(try run("import", folder.path("list.txt"), "--output", catalogue).status == 65)
    #expect(!FileManager.default.fileExists(atPath: catalogue + "/published"))
  }

  @Test(arguments: [".published.import-new", ".published.import-old"])
  func onlyMarkedFoldersAreLeftovers(name: String) throws {
    _ = try run("import", page, "--output", catalogue)
    try folder.write(["catalogue/\(name)/documents.yaml": "documents: []\n"])
    let outcome = try run("import", page, "--output", catalogue)
    #expect(outcome.status == 73)
    #expect(outcome.error.contains("\(name): not written by an import"))
    try FileManager.default.removeItem(atPath: catalogue + "/published")
    #expect(try run("import", page, "--output", catalogue).status == 73)
    #expect(!FileManager.default.fileExists(atPath: catalogue + "/published"))
  }

  /// Left by a run killed before it wrote to the folder.
  @Test func anEmptyLeftoverIsRemoved() throws {
    try folder.write(["catalogue/.published.import-new/documents.yaml": ""])
    #expect(try run("import", page, "--output", catalogue).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: catalogue).sorted() == ["ids.yaml", "ours", "published"])
  }

  /// If the published half is a link, its target is kept.
  @Test func targetsOfLinksAreKept() throws {
    _ = try run("import", page, "--output", catalogue)
    try FileManager.default.moveItem(atPath: catalogue + "/published", toPath: folder.path("elsewhere"))
    try FileManager.default.createSymbolicLink(atPath: catalogue + "/published", withDestinationPath: folder.path("elsewhere"))
    let old = try files(in: folder.path("elsewhere"))
    #expect(try run("import", page, "--output", catalogue).status == 0)
    #expect(try files(in: folder.path("elsewhere")) == old)
  }

  /// A run killed between the two leaves ids without records, which are harmless, not records without ids.
  @Test func idsComeBeforeTheirRecords() throws {
    _ = try run("import", page, "--output", catalogue)
    let watch = inotify_init1(O_NONBLOCK)
    defer { close(watch) }
    #expect(inotify_add_watch(watch, catalogue, UInt32(IN_MOVED_TO)) >= 0)
    _ = try run("import", page, "--output", catalogue)
    let names = try moved(in: watch)
    let (ids, published) = (try #require(names.firstIndex(of: "ids.yaml")), try #require(names.firstIndex(of: "published")))
    #expect(ids < published)
  }

  /// The names of files moved into a folder, in order (inotify(7)).
  private func moved(in watch: Int32) throws -> [String] {
    var bytes = [UInt8](repeating: 0, count: 16_384)
    let count = bytes.withUnsafeMutableBytes { read(watch, $0.baseAddress, $0.count) }
    var (names, rest) = ([String](), bytes.prefix(max(0, count)))
    while rest.count >= 16 {
      let length = rest.dropFirst(12).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      names.append(String(decoding: rest.dropFirst(16).prefix(length).prefix { $0 != 0 }, as: UTF8.self))
      rest = rest.dropFirst(16 + length)
    }
    return names
  }

  // MARK: Simultaneous imports

  @Test func aSimultaneousImportIsRefused() throws {
    try FileManager.default.createDirectory(atPath: catalogue, withIntermediateDirectories: true)
    var first: Int32 = -1
    #expect(system_lock_folder(catalogue, &first) == 0)
    let outcome = try run("import", page, "--output", catalogue)
    #expect(outcome.status == 75)
    #expect(outcome.error.contains("\(catalogue): another import is writing to it"))
    #expect(try files(in: catalogue).isEmpty)
    close(first)
    #expect(try run("import", page, "--output", catalogue).status == 0)
  }

  @Test func anUnusedNewFolderIsRemoved() throws {
    #expect(try run("import", folder.path("list.txt"), "--output", catalogue).status == 65)
    #expect(!FileManager.default.fileExists(atPath: catalogue))
  }

  /// Documents are known by file name.
  @Test func twoFilesOfOneNameAreRefused() throws {
    try folder.write(["x/p.txt": PublishedFixtures.careersPage, "y/p.txt": PublishedFixtures.careersPage])
    let (one, other) = (folder.path("x/p.txt"), folder.path("y/p.txt"))
    #expect(try run("import", one, other, "--output", catalogue).status == 0)
    try folder.write(["y/p.txt": PublishedFixtures.careersPage.replacing("Boatman", with: "Ferryman")])
    let outcome = try run("import", one, other, "--output", folder.path("second"))
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("\(one) and \(other): "))
    #expect(!FileManager.default.fileExists(atPath: folder.path("second")))
  }

  /// A name may look like a comment.
  @Test func aNameWithAHashIsWrittenOnce() throws {
    try folder.write(["catalogue/ids.yaml": "occupations:\n  '麵包師: #1 甲': baker\n"])
    _ = try run("import", page, "--output", catalogue)
    let once = try files(in: catalogue)
    _ = try run("import", page, "--output", catalogue)
    #expect(try files(in: catalogue) == once)
  }

  // MARK: The report

  @Test func everyLineIsInTheReport() throws {
    let outcome = try run("import", page, "--output", catalogue, "--format", "json")
    let report = try #require(try JSONSerialization.jsonObject(with: outcome.outputBytes) as? [String: Any])
    let document = try #require((report["documents"] as? [[String: Any]])?.first)
    let inked = PublishedFixtures.careersPage.split(separator: "\n").count
    #expect(document["lines"] as? Int == inked)
    #expect((document["account"] as? [Any])?.count == inked)
    #expect((document["notUnderstood"] as? [Any])?.isEmpty == true)
    #expect(document["encoding"] as? String == "UTF-8")
  }

  @Test func aNameWithoutAPageIsReported() throws {
    let lines = try run("import", page, "--output", catalogue).output.split(separator: "\n").filter { $0.contains("is listed") }
    #expect(lines == ["  line 2: “Tally Clerk” is listed without a page of its own"])
  }

  @Test func linesNotUnderstoodAreListed() throws {
    try folder.write(["odd.txt": "Duties\n- Sing\nPersonality\n- Loud\n" + PublishedFixtures.careersPage])
    let outcome = try run("import", folder.path("odd.txt"), "--output", catalogue, "--strict")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("line 1 not understood"))
    #expect(try run("import", page, "--output", catalogue, "--strict").status == 0)
  }

  @Test func idsMadeUpAreListedByKind() throws {
    try folder.write(["zh.txt": "船員\n職責\n- 掌舵\n職業性格配對\n- 細心\n"])
    let output = try run("import", folder.path("zh.txt"), "--output", catalogue).output
    #expect(output.contains("\n  occupations:\n    船員: occupation-1\n  traits:\n    細心: trait-1"))
  }

  @Test func aFileGivenTwiceIsReadOnce() throws {
    try folder.write(["copy.txt": PublishedFixtures.careersPage])
    let outcome = try run("import", page, folder.path("copy.txt"), page, "--output", catalogue)
    #expect(outcome.status == 0)
    #expect(outcome.output.components(separatedBy: "is the same as").count == 3)
    #expect(try files(in: catalogue + "/published/occupations").count == 2)
  }

  @Test func missingDocumentsAndIDsAreReported() throws {
    try folder.write(["other.txt": PublishedFixtures.careersPage.replacing("Boatman", with: "Ferryman")])
    _ = try run("import", page, folder.path("other.txt"), "--output", catalogue)
    try folder.write(["catalogue/ids.yaml": "# Ours.\noccupations: {Boatman: rower, Lightkeeper: keeper}\n"])
    let output = try run("import", page, "--output", catalogue).output
    #expect(output.contains("the last import had the document other, but this one doesn't"))
    #expect(output.contains("ids.yaml names “Lightkeeper” (occupations: keeper), which no document has"))
    #expect(!output.contains("names “Boatman”"))
    #expect(try String(contentsOfFile: catalogue + "/ids.yaml", encoding: .utf8).hasPrefix("# Ours.\n"))
  }

  /// Conditions need a level for each award, so the import begins with known ones.
  @Test func levelsOfAwardsAreCreated() throws {
    let outcome = try run("import", page, "--output", catalogue)
    #expect(outcome.output.contains("ours/qualifications.yaml is new"))
    let text = try String(contentsOfFile: catalogue + "/ours/qualifications.yaml", encoding: .utf8)
    #expect(text.hasSuffix("qualifications:\n  bachelors-degree: {qf-level: 5}\n"))
    #expect(try run("check", catalogue).status == 0)
    try folder.write(["catalogue/ours/qualifications.yaml": "qualifications: {}\n"])
    #expect(try !run("import", page, "--output", catalogue).output.contains("begun"))
  }

  @Test func invalidBytesAreReported() throws {
    let text = PublishedFixtures.careersPage.replacing("Boatman\n", with: "Boatman\u{FFFD}\n").replacing("- Calm", with: "- Calm\u{FFFD}")
    try folder.write(["torn.txt": text])
    let output = try run("import", folder.path("torn.txt"), "--output", catalogue).output
    #expect(output.contains("bytes that aren't characters are shown as \u{FFFD} here and in lines "))
  }

  // MARK: Progress

  /// A page that takes long enough to import to show progress.
  private func longPage() throws -> String {
    try folder.write(["long.txt": String(repeating: PublishedFixtures.careersPage, count: 300)])
    return folder.path("long.txt")
  }

  /// At a terminal, a line shows the progress and disappears again.
  @Test func progressIsShownAtATerminal() throws {
    let terminal = try Tmux(columns: 80, rows: 24)
    defer { terminal.close() }
    try terminal.type(
      "clear; \(Program.path.quoted) import \(try longPage().quoted) --output \(catalogue.quoted) | grep -c 'careers page'; echo END")
    _ = try terminal.screen { $0.hasPrefix("1 of 1, ") }
    #expect(try terminal.screen { $0.contains("END") }.hasPrefix("1\nEND\n"))
  }

  @Test func progressIsNotShownAtAPipe() throws {
    let outcome = try run("import", try longPage(), "--output", catalogue)
    #expect(outcome.status == 0)
    #expect(outcome.error.isEmpty)
  }

  // MARK: Refusals

  @Test func otherDocumentsAreRefused() throws {
    let outcome = try run("import", folder.path("list.txt"), "--output", catalogue)
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("list.txt: neither a careers page nor a pathway document"))
    #expect(outcome.error.contains("Duties") && outcome.error.contains("職業資歷階梯"))
    #expect(!FileManager.default.fileExists(atPath: catalogue + "/published"))
  }

  @Test func missingFilesAreNamed() throws {
    let outcome = try run("import", folder.path("nowhere.txt"), "--output", catalogue)
    #expect(outcome.status == 66)
    #expect(outcome.error.contains("nowhere.txt"))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "pdftotext -layout"), ("<!DOCTYPE html>\n<html>", "page of HTML"), ("\n \n", "empty"), ("PK\u{3}\u{4}", "archive"),
  ])
  func otherFormatsAreNamed(text: String, words: String) throws {
    try folder.write(["odd.txt": text])
    let outcome = try run("import", folder.path("odd.txt"), "--output", catalogue)
    #expect(outcome.status == 65)
    #expect(outcome.error.contains(words))
    #expect(!outcome.error.contains("looked for"))
  }

  /// Reading them might never end.
  @Test func onlyRegularFilesAreRead() throws {
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    for path in [folder.path("pipe"), "/dev/zero", folder.path("")] {
      let outcome = try run("import", path, "--output", catalogue)
      #expect(outcome.status == 65, "\(path)")
      #expect(outcome.error.contains("expected a file of plain text"))
    }
    #expect(truncate(page, 64 << 20 + 1) == 0)
    #expect(try run("import", page, "--output", catalogue).error.contains("larger than 64 MiB"))
  }

  /// Reported before anything is written.
  @Test(arguments: ["catalogue", "catalogue/ours", "catalogue/published"])
  func aFileInPlaceOfTheFolderIsRefused(file: String) throws {
    try folder.write([file: "a file\n"])
    for output in [catalogue] + (file == "catalogue" ? [catalogue + "/deeper/still"] : []) {
      let outcome = try run("import", page, "--output", output)
      #expect(outcome.status == 73)
      #expect(outcome.error.contains("\(folder.path(file)): it is a file; expected a folder"))
    }
    #expect(try String(contentsOfFile: folder.path(file), encoding: .utf8) == "a file\n")
  }

  @Test func filesThatNoImportWritesAreKept() throws {
    _ = try run("import", page, "--output", catalogue)
    try folder.write(["catalogue/published/notes.txt": "mine\n", "catalogue/published/occupations/draft.md": "mine\n"])
    let outcome = try run("import", page, "--output", catalogue)
    #expect(outcome.status == 73)
    #expect(outcome.error.contains("notes.txt, occupations/draft.md"))
  }

  // MARK: Interruptions

  /// Killed while writing, it leaves the old folder or the new one whole; the next run cleans up.
  @Test func aKilledRunLeavesAWholeFolder() throws {
    _ = try run("import", page, "--output", catalogue)
    let old = try files(in: catalogue + "/published")
    let pages = (0..<2_000).map { "Boatman \($0)\nDuties\n- Row\nPersonality\n- Calm\n" }.joined()
    try folder.write(["many.txt": pages])
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["import", folder.path("many.txt"), "--output", catalogue]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    while process.isRunning, !FileManager.default.fileExists(atPath: catalogue + "/.published.import-new/occupations") {}
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(try files(in: catalogue + "/published") == old)
    #expect(FileManager.default.fileExists(atPath: catalogue + "/.published.import-new"))
    #expect(try run("import", page, "--output", catalogue).status == 0)
    #expect(try files(in: catalogue + "/published") == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: catalogue).sorted() == ["ids.yaml", "ours", "published"])
  }

  /// If replacing takes two steps, a run killed between them leaves the old folder aside.
  @Test func aFolderSetAsideIsRestored() throws {
    _ = try run("import", page, "--output", catalogue)
    try FileManager.default.moveItem(atPath: catalogue + "/published", toPath: catalogue + "/.published.import-old")
    #expect(try run("import", folder.path("list.txt"), "--output", catalogue).status == 65)
    #expect(try run("check", catalogue).status == 0)
  }

  @Test func invalidIDsAreReportedByPlace() throws {
    try folder.write(["catalogue/ids.yaml": "occupations:\n  Boatman: Ferry Man\n"])
    let outcome = try run("import", page, "--output", catalogue)
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("ids.yaml:2:12: “Ferry Man” isn't an id"))
  }

  // MARK: The published documents

  /// If their text is available: they are read whole, with the same facts as the catalogue made from them by hand.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["WAYMARK_DOCUMENTS"] != nil, "WAYMARK_DOCUMENTS names no folder"))
  func publishedDocumentsGiveTheShippedFacts() throws {
    let documents = try #require(ProcessInfo.processInfo.environment["WAYMARK_DOCUMENTS"])
    let names = try FileManager.default.contentsOfDirectory(atPath: documents).filter { $0.hasSuffix(".txt") }.sorted()
    let shipped = Program.checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: catalogue, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: shipped + "/ids.yaml", toPath: catalogue + "/ids.yaml")
    let imported = try Program.run(["import", "--output", catalogue, "--strict"] + names.map { documents + "/" + $0 })
    #expect(imported.status == 0)
    #expect(try run("check", catalogue).status == 0)
    let difference = try run("diff", shipped, catalogue, "--format", "json")
    let found = try #require(try JSONSerialization.jsonObject(with: difference.outputBytes) as? [String: [[String: Any]]])
    for key in ["added", "removed", "changed"] { #expect(found[key]?.map { $0["id"] as? String } == [], "\(key)") }
    #expect(found["reworded"]?.isEmpty == false)
    try FileManager.default.removeItem(atPath: catalogue + "/ours")
    try FileManager.default.copyItem(atPath: shipped + "/ours", toPath: catalogue + "/ours")
    #expect(try run("diff", shipped, catalogue).status == 0)
    #expect(try Data(contentsOf: URL(filePath: shipped + "/ids.yaml")) == Data(contentsOf: URL(filePath: catalogue + "/ids.yaml")))
  }
}

/// Documents of invented occupations, written for these tests.
enum PublishedFixtures {
  static let careersPage = """
    - Harbour Pilots
    - Tally Clerk
    The shipping industry moves nearly all that a city of islands eats.
    Harbour Pilot
    Duties
    - Bring ships alongside
    - Read the tides
    Working hours
    About 40 hours a week
    Working environment
    Work outdoors
    Personality
    - Calm
    Promotion and Reference Salary
    Junior Pilot
    About $20,000 - 30,000
    Harbour Pilot
    By agreement
    Entry requirements
    - A bachelor's degree in Nautical Studies
    Example of related training and courses
    Bachelor Degree
    - University of the Islands - Bachelor of Nautical Studies
    Boatman
    Duties
    - Carry lines
    Working hours
    Shift work
    Personality
    - calm
    Promotion and Reference Salary
    Boatman
    About $15,000 or above
    Entry requirements
    - Secondary 3
    Example of related training and courses
    Bachelor Degree
    - The University of the Islands - Bachelor of Nautical Studies

    """

  static let shoppingList = "Bread\nTwo lemons\n- salt\n"
}
