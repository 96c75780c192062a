import Testing

@testable import TextLayout

@Suite("Sanitiser")
struct SanitiserTests {
  @Test(
    "makes one safe line",
    arguments: [
      ("", ""), ("薪金：$12,000", "薪金：$12,000"), ("one\ttwo\nthree", "one two three"), ("a\r\nb\rc\n\nd", "a b c  d"),
      ("\u{2028}x\u{85}y", " x y"), ("\u{1B}[31mred\u{9B}0m", "?[31mred?0m"), ("\u{202E}evil", "?evil"), ("a\u{200B}b", "a?b"),
      ("👩\u{200D}👧", "???"), ("\u{F0A7} item", "? item"), ("\u{301}x", "?x"), ("\u{301}\u{301}", "?\u{301}"), ("e\u{301}", "e\u{301}"),
    ])
  func table(text: String, cleaned: String) {
    #expect(Array(Sanitiser.clean(text).unicodeScalars) == Array(cleaned.unicodeScalars))
  }

  @Test("leaves nothing refused, and nothing to do twice", arguments: Samples.texts + Samples.wild(300, seed: 2))
  func safe(text: String) {
    let cleaned = Sanitiser.clean(text)
    #expect(AllowedCharacters.faults(in: cleaned).allSatisfy { $0.kind == .notComposed })
    #expect(Array(Sanitiser.clean(cleaned).unicodeScalars) == Array(cleaned.unicodeScalars))
  }

  @Test("changes nothing but what is refused", arguments: Samples.wild(300, seed: 3))
  func faithful(text: String) {
    let kept = text.unicodeScalars.dropFirst().filter(AllowedCharacters.allows)
    let cleaned = Sanitiser.clean(text).unicodeScalars
    #expect(cleaned.count == text.unicodeScalars.count - text.filter { $0 == "\r\n" }.count)
    #expect(Array(cleaned.dropFirst().filter { $0 != "?" && $0 != " " }) == Array(kept.filter { $0 != "?" && $0 != " " }))
  }
}
