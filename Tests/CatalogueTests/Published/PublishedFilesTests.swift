import Careers
import CheckedYAML
import Foundation
import Importing
import Testing

@testable import Catalogue

/// Published files are read as written.
@Suite struct PublishedFilesTests {
  /// The project's own catalogue with its published half rewritten.
  @Test func theCatalogueIsReadAsWritten() throws {
    let contents = try RealCatalogue.report.get().contents
    let texts = try PublishedFiles(of: PublishedCatalogue(contents)).texts
    var files = try Self.ours()
    for (name, text) in texts { files["published/" + name] = .text(text) }
    var reader = CatalogueReader(files: files)
    let report = reader.read()
    #expect(report.faults == [])
    #expect(report.contents.documents == contents.documents)
    #expect(report.contents.sectors == contents.sectors)
    for (written, original) in zip(report.contents.records, contents.records) { #expect(written == original) }
    #expect(report.contents.records.count == contents.records.count)
  }

  /// Tags are ours: in no published file, and read from our files as written there.
  @Test func activitiesAreWrittenToOursAlone() throws {
    let contents = Fixture.report().contents
    let catalogue = PublishedCatalogue(contents)
    let published = try PublishedFiles(of: catalogue).texts
    #expect(published.values.allSatisfy { !$0.contains("activities") })
    var additions = OurAdditions()
    additions.payUnits["careers-page"] = PayUnit()
    var files: [String: String] = [:]
    for (name, text) in published { files["published/" + name] = text }
    for (name, tree) in CatalogueTrees.ours(catalogue, adding: additions).trees { files["ours/" + name] = try tree.yaml() }
    #expect(files["ours/occupations/technician.yaml"]?.contains("activities: [fix, program]") == true)
    #expect(files["ours/pathways/cloud.yaml"]?.contains("activities: [networks]") == true)
    let report = Fixture.report(of: files)
    #expect(report.faults == [])
    let tags: [[Activity]] = [[], [.fix, .program], [], [.networks]]
    #expect(contents.activities == tags)
    #expect(report.contents.activities == tags)
  }

  /// A site's import has words of its own, which need no restatement to be tagged.
  @Test func activitiesNeedNoRestatement() throws {
    var files = Fixture.files
    files["published/occupations/technician.yaml"]?
      .replace("[[6, 6], [7, 7]]", with: "[{en: Mend it, lines: [6, 6]}, {en: Sell it, lines: [7, 7]}]")
    files["ours/occupations/technician.yaml"]?
      .replace("{en: Mend software, zh-Hant: 維修軟件, activities: [fix, program]}", with: "{activities: [sell]}")
    let report = Fixture.report(of: files)
    #expect(report.faults == [])
    let duty = Statement(text: Text(english: "Sell it"), lines: 7...7, activities: [.sell])
    #expect(report.contents.occupations.flatMap(\.duties).last == duty)
  }

  @Test func equalCataloguesAreEqualBytes() throws {
    let catalogue = PublishedCatalogue(try RealCatalogue.report.get().contents)
    #expect(try PublishedFiles(of: catalogue) == PublishedFiles(of: catalogue))
  }

  /// Any words of a document are read as written.
  @Test(arguments: [
    "true", "2026", "2026-11-21", "null", "~", "a: b", "- a", "#a", "'a'", "\"a\"", " a ", "{a}", "[a]", "a # b", "%a", "@a", "`a", "!a",
    "|", ">",
    "雲計算：第一部", "1e3", "0x1F", "yes", "No", "…", "é", "\u{20000}", "a, b", "=", "<<", "12:30", "111128L5", "0b11", "NULL", "OFF", "tRuE",
  ])
  func wordsAreReadAsWritten(words: String) throws {
    let trait = Trait(id: "patient", title: Text(english: words), provenance: Provenance(document: "page"))
    let document = Document(id: "page", title: Text(english: "Page"))
    let texts = try PublishedFiles(of: PublishedCatalogue(documents: [document], traits: [trait])).texts
    var reader = CatalogueReader(files: Dictionary(uniqueKeysWithValues: texts.map { ("published/" + $0, .text($1)) }))
    let report = reader.read()
    #expect(report.faults == [])
    #expect(report.contents.records.map(\.title.english) == [words])
  }

  @Test func unreadLinesAreReadAsWritten() throws {
    let unread = [UnreadLine(number: 3, words: "- {a}: ？", reason: "no section"), UnreadLine(number: 1_000, words: "雲", reason: "a: b")]
    let document = Document(id: "page", title: Text(english: "Page"), unread: unread)
    let texts = try PublishedFiles(of: PublishedCatalogue(documents: [document])).texts
    var reader = CatalogueReader(files: Dictionary(uniqueKeysWithValues: texts.map { ("published/" + $0, .text($1)) }))
    let report = reader.read()
    #expect(report.faults == [])
    #expect(report.contents.documents.map(\.unread) == [unread])
    #expect(MemoryLibrary(report.contents).documents().map(\.unread) == [unread])
  }

  /// Chinese gets blanks between sentences, where a line of YAML can end, and loses nothing.
  @Test func longChineseIsReadAsWritten() throws {
    let sentence = "每日清晨揉麵，午後看顧烤爐，傍晚把當天的麵包送到島上各處的店舖。"
    let words = (1...120).map { "第\($0)句" + sentence }.joined()
    let trait = Trait(id: "patient", title: Text(traditionalChinese: words), provenance: Provenance(document: "page"))
    let document = Document(id: "page", title: Text(english: "Page"))
    let texts = try PublishedFiles(of: PublishedCatalogue(documents: [document], traits: [trait])).texts
    #expect(texts.values.allSatisfy { $0.split(separator: "\n").allSatisfy { $0.count < 4_000 } })
    var reader = CatalogueReader(files: Dictionary(uniqueKeysWithValues: texts.map { ("published/" + $0, .text($1)) }))
    let report = reader.read()
    #expect(report.faults == [])
    #expect(report.contents.records.first?.title.traditionalChinese?.replacing(" ", with: "") == words)
  }

  @Test func anUnstatedEditionIsOurs() throws {
    let published = "documents:\n- {id: page, title: {en: Page}, edition: undated}\n- {id: other, title: {en: Other}, edition: \"2026\"}\n"
    let ours = "documents:\n  page: {edition: \"2027\"}\n  other: {edition: \"2025\"}\n"
    var reader = CatalogueReader(files: ["published/documents.yaml": .text(published), "ours/documents.yaml": .text(ours)])
    #expect(reader.read().contents.documents.map(\.edition) == ["2027", "2026"])
  }

  private static func ours() throws -> [String: FileContent] {
    let folder = try #require(RealCatalogue.folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasPrefix("ours/") && $0.hasSuffix(".yaml") }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, FileContent(of: folder + "/" + $0)) })
  }
}

extension PublishedCatalogue {
  /// A read catalogue as a published one.
  fileprivate init(_ contents: CatalogueContents) {
    self.init(documents: contents.documents, sectors: contents.sectors)
    for record in contents.records {
      switch record {
      case .occupation(let record): occupations.append(record)
      case .pathway(let record): pathways.append(record)
      case .level, .cluster: break
      case .jobTitle(let record): jobTitles.append(record)
      case .unit(let record): units.append(record)
      case .course(let record): courses.append(record)
      case .institution(let record): institutions.append(record)
      case .trait(let record): traits.append(record)
      case .qualification(let record): qualifications.append(record)
      }
    }
    fields = occupations.flatMap(\.entry).flatMap(\.fields).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension CatalogueContents {
  fileprivate var occupations: [Occupation] { records.compactMap { if case .occupation(let record) = $0 { record } else { nil } } }

  /// The activities of each duty, then of each key task.
  fileprivate var activities: [[Activity]] {
    let levels = records.compactMap { record in if case .level(let level) = record { level } else { nil } }
    return occupations.flatMap(\.duties).map(\.activities) + levels.flatMap(\.tasks).map(\.activities)
  }
}

@Suite struct IDCommentsTests {
  private func rewritten(_ text: String) throws -> String { try IDFile.text(of: IDFile(text: text).table, after: text) }

  @Test func commentsAreKept() throws {
    let text = """
      # Ours.
      # Two lines of it.
      occupations:
        Boatman: ferryman  # as the town calls him
        # Asked for by the school.
        'Cook: Head': head-cook
      levels: # steps
        園藝/學徒級別: garden/apprentice
      # The end.

      """
    #expect(IDFile(text: text).faults.isEmpty)
    let once = try rewritten(text)
    for comment in [
      "# Ours.\n# Two lines of it.\n", "ferryman # as the town", "  # Asked for by the school.\n  'Cook: Head'", "levels: # steps",
    ] {
      #expect(once.contains(comment), "\(comment)")
    }
    #expect(once.hasSuffix("# The end.\n"))
    #expect(try rewritten(once) == once)
  }

  @Test func aFileWithoutCommentsGetsAHeader() throws {
    let text = try rewritten("occupations: {Boatman: ferryman, 'C #1': c-one}\n")
    #expect(text.hasPrefix("# The ids of published names"))
    #expect(text.split(separator: "\n").count == 4)
    #expect(try rewritten(text) == text)
  }

  @Test(arguments: ["'C: #1'", "\"C: #1\"", "'it''s: #1'", "'麵包師: #1 甲'"])
  func aHashInANameBeginsNoComment(name: String) throws {
    let once = try rewritten("# Ours.\noccupations:\n  \(name): c-one # a comment\n")
    #expect(once.ranges(of: "#1").count == 1)
    #expect(once.hasSuffix(": c-one # a comment\n"))
    #expect(try rewritten(once) == once)
  }
}
