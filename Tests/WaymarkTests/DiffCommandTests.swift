import Foundation
import Sessions
import TestSupport
import Testing

/// `waymark diff` on the real program: the project's catalogue, and a copy with changes.
@Suite struct DiffCommandTests {
  private static let former = Program.checkout.appending(path: "assets/catalogue").path(percentEncoded: false)
  private let folder: TemporaryFolder
  private var copy: String { folder.path("next") }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Self.former, toPath: folder.path("next"))
  }

  private func change(_ file: String, _ old: String, _ new: String) throws {
    let text = try String(contentsOfFile: copy + "/" + file, encoding: .utf8)
    try #require(text.contains(old), "\(file) has no “\(old)”")
    try text.replacing(old, with: new).write(toFile: copy + "/" + file, atomically: true, encoding: .utf8)
  }

  private func diff(_ options: String...) throws -> Program.Outcome {
    try Program.run(["diff", Self.former, copy] + options, environment: ["LANG": "en_GB.UTF-8"])
  }

  @Test func equalCataloguesEndWithZero() throws {
    let outcome = try diff()
    #expect(outcome.status == 0)
    #expect(outcome.output == "No difference.\n")
  }

  /// A file compiled from the folder holds the same.
  @Test func aFolderEqualsItsCompiledFile() throws {
    let outcome = try Program.run("diff", Self.former, SharedCatalogue.compiledPath)
    #expect(outcome.output == "No difference.\n")
  }

  @Test func factsAreShownAndRewordingsListed() throws {
    try change("published/occupations/it-technician.yaml", "from: 12000, to: 16000", "from: 13000, to: 16000")
    try change("ours/occupations/programmer.yaml", "en: Writes programs,", "en: Makes programs,")
    let outcome = try diff()
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        Changed
          IT Technician  it-technician
            Pay
              - IT Technician: approx. 12,000–16,000
              + IT Technician: approx. 13,000–16,000

        Reworded
          Programmer  programmer
            In short

        """)
  }

  @Test func aChangedIDIsARename() throws {
    try FileManager.default.moveItem(
      atPath: copy + "/published/occupations/data-scientist.yaml", toPath: copy + "/published/occupations/data-artist.yaml")
    try FileManager.default.moveItem(
      atPath: copy + "/ours/occupations/data-scientist.yaml", toPath: copy + "/ours/occupations/data-artist.yaml")
    for file in ["published/sectors/innovation-and-technology.yaml", "ours/links.yaml"] {
      let text = try String(contentsOfFile: copy + "/" + file, encoding: .utf8)
      try text.replacing("data-scientist", with: "data-artist").write(toFile: copy + "/" + file, atomically: true, encoding: .utf8)
    }
    #expect(
      try diff().output.hasPrefix(
        """
        Renamed
          Data Scientist  data-artist
            was: data-scientist
        """))
  }

  @Test func addedAndRemovedRecordsAreShown() throws {
    for half in ["ours", "published"] {
      try FileManager.default.removeItem(atPath: copy + "/" + half + "/occupations/data-scientist.yaml")
    }
    let outcome = try diff()
    #expect(outcome.output.hasPrefix("Removed\n  - Data Scientist  data-scientist  Occupation\n"))
  }

  /// A new import can be compared before its faults are corrected.
  @Test func faultsInOursAreAllowed() throws {
    try FileManager.default.removeItem(atPath: copy + "/published/occupations/data-scientist.yaml")
    let outcome = try diff()
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("Removed\n  - Data Scientist  data-scientist  Occupation\n"))
    #expect(outcome.error.contains("in ours/, compared anyway; waymark check"))
  }

  @Test func faultsOfTheDocumentsHalfAreNamed() throws {
    try change("published/occupations/it-technician.yaml", "from: 12000", "from: many")
    let outcome = try diff()
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("published/occupations/it-technician.yaml"))
    #expect(outcome.error.contains("fix these first"))
  }

  /// Without the file that has the unit of pay, pay can't be read.
  @Test func unreadablePayIsNotReportedAsRemoved() throws {
    try change("ours/documents.yaml", "documents:", "documents: [")
    #expect(try diff().status == 65)
  }

  @Test func reorderedRungsAreReported() throws {
    let first = """
        - title: {en: System Administrator}
          pay: {from: 16000, to: 35000, wording: about}
          lines: [103, 104]

      """
    let second = """
        - title: {en: Senior System Administrator}
          pay: {from: 20000, to: 50000, wording: about}
          lines: [105, 106]

      """
    try change("published/occupations/systems-administrator.yaml", first + second, second + first)
    #expect(
      try diff().output == """
        Changed
          Systems Administrator  systems-administrator
            Pay
              - in this order: System Administrator → Senior System Administrator →
                Information Technology Director
              + in this order: Senior System Administrator → System Administrator →
                Information Technology Director
            reworded: Job titles

        """)
  }

  /// Each language in its own words; English output marks Chinese without an English version.
  @Test func eachLanguageHasItsOwnWords() throws {
    try change("published/pathways/cloud-computing.yaml", "title: {zh-Hant: 專家級別}", "title: {zh-Hant: 專才級別}")
    try change("ours/pathways/cloud-computing.yaml", "title: {en: Expert}", "also: []")
    let output = try diff().output
    #expect(output.contains("    was: Expert*\n"))
    #expect(!output.contains("原稱"))
    #expect(output.contains("專才級別 (中文)"))
  }

  /// Our English name stays; the document's changed.
  @Test func aChangedNameBehindOursIsShown() throws {
    try change("published/pathways/cloud-computing.yaml", "title: {zh-Hant: 專家級別}", "title: {zh-Hant: 專才級別}")
    #expect(
      try diff().output.hasPrefix(
        """
        Renamed
          Expert*  cloud-computing/expert
            was: 專家級別 (中文)
            now: 專才級別 (中文)
            ours/ still says: Expert*
        """))
  }

  /// The job titles of a renamed level are renamed too.
  @Test func partsFollowARenamedLevel() throws {
    for file in ["published/pathways/cloud-computing.yaml", "ours/pathways/cloud-computing.yaml", "ours/links.yaml"] {
      try change(file, "cloud-computing/expert", "cloud-computing/specialist")
    }
    let output = try diff().output
    #expect(output.hasPrefix("Renamed\n  Expert*  cloud-computing/specialist\n    was: cloud-computing/expert\n"))
    #expect(output.contains("    was: cloud-computing/expert/cloud-architect\n"))
    #expect(!output.contains("Changed"))
  }

  @Test func anIdIsNotBroken() throws {
    try FileManager.default.removeItem(atPath: copy + "/published/occupations/cloud-service-rd-manager.yaml")
    let outcome = try Program.run(["diff", Self.former, copy], environment: ["LANG": "en_GB.UTF-8", "COLUMNS": "40"])
    #expect(outcome.output.contains("\n    cloud-service-rd-manager  Occupation\n"))
  }

  @Test func asMarkdownAndJSON() throws {
    try change("published/occupations/programmer.yaml", "to: 45, wording: about", "to: 45, irregular: true, wording: about")
    let markdown = try diff("--format", "markdown", "--language", "zh-Hant").output
    #expect(markdown.hasPrefix("# 更改：由 "))
    #expect(markdown.contains("\n\n## 更改\n\n- **程式編寫員\\*** programmer\n"))
    let json = try JSONSerialization.jsonObject(with: try diff("--format", "json").outputBytes) as? [String: Any]
    #expect((json?["changed"] as? [[String: Any]])?.map { $0["id"] as? String } == ["programmer"])
    #expect((json?["added"] as? [Any])?.isEmpty == true)
  }

  @Test func aCatalogueThatIsNotThereIsNamed() throws {
    let outcome = try Program.run("diff", Self.former, folder.path("nowhere"))
    #expect(outcome.status == 66)
    #expect(outcome.error.contains(folder.path("nowhere")))
  }
}
