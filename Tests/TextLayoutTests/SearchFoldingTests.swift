import Testing

@testable import TextLayout

@Suite("Search folding")
struct SearchFoldingTests {
  @Test(
    "brings variants to one form",
    arguments: [
      ["发", "發", "髮"], ["网", "網"], ["络", "絡"], ["云", "雲"], ["台", "臺", "檯", "颱"], ["裏", "裡", "里"], ["綫", "線", "线"],
      ["說", "説", "说"], ["着", "著"], ["干", "乾", "幹"], ["软件", "軟件"], ["峰", "峯"], ["群", "羣"], ["龜", "龟", "⿔", "\u{F907}"],
      ["略", "\u{F976}"], ["母", "\u{2E9F}"], ["ꝏ", "Ꝏ"], ["Cloud", "ＣＬＯＵＤ", "cloud"],
      ["résumé", "RE\u{301}SUME\u{301}", "Resume"], ["straße", "STRASSE"],
      ["Ệ", "ệ", "e"], ["Σ", "σ", "ς"], ["ﬁ", "FI"], ["ﾊﾝ", "ハン"], ["\u{212B}", "å", "a"], ["Й", "и\u{306}"],
    ])
  func families(variants: [String]) {
    #expect(Set(variants.map(SearchFolding.fold)).count == 1)
  }

  @Test("keeps different words apart", arguments: [("云", "网"), ("が", "か"), ("雲", "電"), ("c", "d"), ("말", "발"), ("土", "士")])
  func distinct(one: String, other: String) {
    #expect(SearchFolding.fold(one) != SearchFolding.fold(other))
  }

  @Test(
    "folds exactly so",
    arguments: [
      ("", ""), ("C++ & C#", "c++ & c#"), ("雲端運算", "云端运算"), ("Ｃ＋＋，（）＼", "c++,()\\"), ("Ünïcode", "unicode"), ("111128L5", "111128l5"),
    ])
  func table(text: String, folded: String) {
    #expect(Array(SearchFolding.fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test("has the same number of characters in both literals, and no chains")
  func parallelLiterals() {
    let written = Array(HanVariants.written.unicodeScalars)
    let folded = Set(HanVariants.folded.unicodeScalars)
    #expect(written.count == HanVariants.folded.unicodeScalars.count)
    #expect(Set(written).count == written.count)
    #expect(written.count > 3500)
    #expect(folded.isDisjoint(with: written))
  }

  @Test("folds nothing twice, for every character there is")
  func idempotent() {
    let changing = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let once = SearchFolding.fold(String(scalar))
      return !SearchFolding.fold(once).unicodeScalars.elementsEqual(once.unicodeScalars)
    }
    #expect(changing.isEmpty)
  }

  /// Beside an accented letter, a character takes the slow path.
  @Test("folds an ideograph alike beside any character")
  func ideographs() {
    let differing = (UInt32(0x4E00)...0x9FFF).compactMap(Unicode.Scalar.init).filter { scalar in
      SearchFolding.fold("A\(scalar)e") != SearchFolding.fold("A\(scalar)é")
    }
    #expect(differing.isEmpty)
  }

  @Test("folds nothing twice in a text", arguments: Samples.texts + Samples.wild(100, seed: 7))
  func idempotentTexts(text: String) {
    let once = SearchFolding.fold(text)
    #expect(Array(SearchFolding.fold(once).unicodeScalars) == Array(once.unicodeScalars))
  }
}
