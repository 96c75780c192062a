import TestSupport
import Testing

@testable import Catalogue
@testable import CheckedYAML

/// Texts that exhaust or confuse a parser are refused quickly, with a place.
struct HostileTextTests {
  private static let hundredThousand = 100_000

  private func faults(_ text: String) -> [String] {
    YAMLFile(text: text, file: "f.yaml", of: "a catalogue").faults.map(\.description)
  }

  @Test(arguments: ["[", "{", "{a: [", "- ", "? ", "- - ? ", " "])
  func deepNestingIsRefused(piece: String) {
    let file = YAMLFile(text: String(repeating: piece, count: Self.hundredThousand), file: "f.yaml", of: "a catalogue")
    #expect(file.root == nil)
    #expect(file.faults.count == 1)
  }

  private static let tooDeep = "not YAML: Maximum nesting level reached, set with yaml_set_max_nest_level())"

  @Test(arguments: [("[", 999), ("{a:", 1000)])
  func deepNestingOverManyLinesIsRefused(piece: String, line: Int) {
    let file = YAMLFile(text: String(repeating: piece + "\n", count: Self.hundredThousand), file: "f.yaml", of: "a catalogue")
    #expect(file.root == nil)
    #expect(file.faults.map(\.description) == ["f.yaml:\(line):1: \(Self.tooDeep)"])
  }

  /// Brackets in quotes are text.
  @Test func bracketsInQuotesDoNotNest() {
    let lines = repeatElement("- [" + repeatElement("\"[\"", count: 500).joined(separator: ", ") + "]", count: 200).joined(separator: "\n")
    let file = YAMLFile(text: lines, file: "f.yaml", of: "a catalogue")
    #expect(file.root != nil)
    #expect(file.faults == [])
  }

  @Test func deepNestingByIndentationIsRefused() {
    let text = (0..<1001).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    let file = YAMLFile(text: text, file: "f.yaml", of: "a catalogue")
    #expect(file.root == nil)
    #expect(file.faults.map(\.description) == ["f.yaml:1000:1000: \(Self.tooDeep)"])
  }

  @Test func tooManyRefusedCharactersAreOneMoreFault() {
    let most = String(repeating: "\u{1}", count: YAMLFile.mostFaults)
    #expect(faults("a: " + most).count == YAMLFile.mostFaults)
    let found = faults("a: 1\nb: \(most)\u{1}\nc: \u{1}")
    #expect(found.count == YAMLFile.mostFaults + 2)
    #expect(found.last == "f.yaml:2:1: too many characters that aren't allowed: is this a text file?")
  }

  @Test func ordinaryNestingIsAllowed() {
    let text = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(YAMLFile(text: text, file: "f.yaml", of: "a catalogue").root != nil)
  }

  /// Ways to write an alias; the last expands in nine steps.
  @Test(arguments: [
    "a: &x 1", "a: *x", "- &x 1", "- *x", "[&x 1]", "[*x]", "{&x a: 1}", "{a: *x}", "? *x\n: 1", "&x a: 1", "*x : 1", "--- &x 1",
    "- - &x 1",
    "a: !!str &x 1", "a: !t &x [1]", "a:\t*x", "[\t*x]", "{\"a\":*x}", "{\"a\":&x 1}", "a:\n\t*x", "# c\r*x", "# c\u{85}*x",
    "# c\u{2028}*x",
    "a:\t# c\n *x",
    "a: 1 # &x *x", "a: b # *x", "a: research &development", "a: \"b *x\"", "a: 'b &x'", "{? *x : 1}", "[?*x]", "[?&x 1]", "{?&x a: 1}",
    "a:\n\u{FEFF}*x", "\u{FEFF}\u{FEFF}*x", "[a,*x]",
    (1...9).map { "a\($0): &a\($0) [\(repeatElement("*a\($0 - 1)", count: 9).joined(separator: ", "))]" }.joined(separator: "\n"),
  ])
  func anchorsAndAliasesAreRefused(text: String) {
    let file = YAMLFile(text: text, file: "f.yaml", of: "a catalogue")
    #expect(file.root == nil)
    #expect(file.faults.contains { $0.message.hasPrefix("anchors and aliases aren't used in a catalogue") })
  }

  /// A scan that took the quoted `#` for a comment would miss the rest of the line. Comparing the two keys would never end.
  @Test func anAliasBombHiddenByQuotesIsRefused() {
    let steps = (1...30).map { "a\($0): {\" #\": &a\($0) [*a\($0 - 1), *a\($0 - 1)]}" }
    let text = (["a0: {\" #\": &a0 [x, x]}"] + steps + ["b: {\" #\": 1, ? [*a30] : 1, ? [*a30 ] : 2}"]).joined(separator: "\n")
    #expect(YAMLFile(text: text, file: "f.yaml", of: "a catalogue").root == nil)
    #expect(faults(text).first == "f.yaml:1:12: anchors and aliases aren't used in a catalogue: no word may begin with &")
  }

