import Careers
import Search
import TestSupport
import Testing
import TextLayout

@testable import Catalogue

/// Searching the shipped catalogue.
struct SearchTests {
  private func search(_ query: String, limit: Int = 20) throws -> [SearchResult] {
    try RealCatalogue.library.get().search(query, limit: limit)
  }

  @Test(
    arguments: [
      ("IT Technician", "it-technician", .title), ("it technician", "it-technician", .title), ("Data Scientist", "data-scientist", .title),
      ("Technical writer", "technical-writer", .title), ("資訊科技技術員", "it-technician", .title), ("大師級別", "cloud-computing/master", .title),
      ("雲計算架構師", "cloud-computing/expert/cloud-architect", .title), ("it-technician", "it-technician", .title),
      ("cloud-service-rd-manager", "cloud-service-rd-manager", .title), ("111128L5", "111128L5", .code), ("111128l5", "111128L5", .code),
      ("ITSWSM603A", "ITSWSM603A", .code), ("itswsm603a", "ITSWSM603A", .code), ("ITOS010L3", "ITOS010L3", .title),
      ("itos002", "ITOS002L2", .title),
      ("engin blockch", "blockchain-engineer", .title), ("Blockchain Engineers", "blockchain-engineer", .title),
      ("programmers", "programmer", .title),
      ("ＩＴ　Ｔｅｃｈｎｉｃｉａｎ", "it-technician", .title), ("technician IT", "it-technician", .title), ("技術員 資訊", "it-technician", .title),
      ("helpdesk", "it-technician", .synonym), ("Solidity", "blockchain-engineer", .entry), ("DATA scientist", "data-scientist", .title),
    ] as [(String, RecordID, SearchField)])
  func findsFirst(query: String, id: RecordID, field: SearchField) throws {
    let first = try #require(try search(query).first)
    #expect(first.id == id)
    #expect(first.field == field)
  }

  /// Words that are found, though not necessarily first.
  @Test(
    arguments: [
      ("雲", "cloud-computing"), ("AI", "artificial-intelligence-specialist"), ("engin", "blockchain-engineer"),
      ("網絡", "107884L3"), ("网络", "107884L3"), ("IT 技術員", "it-technician"), ("软件", "software-designer"), ("軟體", "software-designer"),
      ("technician computer", "it-technician"), ("Solidity engineer", "blockchain-engineer"),
    ] as [(String, RecordID)])
  func finds(query: String, id: RecordID) throws {
    #expect(try search(query, limit: 200).map(\.id).contains(id))
  }

  @Test func oneCharacterFindsEveryTitleWithIt() throws {
    let found = Set(try search("雲", limit: 500).map(\.id))
    let expected = Set(try RealCatalogue.records().filter { $0.title.traditionalChinese?.contains("雲") == true }.map(\.id))
    #expect(expected.count > 5)
    #expect(expected.isSubset(of: found))
  }

  @Test(arguments: [("网络", "網絡"), ("软件", "軟件"), ("数据", "數據"), ("人工智能專家", "人工智能专家"), ("ＡＩ", "ai"), ("engineers", "engineer")])
  func bothSpellingsFindTheSame(one: String, other: String) throws {
    let found = try search(one, limit: 500)
    #expect(!found.isEmpty)
    #expect(found.map(\.id) == (try search(other, limit: 500).map(\.id)))
  }

  @Test func aRefusedFormFindsTheUsedOne() throws {
    let ours = Set(try search("軟件", limit: 500).map(\.id))
    let refused = Set(try search("軟體", limit: 500).map(\.id))
    #expect(!ours.isEmpty)
    #expect(ours.isSubset(of: refused))
  }

  @Test(arguments: [("zzzqqqxyz"), ("xylophone"), ("龘")])
  func wordsInNoRecordFindNothing(query: String) throws {
    #expect(try search(query).isEmpty)
  }

