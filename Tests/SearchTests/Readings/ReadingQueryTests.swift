import Testing

@testable import Search

struct ReadingQueryTests {
  /// A query's match from the first character of a name: the scheme, the number of characters, and whether it is complete.
  private func match(_ typed: String, _ name: String) throws -> ReadingMatch? {
    let query = try #require(ReadingQuery(typed), "“\(typed)” can be readings")
    return query.match(SampleTable.folded(name), in: try SampleTable.table())
  }

  private func complete(_ scheme: ReadingScheme, _ count: Int) -> ReadingMatch {
    ReadingMatch(scheme: scheme, count: count, isComplete: true)
  }

  private func partial(_ scheme: ReadingScheme, _ count: Int) -> ReadingMatch {
    ReadingMatch(scheme: scheme, count: count, isComplete: false)
  }

  @Test(arguments: [
    "", "w", "wa", "w a", "4", "4wan", "wan44", "wan 4", "wan7", "wan0", "107890L3", "wan·gai", "雲", "wan-gai", "c++", "R&D", "ITOS010L3",
    " ", "a ",
    String(repeating: "a", count: 61),
  ])
  func otherTextIsNoReadingQuery(typed: String) {
    #expect(ReadingQuery(typed) == nil)
  }

  @Test(arguments: ["wan", "yu2", "WAN", "ｗａｎ　ｇａｉ", "wan4", " wan  gai ", "xi'an", "xi’an", "nü3", String(repeating: "a", count: 60)])
  func lettersTonesAndSpacesAreAQuery(typed: String) {
    #expect(ReadingQuery(typed) != nil)
  }

  @Test(arguments: ["wan gai syun", "wangaisyun", "wan gaisyun", "wan4gai3syun3", "wan4 gai syun3", "wan'gai'syun", "WAN GAI SYUN"])
  func jyutpingIsFoundJoinedOrSpacedWithTonesOrWithout(typed: String) throws {
    #expect(try match(typed, "雲計算") == complete(.jyutping, 3))
  }

  @Test(arguments: ["yunjisuan", "yun ji suan", "yun2ji4suan4", "yun2 jisuan"])
  func pinyinIsFoundJoinedOrSpacedWithTonesOrWithout(typed: String) throws {
    #expect(try match(typed, "雲計算") == complete(.pinyin, 3))
  }

  @Test func theSimplifiedFamilyIsFoundAlike() throws {
    for name in ["雲計算", "云计算", "云計算"] {
      #expect(try match("wangaisyun", name) == complete(.jyutping, 3))
      #expect(try match("mbmmi yrj hbut", name) == complete(.cangjie, 3))
      #expect(try match("mmiyrj", name) == complete(.cangjie, 2))
    }
  }

  @Test func cangjieAndQuickAreFoundJoinedOrSpaced() throws {
    #expect(try match("mbmmi", "雲計算") == complete(.cangjie, 1))
    #expect(try match("mbmmiyrjhbut", "雲計算") == complete(.cangjie, 3))
    #expect(try match("mi yj ht", "雲計算") == complete(.quick, 3))
    #expect(try match("miyjht", "雲計算") == complete(.quick, 3))
    #expect(try match("oml", "人工") == partial(.cangjie, 2))
    #expect(try match("omm", "人工") == complete(.quick, 2))
    #expect(try match("omlm", "人工") == complete(.cangjie, 2))
  }

  @Test func aNameMatchesFromAnyOfItsCharactersOn() throws {
    let query = try #require(ReadingQuery("gaisyun"))
    let name = SampleTable.folded("雲計算")
    #expect(query.match(name[1...], in: try SampleTable.table()) == complete(.jyutping, 2))
    #expect(query.match(name, in: try SampleTable.table()) == nil)
    #expect(query.match(name[1..<2], in: try SampleTable.table()) == nil)
    #expect(query.match(name[3...], in: try SampleTable.table()) == nil)
  }

  @Test func anyOfSeveralReadingsMatches() throws {
    for typed in ["ngan hong", "nganhang", "ngan4 hong4", "ngan hang4"] {
      #expect(try match(typed, "銀行") == complete(.jyutping, 2))
    }
    for typed in ["yin hang", "yinxing", "yin2hang2"] {
      #expect(try match(typed, "銀行") == complete(.pinyin, 2))
    }
    #expect(try match("zung jiu", "重要") == complete(.jyutping, 2))
    #expect(try match("cung jiu", "重要") == complete(.jyutping, 2))
    #expect(try match("chong yao", "重要") == complete(.pinyin, 2))
  }