  @Test(arguments: [
    "a: R&D", "a: \"&x\"", "a: '*x'", "a: Science & AI", "a: 3 * 4", "a: x*y", "a: b & c", "a: 2 * 3 # * &",
  ])
  func textWithTheirSignsIsAllowed(text: String) {
    #expect(faults(text) == [])
  }

  @Test func aMillionCharactersOnALineAreRefused() {
    let text = "a: 1\nb: " + String(repeating: "x", count: 1_000_000)
    #expect(faults(text) == ["f.yaml:2:4001: the line is longer than 4000 characters"])
    #expect(faults("a: " + String(repeating: "字", count: 3_997)) == [])
    #expect(faults("a: " + String(repeating: "字", count: 3_998)) == ["f.yaml:1:4001: the line is longer than 4000 characters"])
  }

  @Test func aTextOverTheLimitIsRefused() {
    let line = "# " + String(repeating: "x", count: 61) + "\n"
    let text = String(repeating: line, count: YAMLFile.largestSize / 64)
    #expect(faults(text) == ["f.yaml:1:1: the file is empty"])
    #expect(faults(text + "a") == ["f.yaml:1:1: the file is larger than 4194304 bytes"])
  }

  @Test(arguments: [
    ("\ta: 1", "f.yaml:1:1: not YAML: found character that cannot start any token; is it a tab, or text that needs quotes?"),
    ("a:\n\tb: 1", "f.yaml:2:1: not YAML: found character that cannot start any token; is it a tab, or text that needs quotes?"),
    ("a: b: c", "f.yaml:1:5: not YAML: mapping values are not allowed in this context; text with a colon and a space in it needs quotes"),
    ("a: [", "f.yaml:2:1: not YAML: did not find expected node content; is a bracket open, a blank too many, or text without quotes?"),
    ("a: b\0c", "f.yaml:1:5: character not allowed: U+0000, control"),
    ("a: b\u{1B}c", "f.yaml:1:5: character not allowed: U+001B, control"),
    ("a: b\rc", "f.yaml:1:5: character not allowed: U+000D, line separator"),
    ("", "f.yaml:1:1: the file is empty"),
    ("\n\n", "f.yaml:1:1: the file is empty"),
    ("# only a comment\n", "f.yaml:1:1: the file is empty"),
  ])
  func otherFilesAreRefused(text: String, expected: String) {
    #expect(faults(text) == [expected])
  }

  @Test(arguments: ["- a\n- b", "text", "12", "[]"])
  func aRootOtherThanAMappingIsRefused(text: String) {
    var files = Fixture.files
    files["ours/links.yaml"] = text
    let found = text == "text" ? "text" : text == "12" ? "a number" : "a list"
    #expect(Fixture.faults(in: files) == ["ours/links.yaml:1:1: expected a mapping, found \(found)"])
  }

  /// Windows editors write both.
  @Test(arguments: ["", "\u{FEFF}"], ["\n", "\r\n"])
  func lineEndsAndAByteOrderMarkChangeNothing(mark: String, end: String) {
    let files = Fixture.files.mapValues { mark + $0.replacing("\n", with: end) + end }
    let report = Fixture.report(of: files)
    #expect(report.faults.map(\.description) == [])
    #expect(report.contents == Fixture.report().contents)
  }

  @Test func carriageReturnsKeepLineNumbers() throws {
    let files = try Mutation("ours/occupations/technician.yaml", "also:", "als:").files()
    let expected = Fixture.faults(in: files)
    #expect(Fixture.faults(in: files.mapValues { $0.replacing("\n", with: "\r\n") }) == expected)
  }
}

/// Reading a damaged file ends, and reports everything that is lost.
struct FuzzTests {
  @Test(arguments: Seeds.all())
  func mutatedFilesAreReadOrRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names = Fixture.files.keys.sorted()
    let whole = Fixture.report().contents
    for _ in 0..<8 {
      var files = Fixture.files
      let name = names[Int.random(in: names.indices, using: &random)]
      let text = files[name] ?? ""
      files[name] = Bool.random(using: &random) ? bytesChanged(text, &random) : linesChanged(text, &random)
      let report = Fixture.report(of: files)
      #expect(report.faults == Array(Set(report.faults)).sorted())
      #expect(!report.faults.isEmpty || report.contents.records.count == whole.records.count, "\(files[name] ?? "")")
      #expect(report.faults.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 && !$0.message.isEmpty })
    }
  }

  private func bytesChanged(_ text: String, _ random: inout SplitMix64) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(Self.telling.randomElement(using: &random) ?? 0, at: place)
      default: bytes.remove(at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func linesChanged(_ text: String, _ random: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = Int.random(in: lines.indices, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: Int.random(in: lines.indices, using: &random))
    default: lines.swapAt(place, Int.random(in: lines.indices, using: &random))
    }
    return lines.joined(separator: "\n")
  }

  /// Characters with a meaning in YAML.
  private static let telling = Array("[]{}:,-?&*!|>'\"%@#\\\n\t \0".utf8)
}
