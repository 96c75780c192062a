import CheckedYAML
import Testing

@testable import Catalogue

/// A whole run reports every fault once, in order.
struct CatalogueReportTests {
  @Test func findsAllFaultsInOneRunSorted() throws {
    var files = Fixture.files
    files["published/traits.yaml"] = files["published/traits.yaml"]?.replacing("lines: [12, 12]", with: "lines: [12, 1]")
    files["ours/traits.yaml"] = files["ours/traits.yaml"]?.replacing("also: [calm]", with: "alsø: [calm]")
    files["ours/links.yaml"] = files["ours/links.yaml"]?.replacing("rung: Head", with: "rung: Heads")
    files["published/fields.yaml"] = files["published/fields.yaml"]?.replacing("document: careers-page\n", with: "")
    #expect(
      Fixture.faults(in: files) == [
        "ours/links.yaml:3:11: “technician” has no rung “Heads”; did you mean “Head”?",
        "ours/traits.yaml:2:36: unknown key “alsø”; did you mean “also”?",
        "published/fields.yaml:1:1: missing document: which one do these facts come from?",
        "published/traits.yaml:3:48: lines upside down: from 12 to 1",
      ])
  }

  @Test func faultsOfOneFileAreInTheOrderOfItsLines() throws {
    var files = Fixture.files
    files["published/occupations/technician.yaml"] = files["published/occupations/technician.yaml"]?
      .replacing("lines: [9, 9]", with: "line: [9, 9]").replacing("lines: [10, 10]", with: "line: [10, 10]")
    let lines = Fixture.report(of: files).faults.map(\.place.line)
    #expect(lines == [5, 6])
  }

  @Test(arguments: Fixture.files.keys.sorted())
  func aFileThatDoesNotParseHasOneFault(name: String) throws {
    var files = Fixture.files
    files[name] = (files[name] ?? "") + "\n'unfinished"
    let faults = Fixture.report(of: files).faults
    let own = faults.filter { $0.place.file == name }
    #expect(own.count == 1)
    #expect(own.first?.message.hasPrefix("not YAML: ") == true)
    #expect(own.first.map { $0.place.line > 1 } == true)
    #expect(!faults.contains { $0.message.hasPrefix("not a file that a catalogue has") })
  }

  @Test func aFileThatDoesNotParseHidesNoFaultsOfOthers() throws {
    var files = Fixture.files
    files["ours/links.yaml"] = "links: ["
    files["published/traits.yaml"] = files["published/traits.yaml"]?.replacing("lines:", with: "line:")
    #expect(
      Fixture.faults(in: files) == [
        "ours/links.yaml:2:1: not YAML: did not find expected node content; is a bracket open, a blank too many, or text without quotes?",
        "published/traits.yaml:3:41: unknown key “line”; did you mean “lines”?",
      ])
  }

  @Test(arguments: ["published/trait.yaml", "ours/more/links.yaml", "ours/links.yml", "published/links.yaml", "published/a/b/c.yaml"])
  func aFileThatNoCatalogueHasIsReported(name: String) {
    let files = Fixture.files.merging([name: "links: []"]) { first, _ in first }
    #expect(
      Fixture.faults(in: files) == ["\(name):1:1: not a file that a catalogue has; see the list of files in docs/catalogue.md"])
  }

  @Test(arguments: ["occupation", "sector", "pathway"])
  func aFileOnlyInOursIsReported(kind: String) {
    let name = "ours/\(kind)s/another.yaml"
    let files = Fixture.files.merging([name: "notes: []"]) { first, _ in first }
    #expect(Fixture.faults(in: files) == ["\(name):1:1: no \(kind) “another” is published"])
  }

  @Test(arguments: [
    ("occupations", "A Clerk"), ("occupations", "Clerk"), ("pathways", "data_science"),
  ])
  func fileNamesAreIDs(folder: String, name: String) throws {
    let file = "published/\(folder)/\(name).yaml"
    let text = "title: {en: Clerk}\ndocument: careers-page\nlines: [50, 60]\n"
    let files = Fixture.files.merging([file: text, "ours/\(folder)/\(name).yaml": "notes: []"]) { first, _ in first }
    #expect(Fixture.faults(in: files) == ["\(file):1:1: “\(name)” isn't an id: expected lower case letters, digits and hyphens"])
  }

  @Test func documentsMustBeThere() {
    var files = Fixture.files
    files["published/documents.yaml"] = nil
    let fault = "published/documents.yaml:1:1: missing; it names the documents that facts are taken from"
    #expect(Fixture.faults(in: files).contains(fault))
  }

  @Test func anEmptyFolderIsOneFault() {
    #expect(
      Fixture.faults(in: [:]) == ["published/documents.yaml:1:1: missing; it names the documents that facts are taken from"])
  }

  @Test func aFileThatCannotBeReadSaysWhy() {
    var reader = CatalogueReader(files: ["published/documents.yaml": .text("documents: []"), "ours/links.yaml": .unreadable("no luck")])
    #expect(reader.read().faults.map(\.description) == ["ours/links.yaml:1:1: no luck"])
  }

  @Test(arguments: ["ours/occupations/technician.yaml", "ours/pathways/cloud.yaml"])
  func aMissingHalfOfOursIsOneFault(name: String) throws {
    var files = Fixture.files
    files[name] = nil
    let published = name.replacing("ours/", with: "published/")
    files[published] = try #require(files[published]).replacing("lines: [", with: "line: [")
    #expect(Fixture.faults(in: files) == ["\(name):1:1: no such file; it holds our half: wording and the other language"])
  }

  @Test func onlyTheFirstHundredFaultsHaveHints() {
    var files = Fixture.files
    let fields = (0..<150).map { "\n  - {id: field-\($0), title: {en: Field}, line: [1, 1]}" }
    files["published/fields.yaml", default: ""] += fields.joined()
    let faults = Fixture.faults(in: files)
    #expect(faults.count == 150)
    #expect(faults.count { $0.hasSuffix("unknown key “line”; did you mean “lines”?") } == 100)
    #expect(faults.count { $0.hasSuffix("unknown key “line”") } == 50)
  }

  @Test func anUnreadableFileOfOursIsOneFault() {
    var contents = Fixture.files.mapValues { FileContent.text($0) }
    contents["ours/occupations/technician.yaml"] = .unreadable("no luck")
    var reader = CatalogueReader(files: contents)
    #expect(reader.read().faults.map(\.description) == ["ours/occupations/technician.yaml:1:1: no luck"])
  }

  @Test(arguments: ["ours/occupations", "published/occupations", "ours/pathways", "ours"])
  func anUnreadableFolderIsOneFault(folder: String) {
    var contents = Fixture.files.filter { !$0.key.hasPrefix(folder + "/") }.mapValues { FileContent.text($0) }
    contents[folder] = .unreadable("the folder can't be read")
    var reader = CatalogueReader(files: contents)
    #expect(reader.read().faults.map(\.description) == ["\(folder):1:1: the folder can't be read"])
  }
}