  @Test func aTypedToneMustAgree() throws {
    #expect(try match("zung6jiu3", "重要") == complete(.jyutping, 2))
    #expect(try match("zung5", "重要") == nil)
    #expect(try match("cung6", "重要") == nil)
    #expect(try match("zung jiu1", "重要") == nil)
    #expect(try match("mbmmi4", "雲") == nil)
  }

  @Test func oneSchemeRunsThroughout() throws {
    #expect(try match("wan ji", "雲計") == nil)
    #expect(try match("yun gai", "雲計") == nil)
    #expect(try match("mbmmi gai", "雲計") == nil)
    #expect(try match("mbmmi yj", "雲計") == nil)
  }

  @Test func allDivisionsOfLettersAreTried() throws {
    #expect(try match("xian", "西安") == complete(.pinyin, 2))
    #expect(try match("xian", "先") == complete(.pinyin, 1))
    #expect(try match("xi'an", "西安") == complete(.pinyin, 2))
    #expect(try match("xi an", "西安") == complete(.pinyin, 2))
    #expect(try match("xi1an1", "西安") == complete(.pinyin, 2))
    #expect(try match("xi'an", "先") == nil)
    #expect(try match("xi an", "先") == nil)
  }

  @Test func spacesAreOnlyBetweenCharacters() throws {
    #expect(try match("wa n", "雲") == nil)
    #expect(try match("wan ga i", "雲計") == nil)
    #expect(try match("xia n", "先安") == nil)
  }

  @Test func theLastCodeMayBeTypedInPart() throws {
    #expect(try match("wan ga", "雲計算") == partial(.jyutping, 2))
    #expect(try match("wang", "雲計算") == partial(.jyutping, 2))
    #expect(try match("wan gai s", "雲計算") == partial(.jyutping, 3))
    #expect(try match("mbm", "雲") == partial(.cangjie, 1))
    #expect(try match("wan ga ", "雲計算") == partial(.jyutping, 2))
    #expect(try match("wa gai", "雲計算") == nil)
    #expect(try match("wan ga3", "雲計算") == nil)
    #expect(try match("xia", "西安") == partial(.pinyin, 2))
  }

  @Test func initialsOfSyllablesAloneFindNothing() throws {
    #expect(try match("wgs", "雲計算") == nil)
    #expect(try match("yjs", "雲計算") == nil)
  }

  @Test func vIsUUmlautInPinyinOnly() throws {
    #expect(try match("nvren", "女人") == complete(.pinyin, 2))
    #expect(try match("nu ren", "女人") == complete(.pinyin, 2))
    #expect(try match("nü ren", "女人") == complete(.pinyin, 2))
    #expect(try match("vovo", "女人女人") == complete(.cangjie, 4))
    #expect(try match("uouo", "女人女人") == nil)
  }

  @Test func aCharacterWithoutReadingsEndsTheMatch() throws {
    #expect(try match("wan gai", "雲·計") == nil)
    #expect(try match("wangai", "雲A計") == nil)
    #expect(try match("wan", "雲·計") == complete(.jyutping, 1))
    #expect(try match("wan", "·雲計") == nil)
    #expect(try match("wan", "") == nil)
  }

  @Test func codesTypedToTheirEndWinOverOneInPart() throws {
    // Quick is complete after two characters, Jyutping only begun after one.
    let table = try ReadingTable(text: "人\tomlm1\t\to\n工\t\t\tmm\n")
    let query = try #require(ReadingQuery("omm"))
    #expect(query.match(SampleTable.folded("人工"), in: table) == complete(.cangjie, 2))
    let begun = try #require(ReadingQuery("oml"))
    #expect(begun.match(SampleTable.folded("人工"), in: table) == partial(.jyutping, 1))
  }

  @Test func theLongestQueryIsFound() throws {
    let typed = String(repeating: "jan4", count: 20)
    let name = String(repeating: "人", count: 20)
    #expect(try match(typed, name) == complete(.jyutping, 20))
    #expect(ReadingQuery(typed + "jan4") == nil)
  }

  @Test func initialsAreTheCharactersThatANameMayBeginWith() throws {
    let table = try SampleTable.table()
    func initials(_ typed: String) throws -> Set<Unicode.Scalar> {
      try #require(ReadingQuery(typed)).initials(in: table)
    }
    #expect(try initials("wangai") == Set(SampleTable.folded("雲")))
    #expect(try initials("xian") == Set(SampleTable.folded("西先")))
    #expect(try initials("xi'an") == Set(SampleTable.folded("西")))
    #expect(try initials("han") == Set(SampleTable.folded("行")))
    #expect(try initials("zung5") == [])
    // 重 by its Quick code, 先 by its Cangjie code.
    #expect(try initials("hgu") == Set(SampleTable.folded("重先")))
  }
}
