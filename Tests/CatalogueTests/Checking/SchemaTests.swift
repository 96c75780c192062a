import Careers
import CheckedYAML
import Foundation
import TestSupport
import Testing

@testable import Catalogue

/// The schemas against docs/catalogue.md, and drafts derived from them.
@Suite struct SchemaTests {
  /// The section of the guide for each record, by the beginning of its heading.
  private static let sections: [(heading: String, keys: Set<String>)] = [
    ("documents.yaml", Document.schema.allKeys),
    ("occupations/", Occupation.schema.allKeys),
    ("traits.yaml", Trait.schema.allKeys),
    ("traits.yaml", Institution.schema.allKeys),
    ("traits.yaml", Qualification.schema.allKeys),
    ("traits.yaml", FieldOfStudy.schema.allKeys),
    ("sectors/", Sector.schema.allKeys),
    ("pathways/", Pathway.schema.allKeys),
    ("pathways/", UnitOfCompetency.schema.allKeys),
    ("links.yaml", Link.schema.allKeys),
    ("links.yaml", ListedAddress.schema.allKeys),
    ("links.yaml", RefusedForm.schema.allKeys),
  ]

  @Test(arguments: sections.indices)
  func everyKeyIsInTheGuide(index: Int) throws {
    let (heading, keys) = Self.sections[index]
    let guide = try Self.guide()
    let section = try #require(guide.first { $0.hasPrefix(heading) })
    let shared = guide.filter { $0.hasPrefix("What files share") || $0.hasPrefix("Add an occupation") }
    let text = ([section] + shared).joined()
    for key in keys {
      // A key begins a word: “to” is not in “goes-to:”.
      let pattern = try Regex("(^|[^\\w-])\(key)(:|`)")
      #expect(text.contains(pattern), "docs/catalogue.md, \(heading): \(key)")
    }
  }

  /// All keys in the guide's examples of `published/` are in the schemas.
  @Test func theGuideHasNoOtherKeys() throws {
    let known = Self.sections.reduce(into: Set(["traits", "institutions", "qualifications", "fields", "units", "documents"])) {
      $0.formUnion($1.keys)
    }
    let blocks = try Self.guide().flatMap { $0.split(separator: "```yaml\n").dropFirst().compactMap { $0.split(separator: "```").first } }
    let published = blocks.filter { $0.hasPrefix("# published/") }.compactMap { $0.split(separator: "# ours/").first }
    #expect(published.count > 4)
    for block in published {
      // Two files in one example may each name their document.
      for file in block.split(separator: "\n# published/") {
        var reader = KeyReader(text: file.hasPrefix("# ") ? String(file) : "# " + file)
        #expect(reader.faults == [])
        #expect(reader.keys().subtracting(known) == [], "\(file)")
      }
    }
  }

  @Test func aDraftHasTheStatedValues() {
    var draft = Draft<Pay>()
    #expect(draft.from == nil)
    #expect(draft.missingKeys == ["from", "currency", "period"])
    draft.from = 12_000
    draft.to = 15_000
    draft.period = .month
    #expect(draft.to == 15_000)
    #expect(draft.missingKeys == ["currency"])
    #expect(draft.whole == nil)
    draft.currency = "HKD"
    #expect(draft.whole == Pay(from: 12_000, to: 15_000))
    draft.to = nil
    #expect(draft.to == nil)
    #expect(draft.whole == Pay(from: 12_000))
  }

  private static func guide() throws -> [String] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/catalogue.md")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n## ").map(String.init)
  }
}

/// Collects all keys of a file.
private struct KeyReader: CheckedReader {
  var faults: [Diagnostic]
  private let file: YAMLFile

  init(text: String) {
    file = YAMLFile(text: text, file: "example", of: "a catalogue")
    faults = file.faults
  }

  func refused(in _: String) -> Set<Unicode.Scalar> { file.refused }

  mutating func keys() -> Set<String> { file.root.map { keys(of: $0) } ?? [] }

  private mutating func keys(of value: YAMLValue) -> Set<String> {
    if value.isMapping {
      return fields(value).entries.reduce(into: []) { $0.formUnion(keys(of: $1.value).union([$1.key])) }
    }
    var items = self
    let list = items.list(value)
    return list.reduce(into: []) { $0.formUnion(keys(of: $1)) }
  }
}
