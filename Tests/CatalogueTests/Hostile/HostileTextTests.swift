import Testing

@testable import Catalogue

/// Texts made to exhaust or confuse a parser: each is refused with a place, and quickly.
struct HostileTextTests {
  private static let hundredThousand = 100_000

  private func faults(_ text: String) -> [String] {
    YAMLFile(text: text, file: "f.yaml").faults.map(\.description)
  }

  @Test(arguments: ["[", "{", "{a: [", "- ", "? ", "- - ? ", " "])
  func deepNestingIsRefused(piece: String) {
    let file = YAMLFile(text: String(repeating: piece, count: Self.hundredThousand), file: "f.yaml")
    #expect(file.root == nil)
    #expect(file.faults.count == 1)
  }

  @Test(arguments: ["[", "{a:"])
  func deepNestingOverManyLinesIsRefused(piece: String) {
    let file = YAMLFile(text: String(repeating: piece + "\n", count: Self.hundredThousand), file: "f.yaml")
    #expect(file.root == nil)
    #expect(file.faults.first?.description == "f.yaml:65:1: nested deeper than 64")
  }

  /// Brackets in quotes count for the parser's own bound only.
  @Test func deepNestingThatQuotesHideIsRefused() {
    let lines = repeatElement(String(repeating: "[\"]\", ", count: 500), count: 200).joined(separator: "\n")
    let file = YAMLFile(text: lines, file: "f.yaml")
    #expect(file.root == nil)
    #expect(file.faults.count == 1)
  }

  @Test func deepNestingByIndentationIsRefused() {
    let text = (0..<1000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    let file = YAMLFile(text: text, file: "f.yaml")
    #expect(file.root == nil)
    #expect(file.faults.first?.description == "f.yaml:258:1: nested deeper than 64")
  }

  @Test func whatACatalogueNeedsIsNotTooDeep() {
    let text = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(YAMLFile(text: text, file: "f.yaml").root != nil)
  }

  /// Ways to write an alias; the last is a bomb of nine steps.
  @Test(arguments: [
    "a: &x 1", "a: *x", "- &x 1", "- *x", "[&x 1]", "[*x]", "{&x a: 1}", "{a: *x}", "? *x\n: 1", "&x a: 1", "*x : 1", "--- &x 1",
    "- - &x 1",
    "a: !!str &x 1", "a: !t &x [1]", "a:\t*x", "[\t*x]", "{\"a\":*x}", "{\"a\":&x 1}", "a:\n\t*x", "# c\r*x", "# c\u{85}*x",
    "# c\u{2028}*x",
    "a:\t# c\n *x",
    (1...9).map { "a\($0): &a\($0) [\(repeatElement("*a\($0 - 1)", count: 9).joined(separator: ", "))]" }.joined(separator: "\n"),
  ])
  func anchorsAndAliasesAreRefused(text: String) {
    let file = YAMLFile(text: text, file: "f.yaml")
    #expect(file.root == nil)
    #expect(file.faults.contains { $0.message.hasPrefix("anchors and aliases aren't used in a catalogue") })
  }

  @Test(arguments: [
    "a: R&D", "a: \"&x\"", "a: '*x'", "a: Science & AI", "a: 3 * 4", "a: 1 # &x *x", "a: b # *x", "a: x*y", "a: research &development",
  ])
  func textWithTheirSignsIsNot(text: String) {
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
    ("\ta: 1", "f.yaml:1:1: not YAML: found character that cannot start any token"),
    ("a:\n\tb: 1", "f.yaml:2:1: not YAML: found character that cannot start any token"),
    ("a: b\0c", "f.yaml:1:5: character not allowed: U+0000, control"),
    ("a: b\u{1B}c", "f.yaml:1:5: character not allowed: U+001B, control"),
    ("a: b\rc", "f.yaml:1:5: character not allowed: U+000D, line separator"),
    ("", "f.yaml:1:1: the file is empty"),
    ("\n\n", "f.yaml:1:1: the file is empty"),
    ("# only a comment\n", "f.yaml:1:1: the file is empty"),
  ])
  func aTextThatIsNoCatalogueFileIsRefused(text: String, expected: String) {
    #expect(faults(text) == [expected])
  }

  @Test(arguments: ["- a\n- b", "text", "12", "[]"])
  func aRootThatIsNoMappingIsRefused(text: String) {
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

  @Test func linesOfAFaultCountTheSameWithCarriageReturns() throws {
    let files = try Mutation("ours/occupations/technician.yaml", "also:", "als:").files()
    let expected = Fixture.faults(in: files)
    #expect(Fixture.faults(in: files.mapValues { $0.replacing("\n", with: "\r\n") }) == expected)
  }
}
