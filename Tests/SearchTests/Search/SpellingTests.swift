import Careers
import Testing

@testable import Search

/// Ways to type the same name.
struct SpellingTests {
  private static let others = [
    SampleRecord("other-1", .occupation, "Gardener", "園丁"), SampleRecord("other-2", .occupation, "Fisher", "漁夫"),
    SampleRecord("other-3", .occupation, "Ferry Pilot", "領航"),
  ]

  @Test(
    arguments: [
      ("R&D Manager", ["R&D", "r&d manager", "R & D", "rd manager", "r d", "Ｒ＆Ｄ", "manager R&D"]),
      ("C++ Coder", ["C++", "c++ coder", "coder C++", "Ｃ＋＋", "c"]),
      ("I.T. Support", ["IT", "I.T.", "i.t. supp", "it support", "ＩＴ", "support it", "the IT support"]),
      ("Master’s Degree", ["masters degree", "master's", "Master’s Degree", "master degree", "mastersdegree", "degree masters"]),
      (
        "Helpdesk Officer",
        ["help desk", "help-desk", "HELPDESK", "officers helpdesk", "officer help desk", "helpdeskofficer", "help desk officer"]
      ),
      ("Web-Administrator", ["web admin", "webadmin", "web-admin", "administrator web", "web administrators", "web/admin"]),
      ("Data Analysts", ["data analyst", "analyst data", "dataanalyst", "dataanalysts", "data-analysts", "analyst of the data"]),
      ("Café Owner", ["cafe", "CAFÉ", "cafe\u{301}", "owner cafe"]),
      ("Programme Organiser", ["program", "programe organiser", "programme organizer", "organizer"]),
      ("Blockchain Engineer", ["block chain", "engin blockch", "blockchain enginer", "blockhcain", "engineer block chain"]),
      (
        "雲計算架構師",
        ["云计算", "架构师", "雲計算架構師", "架構師 雲", "雲 計算", "雲計算架师", "wangaisyun", "wan4 gai3 syun3", "yun ji suan", "mbmmiyrjhbut", "yunjis"]
      ),
      ("銀行AI專家", ["AI專家", "ai 专家", "專家 AI", "銀行ai", "ＡＩ", "ngan hong"]),
    ] as [(String, [String])])
  func findTheName(name: String, queries: [String]) throws {
    let isChinese = !name.unicodeScalars.contains { $0.isASCII } || name.hasPrefix("銀")
    let record = SampleRecord("it", .course, isChinese ? nil : name, isChinese ? name : nil)
    let finder = try SmallCatalogue(Self.others + [record]).finder()
    for query in queries {
      let outcome = finder.search(query)
      #expect(outcome.kind == .matches && finder.ids(of: outcome) == ["it"], "“\(query)”: \(finder.ids(of: outcome))")
    }
  }

  /// A name whose parts end with a plural s, written as one word.
  @Test(arguments: ["systemsadministrator", "systemadministrator", "systems administrator", "system administrators", "systemsadmin"])
  func pluralsWithinAName(query: String) throws {
    let finder = try SmallCatalogue(Self.others + [SampleRecord("it", .course, "Systems Administrator")]).finder()
    #expect(finder.ids(query) == ["it"])
    #expect(finder.search(query).kind == .matches)
  }

  @Test func fillerWordsAreIgnored() throws {
    let finder = try SmallCatalogue([
      SampleRecord("a", .occupation, "IT Head"), SampleRecord("b", .occupation, "Head Gardener"),
      SampleRecord("c", .occupation, "House of Tea"),
    ]).finder()
    #expect(finder.ids("head of IT") == ["a"])
    #expect(finder.ids("the head of the IT") == finder.ids("head it"))
    #expect(finder.ids("of") == ["c"], "a filler alone is a word")
    #expect(finder.firstTier("house of tea") == .exact)
  }

  /// A correctly spelt word isn't second-guessed, in a name or in a text.
  @Test func slipsAreForgivenOnlyWithoutExactMatches() throws {
    let finder = try SmallCatalogue([
      SampleRecord("planter", .unit, "Planter"), SampleRecord("planner", .unit, "Planner"),
      SampleRecord("text", .unit, "Clerk", words: [.duty: ["Hires pinters"]]),
      SampleRecord("printer", .unit, "Printer"),
    ]).finder()
    #expect(finder.ids("planter") == ["planter"])
    #expect(Set(finder.ids("plannter")) == ["planter", "planner"])
    #expect(finder.ids("pinter") == ["text"])
  }

  /// None in words of three letters, one up to seven, two from eight on; in Chinese, from three and six characters.
  @Test func howManySlipsAreForgiven() throws {
    let finder = try SmallCatalogue([
      SampleRecord("word", .unit, "Fox"), SampleRecord("short", .unit, "Bank"), SampleRecord("long", .unit, "Librarian"),
      SampleRecord("三", .unit, nil, "銀行人"), SampleRecord("六", .unit, nil, "春夏秋冬天地"),
    ]).finder()
    let found: [(String, RecordID, Bool)] = [
      ("fix", "word", false), ("bakn", "short", true), ("bnk", "short", false), ("bonks", "short", true), ("bunq", "short", false),
      ("libarain", "long", true), ("lbrarixn", "long", true), ("lbrxrixn", "long", false),
      ("銀工人", "三", true), ("工行", "三", false), ("春夏秋天冬地", "六", true), ("春夏秋冬工西", "六", true), ("春夏秋工西先", "六", false),
    ]
    for (query, id, isFound) in found {
      let outcome = finder.search(query)
      #expect((outcome.kind == .matches && finder.ids(of: outcome).contains(id)) == isFound, "\(query)")
    }
  }

  /// A slip in a word that is still being typed.
  @Test func theLastWordMayBeOnlyBegunWithASlip() throws {
    let finder = try SmallCatalogue([SampleRecord("a", .unit, "Administrator Office")]).finder()
    #expect(finder.ids("admiin") == ["a"])
    #expect(finder.search("admiin office").kind == .nearest, "a word with another after it is finished")
  }
}
