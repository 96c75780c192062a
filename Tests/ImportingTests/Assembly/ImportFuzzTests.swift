import Careers
import CheckedYAML
import Foundation
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

  /// The faults that `check` finds, with the files of our half that an import begins.
  private func faults(of texts: [String]) throws -> [String] {
    var assembly = CatalogueAssembly(ids: IDTable())
    for (number, text) in texts.enumerated() {
      if let read = ReadDocument(SourceText(text, file: "document \(number).txt")) { assembly.add(read) }
    }
    let published = assembly.published
    guard !published.documents.isEmpty else { return [] }
    var files = try PublishedFiles(of: published).texts.reduce(into: [String: FileContent]()) {
      $0["published/" + $1.key] = .text($1.value)
    }
    for (name, tree) in CatalogueTrees.begun(for: published).trees { files["ours/" + name] = .text(try tree.yaml()) }
    var reader = CatalogueReader(files: files)
    return reader.read().faults.map(\.description)
  }
}

/// Every word of a line reported as used is in the written files or in a message.
@Suite struct ImportAccountTests {
  @Test(arguments: Seeds.all(andThoseThatFailed: [322]))
  func wordsOfUsedLinesAreKept(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = Edition.of(Edition.texts.randomElement(using: &random) ?? "", &random)
    let (assembly, read, messages) = Edition.assembled([text])
    guard let document = read.first else { return }
    let files = try PublishedFiles(of: assembly.published).texts.values
    let written = Self.folded((files + messages).joined(separator: "\n"))
    for line in document.text.nonblankLines {
      guard case .used(_, let field) = document.account[line.number] else { continue }
      let lost = Self.words(of: line.words).filter { word in
        let rest = Self.untyped(word, in: field)
        return !rest.isEmpty && !written.contains(word) && !written.contains(rest)
      }
      #expect(lost == [], "seed \(seed), line \(line.number), \(field): \(line.words)")
    }
  }

  /// Without blanks, since words may be split or joined at line ends; quotation marks are doubled in YAML.
  private static func folded(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }.replacing("''", with: "'").replacing("\\\"", with: "\"")
      .precomposedStringWithCompatibilityMapping
  }

  /// Words of Latin letters and runs of Chinese characters.
  private static func words(of line: String) -> [String] {
    let runs = line.lowercased().precomposedStringWithCompatibilityMapping.split { !$0.isLetter }
    return runs.flatMap { run in run.split { $0.isASCII } + run.split { !$0.isASCII } }.map(String.init)
  }

  /// The rest of a word without parts that became values or introduce them.
  private static func untyped(_ word: String, in field: String) -> String {
    let known = markers.union(["hours", "ladder"].contains(field) ? typed : [])
    if word.allSatisfy(\.isASCII) { return known.contains(word) ? "" : word }
    let rest = known.sorted { ($1.count, $0) < ($0.count, $1) }.reduce(word) { $0.replacing($1, with: "") }
    return rest.count < 2 || rest.allSatisfy(ofRoutes.contains) ? "" : rest
  }

  /// Words for figures, their wording, currency and period.
  private static let typed: Set = [
    "approximately", "about", "around", "from", "over", "above", "working", "hours", "hour", "week", "month", "year", "per", "weekly",
    "irregular", "hkd", "hk", "k", "or", "to", "a", "每周", "小時", "工作", "約", "港幣", "港元", "以上", "起", "至", "月薪", "萬", "元",
  ]
  /// Words that mark a remark, and section headings on the same line as their content.
  private static let markers: Set = ["note", "remarks", "備註", "工作環境", "職責", "工作時數", "續"]
  /// Characters of routes, which become a kind, level and cluster.
  private static let ofRoutes = Set("通過培訓課程獲得證書資格歷級別或往認可機制組合")
}

/// A name that remains in the next edition keeps its id.
@Suite struct ImportIDFuzzTests {
  @Test(arguments: Seeds.all())
  func anUnchangedNameKeepsItsID(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let texts = [FixturePages.all.randomElement(using: &random), [GardenPathway.raw, GardenPathway.laidOut].randomElement(using: &random)]
      .compactMap(\.self)
    let first = Edition.assembled(texts).assembly
    let second = Edition.assembled(texts.map { Edition.of($0, &random) }, ids: first.table).assembly
    let (former, present) = (Self.ids(in: first.published), Self.ids(in: second.published))
    for (name, id) in former {
      guard let id, case .some(.some(let now)) = present[name] else { continue }
      #expect(now == id, "seed \(seed): \(name)")
    }
  }

  /// The id of each name by its kind and folded spelling in both languages; nil for a shared name.
  private static func ids(in catalogue: PublishedCatalogue) -> [String: String?] {
    var ids: [String: String?] = [:]
    func note(_ kind: String, _ title: Text, _ id: RecordID) {
      let words = [title.english, title.traditionalChinese].map { NameFolding.fold($0 ?? "") }
      let name = "\(kind): \(words.joined(separator: " / "))"
      ids[name] = ids.keys.contains(name) ? .some(nil) : id.rawValue
    }
    for record in catalogue.occupations { note("occupation", record.title, record.id) }
    for record in catalogue.pathways { note("pathway", record.title, record.id) }
    for level in catalogue.pathways.flatMap(\.levels) { note("level of " + level.pathway.rawValue, level.name, level.id) }
    for record in catalogue.traits { note("trait", record.title, record.id) }
    for record in catalogue.qualifications { note("qualification", record.title, record.id) }
    for record in catalogue.institutions { note("institution", record.title, record.id) }
    for record in catalogue.courses { note("course of " + record.institution.rawValue, record.title, record.id) }
    for record in catalogue.fields { note("field", record.title, RecordID(record.id)) }
    return ids
  }
}

/// Texts of both families, and changes as in another edition: lines removed, moved, doubled or cut, but none new.
enum Edition {
  static let texts = FixturePages.all + [GardenPathway.raw, GardenPathway.laidOut]

  static func of(_ text: String, _ random: inout SplitMix64, changes: ClosedRange<Int> = 0...10) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: changes, using: &random) {
      guard let place = lines.indices.randomElement(using: &random), let other = lines.indices.randomElement(using: &random) else { break }
      switch Int.random(in: 0..<5, using: &random) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[other], at: place)
      case 2: lines.swapAt(place, other)
      case 3: lines[place] = String(lines[place].prefix(lines[place].count / 2)) + lines[other]
      default: lines.removeSubrange(max(place, lines.count - 20)...)
      }
    }
    return lines.joined(separator: "\n")
  }

  static func assembled(_ texts: [String], ids: IDTable = IDTable()) -> (
    assembly: CatalogueAssembly, read: [ReadDocument], messages: [String]
  ) {
    var assembly = CatalogueAssembly(ids: ids)
    let read = texts.enumerated().compactMap { ReadDocument(SourceText($0.element, file: "document \($0.offset).txt")) }
    let found = read.flatMap { assembly.add($0) }.map(\.message)
    return (assembly, read, found + read.flatMap(\.diagnostics).map(\.message))
  }
}
