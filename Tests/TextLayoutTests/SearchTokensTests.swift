import Testing

@testable import TextLayout

@Suite("Search tokens")
struct SearchTokensTests {
  @Test(
    "cuts text into words",
    arguments: [
      ("", []),
      (" ，。 ", []),
      ("Cloud Architect", ["cloud", "architect"]),
      ("雲端工程師", ["云", "端", "工", "程", "师"]),
      ("C++、C#及.NET", ["c++", "c#", "及", "net"]),
      ("+852 #1 a+b", ["852", "1", "a+b"]),
      ("雲+端", ["云", "端"]),
      ("R&D", ["r", "d"]),
      ("bachelor's bachelor’s", ["bachelor", "bachelor"]),
      ("courses class status analysis bus jobs apps gas is", ["course", "class", "status", "analysis", "bus", "job", "app", "gas", "is"]),
      ("111128L5 2000s", ["111128l5", "2000s"]),
      ("キャリア한글", ["キ", "ャ", "リ", "ア", "한", "글"]),
      ("Ｃ＋＋工程師", ["c++", "工", "程", "师"]),
      ("$12,000–16,000", ["12", "000", "16", "000"]),
      ("Ελλάς Москва", ["ελλασ", "москва"]),
    ])
  func table(text: String, tokens: [String]) {
    #expect(SearchTokens.tokens(of: text) == tokens)
  }

  @Test("are the same for a text and its folded form", arguments: Samples.texts + Samples.wild(100, seed: 8) + Samples.mixed(100, seed: 9))
  func folded(text: String) {
    #expect(SearchTokens.tokens(of: SearchFolding.fold(text)) == SearchTokens.tokens(of: text))
  }

  @Test("hold no spaces and are never empty", arguments: Samples.texts + Samples.wild(100, seed: 10))
  func wellFormed(text: String) {
    #expect(SearchTokens.tokens(of: text).allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) })
  }
}
