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
    try #require(text.contains(old))
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

  @Test func factsAreToldAndWordsListed() throws {
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

        Worded otherwise
          Programmer  programmer

        """)
  }

  @Test func whatComesAndGoesIsTold() throws {
    try FileManager.default.moveItem(
      atPath: copy + "/published/occupations/data-scientist.yaml", toPath: copy + "/published/occupations/data-artist.yaml")
    try FileManager.default.moveItem(
      atPath: copy + "/ours/occupations/data-scientist.yaml", toPath: copy + "/ours/occupations/data-artist.yaml")
    for file in ["published/sectors/innovation-and-technology.yaml", "ours/links.yaml"] {
      let text = try String(contentsOfFile: copy + "/" + file, encoding: .utf8)
      try text.replacing("data-scientist", with: "data-artist").write(toFile: copy + "/" + file, atomically: true, encoding: .utf8)
    }
    let lines = try diff().output.split(separator: "\n")
    #expect(
      lines.prefix(4) == [
        "Added", "  + Data Scientist  data-artist  Occupation", "Removed", "  - Data Scientist  data-scientist  Occupation",
      ])
  }

  @Test func asMarkdownAndJSON() throws {
    try change("published/occupations/programmer.yaml", "to: 45, wording: about", "to: 45, irregular: true, wording: about")
    let markdown = try diff("--format", "markdown", "--language", "zh-Hant").output
    #expect(markdown.hasPrefix("## 更改\n\n- **程式編寫員\\***  programmer\n".replacing("**  ", with: "** ")))
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
