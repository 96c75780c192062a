import Careers
import CheckedYAML
import Importing
import TestSupport
import Testing

@testable import Catalogue

/// An import of any documents writes a catalogue without faults.
@Suite struct ImportFuzzTests {
  /// Lines of both families, cut, doubled, swapped, and with refused characters.
  @Test(arguments: Seeds.all())
  func anImportPassesTheCheck(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let texts = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
      tampered(Edition.of(Edition.texts.randomElement(using: &random) ?? "", &random), &random)
    }
    let found = try faults(of: texts)
    #expect(found == [], "seed \(seed)")
  }

  @Test(arguments: [
    "- " + String(repeating: "長", count: Seeds.length(1_000_000)), String(repeating: "• a\n", count: Seeds.length(10_000)), "- \u{301}a",
    "- *a &b & c *", "- 2026",
    "- - -",
    "- true\n- null\n- ~", "- a: b # c", "- \u{20000}\u{1F600}", "• " + String(repeating: "\u{20000}", count: Seeds.length(5_000)),
  ])
  func anyLineIsAllowedInASection(lines: String) throws {
    for heading in [
      "Duties", "Personality", "Entry requirements", "Example of related training and courses\nBachelor Degree", "Working hours",
    ] {
      let found = try faults(of: ["Baker\nDuties\n- Bake\n\(heading)\n\(lines)\nPersonality\n- Calm\n"])
      #expect(found == [], "\(heading)")
    }
  }

  /// Adds refused characters to some lines.
  private func tampered(_ text: String, _ random: inout SplitMix64) -> String {
    let hostile = ["*a", " &b", "\u{301}", "\u{202E}", ": ", " #", "\u{FFFD}", "\"'", "{[", "@"]
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Int.random(in: 0..<30, using: &random) == 0 ? line + (hostile.randomElement(using: &random) ?? "") : String(line)
    }.joined(separator: "\n")
  }

  /// The faults that `check` finds, given the unit of pay.
  private func faults(of texts: [String]) throws -> [String] {
    var assembly = CatalogueAssembly(ids: IDTable())
    for (number, text) in texts.enumerated() {
      if let read = ReadDocument(SourceText(text, file: "document \(number).txt")) { assembly.add(read) }
    }
    let published = assembly.published
    guard !published.documents.isEmpty else { return [] }
    let units = published.documentsWithoutPayUnit.map { "  \($0):\n    pay: {currency: HKD, period: month}\n" }
    var files = try PublishedFiles(of: published).texts.reduce(into: [String: FileContent]()) {
      $0["published/" + $1.key] = .text($1.value)
    }
    if !units.isEmpty { files["ours/documents.yaml"] = .text("documents:\n" + units.joined()) }
    var reader = CatalogueReader(files: files)
    return reader.read().faults.map(\.description)
  }
}
