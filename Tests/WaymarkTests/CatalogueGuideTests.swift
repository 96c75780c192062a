import Foundation
import Testing

/// The steps of docs/catalogue.md, followed.
@Suite struct CatalogueGuideTests {
  @Test func theOccupationOfTheGuideHasNoFaults() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Program.checkout.appending(path: "assets/catalogue"), to: folder)
    let blocks = try guideBlocks()
    try #require(blocks.count >= 4)
    try append(blocks[0], to: folder.appending(path: "published/documents.yaml"))
    try append(blocks[1], to: folder.appending(path: "ours/documents.yaml"))
    try append(blocks[2], to: folder.appending(path: "published/occupations/it-trainer.yaml"))
    try append(blocks[3], to: folder.appending(path: "ours/occupations/it-trainer.yaml"))

    let path = folder.path(percentEncoded: false)
    let check = try Program.run("check", path, "--coverage")
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.hasPrefix("0 fields lack a language\nno faults in 156 records"))
    let shown = try Program.run("show", "it-trainer", "--catalogue", path)
    #expect(shown.output.contains("Careers in IT training · 2026 · Our careers room"))
    #expect(shown.output.contains("35,000 or more"))
  }

  /// The YAML blocks within the guide's numbered steps, indented by three blanks.
  private func guideBlocks() throws -> [String] {
    let guide = String(decoding: try Data(contentsOf: Program.checkout.appending(path: "docs/catalogue.md")), as: UTF8.self)
    let parts = guide.split(separator: "   ```yaml\n").dropFirst()
    return parts.compactMap { part in
      part.range(of: "   ```\n").map { end in
        part[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(3) }.joined(separator: "\n")
      }
    }
  }

  private func append(_ text: String, to file: URL) throws {
    let before = (try? Data(contentsOf: file)) ?? Data()
    try (before + Data(text.utf8)).write(to: file)
  }
}
