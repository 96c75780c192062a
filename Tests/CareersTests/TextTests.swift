import Careers
import Testing

struct TextTests {
  private static let both = Text(english: "Lamp", traditionalChinese: "燈", ours: [.traditionalChinese])
  private static let englishOnly = Text(english: "Lamp", ours: [.english])
  private static let chineseOnly = Text(traditionalChinese: "燈")

  @Test(arguments: [
    (both, Language.english, "Lamp", Language.english, false, false),
    (both, .traditionalChinese, "燈", .traditionalChinese, true, false),
    (englishOnly, .english, "Lamp", .english, true, false),
    (englishOnly, .traditionalChinese, "Lamp", .english, true, true),
    (chineseOnly, .english, "燈", .traditionalChinese, false, true),
    (chineseOnly, .traditionalChinese, "燈", .traditionalChinese, false, false),
    (Text(), .english, "", .traditionalChinese, false, true),
  ])
  func reads(text: Text, asked: Language, words: String, language: Language, isOurs: Bool, isFallback: Bool) {
    let reading = text.reading(in: asked)
    #expect(reading.words == words)
    #expect(reading.language == language)
    #expect(reading.isOurs == isOurs)
    #expect(reading.isFallback == isFallback)
    #expect(text.words(in: asked) == words)
  }

  @Test(arguments: [
    (both, []), (englishOnly, [Language.traditionalChinese]), (chineseOnly, [.english]), (Text(), [.english, .traditionalChinese]),
  ])
  func namesMissingLanguages(text: Text, missing: [Language]) {
    #expect(text.missing == missing)
  }

  @Test func programWordsAreNotOurs() {
    #expect(Text("Pay", "薪酬").ours.isEmpty)
    #expect(Text(verbatim: "111128L5").ours.isEmpty)
    #expect(Text(verbatim: "111128L5").words(in: .traditionalChinese) == "111128L5")
    #expect(Text.ours("Pay", "薪酬").ours == [.english, .traditionalChinese])
  }

  @Test func subscriptSetsOneLanguage() {
    var text = Self.both
    text[.traditionalChinese] = nil
    text[.english] = "Lantern"
    #expect(text.english == "Lantern")
    #expect(text.missing == [.traditionalChinese])
  }

  @Test func joinsLanguageByLanguage() {
    let joined = Text.joined([Self.both, .ours("Sea", "海"), Text(verbatim: "5")], separator: Text(", ", "，"))
    #expect(joined.english == "Lamp, Sea, 5")
    #expect(joined.traditionalChinese == "燈，海，5")
    #expect(joined.ours == [.english, .traditionalChinese])
  }

  @Test func joiningOneTextChangesNothing() {
    #expect(Text.joined([Self.both], separator: Text(", ", "，")) == Self.both)
  }

  @Test func joiningNothingIsAnEmptyText() {
    #expect(Text.joined([], separator: Text(", ", "，")) == Text())
  }

  /// A sentence around words doesn't change whose they are, or add a language.
  @Test(arguments: [both, englishOnly, chineseOnly, Text(), .ours("Lamp", "燈")])
  func mappingKeepsOurLanguages(text: Text) {
    let mapped = text.mapped { language, words in "\(language.rawValue): \(words)" }
    #expect(mapped.english == text.english.map { "en: \($0)" })
    #expect(mapped.traditionalChinese == text.traditionalChinese.map { "zh-Hant: \($0)" })
    #expect(mapped.ours == text.ours)
    #expect(mapped.missing == text.missing)
  }

  /// A fallback is still marked as one after a unit's code is put before the title.
  @Test(arguments: [(chineseOnly, Language.english, "222201L5 燈"), (englishOnly, .traditionalChinese, "222201L5 Lamp")])
  func joiningKeepsTheFallback(part: Text, asked: Language, words: String) {
    let joined = Text.joined([Text(verbatim: "222201L5"), part], separator: Text(" ", " "))
    let reading = joined.reading(in: asked)
    #expect(reading.words == words)
    #expect(reading.isFallback)
    #expect(reading.isOurs == part.reading(in: asked).isOurs)
  }

  /// If no language is in all parts, each falls back by itself.
  @Test func joiningPartsOfDifferentLanguagesLosesNothing() {
    let joined = Text.joined([Self.englishOnly, Self.chineseOnly], separator: Text(", ", "，"))
    #expect(joined.words(in: .english) == "Lamp, 燈")
    #expect(joined.words(in: .traditionalChinese) == "Lamp，燈")
  }

  @Test(arguments: [
    (both, #"{"en":"Lamp","ours":["zh-Hant"],"zh-Hant":"燈"}"#),
    (chineseOnly, #"{"ours":[],"zh-Hant":"燈"}"#),
    (Text(), #"{"ours":[]}"#),
  ])
  func writesItsLanguagesByTag(text: Text, json: String) throws {
    #expect(try JSONCoding.text(of: text) == json)
    #expect(try JSONCoding.value(Text.self, from: json) == text)
  }

  /// Sets iterate in any order, so many are tried; all write English first.
  @Test func writesOursInAFixedOrder() throws {
    for count in 0..<50 {
      var ours: Set<Language> = []
      ours.reserveCapacity(count)
      ours.formUnion(count.isMultiple(of: 2) ? [.traditionalChinese, .english] : [.english, .traditionalChinese])
      let json = try JSONCoding.text(of: Text(english: "a", traditionalChinese: "b", ours: ours))
      #expect(json == #"{"en":"a","ours":["en","zh-Hant"],"zh-Hant":"b"}"#)
    }
  }

  @Test func readsWithoutOurs() throws {
    #expect(try JSONCoding.value(Text.self, from: #"{"en":"Lamp"}"#) == Text(english: "Lamp"))
  }

  @Test func refusesOtherLanguages() {
    #expect(throws: DecodingError.self) { try JSONCoding.value(Text.self, from: #"{"en":"Lamp","ours":["fr"]}"#) }
  }

  @Test func languagesAreEachOthersOther() {
    #expect(Language.english.other == .traditionalChinese)
    #expect(Language.traditionalChinese.other == .english)
    #expect([Language.traditionalChinese, .english].sorted() == [.english, .traditionalChinese])
  }
}