  @Test(arguments: ["", " ", "\t\n", "　", "*", "\"", "()", "。，", "-", "^:", "\0", "+", "++", "#"])
  func blankQueriesFindNothing(query: String) throws {
    #expect(try search(query).isEmpty)
  }

  @Test(arguments: [
    "\"", "*", "\"\"\"", "AND", "OR", "NOT", "NEAR", "NEAR(", "NEAR(a b, 5)", "(", ")", "(a", "a)", ":", "title:", "title : x",
    "{title} : x",
    "^", "^a", "-", "- a", "-title:a", "a AND", "OR a", "a NOT b", "a*", "*a", "a + b", "a \" b", "\\", "%", "_", "'", ";", "--",
    "zzbarrierzz",
    "a\0b", "\u{FFFD}", "e\u{301}", "👩‍💻", "C++", "c#", ".", "NULL", "?1", "a OR b AND (c",
  ])
  func operatorsOfOtherSearchesAreWords(query: String) throws {
    let results = try search("technician " + query)
    #expect(Set(results.map(\.id)).count == results.count)
    _ = try search(query)
  }

  @Test func aVeryLongQueryIsAnswered() throws {
    #expect(try !search(String(repeating: "cloud ", count: 10_000)).isEmpty)
    #expect(try search(String(repeating: "雲", count: 10_000)).isEmpty)
    #expect(try search(String(repeating: "x", count: 100_000)).isEmpty)
  }

  @Test(arguments: [0, 1, 2, 5, 1000])
  func theLimitIsKept(limit: Int) throws {
    let all = try search("computer", limit: 10_000)
    #expect(all.count > 5)
    #expect(try search("computer", limit: limit) == Array(all.prefix(limit)))
  }

  @Test(arguments: ["computer", "雲", "cloud", "engineer", "網絡", "管理", "data science"])
  func theBestResultsComeFirst(query: String) throws {
    let results = try search(query, limit: 1000)
    #expect(results.count > 1)
    let namesEnd = results.firstIndex { !$0.field.holdsNames } ?? results.count
    #expect(results[namesEnd...].allSatisfy { !$0.field.holdsNames }, "names before texts")
    #expect(Set(results.map(\.id)).count == results.count)
  }

  @Test func everyTitleFindsItsRecord() throws {
    let library = try RealCatalogue.library.get()
    // One record in five, to save time.
    for (row, record) in try RealCatalogue.records().enumerated() where Seeds.areMany || row.isMultiple(of: 5) {
      for title in [record.title.english, record.title.traditionalChinese].compactMap({ $0 }) {
        let found = try library.search(title, limit: 100)
        #expect(found.contains { $0.id == record.id }, "\(title)")
        #expect(found.first?.title == record.title || found.first?.field == .title || found.first?.field == .synonym, "\(title)")
      }
    }
  }

  @Test func everyCodeFindsItsUnitFirst() throws {
    for unit in try RealCatalogue.units() {
      #expect(try search(unit.id.rawValue.lowercased(), limit: 1).map(\.id) == [unit.id])
    }
  }

  @Test(
    arguments: [
      ("it-techncian", "it-technician"), ("IT-Technician", "it-technician"), ("programer", "programmer"), ("1111128L5", "111128L5"),
      ("data-scientists", "data-scientist"), ("cloud-computing/exprt", "cloud-computing/expert"),
    ] as [(String, RecordID)])
  func suggestsTheNearestID(id: String, nearest: RecordID) throws {
    #expect(try RealCatalogue.library.get().suggestions(for: id, limit: 3).first == nearest)
  }

  @Test func suggestionsKeepTheirLimitAndFallBackToSearch() throws {
    let library = try RealCatalogue.library.get()
    #expect(try library.suggestions(for: "11112xL5", limit: 2).count == 2)
    #expect(try library.suggestions(for: "web manager of everything", limit: 3).first == "web-administrator")
    #expect(try library.suggestions(for: "qqqqqqqqqqqq", limit: 3).isEmpty)
  }
}
