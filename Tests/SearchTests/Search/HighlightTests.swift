import Search
import Sessions
import Testing

/// The underlined part of a name.
struct HighlightTests {
  /// The name with its match in brackets.
  private func marked(_ name: String, _ query: String) throws -> String {
    let ranges = try SharedCatalogue.library.finder().highlight(SearchQuery(query)).ranges(in: name)
    let scalars = Array(name.unicodeScalars)
    return scalars.indices.reduce("") { text, index in
      let opening = ranges.contains { $0.lowerBound == index } ? "[" : ""
      let closing = ranges.contains { $0.upperBound == index + 1 } ? "]" : ""
      return text + opening + String(scalars[index]) + closing
    }
  }

  @Test(arguments: [
    ("Programmer", "prog", "[Prog]rammer"), ("Mobile APP Developer", "app dev", "Mobile [APP Dev]eloper"),
    ("Data Scientist", "scientist data", "[Data] [Scientist]"), ("Web Administrator", "webadmin", "[Web Admin]istrator"),
    ("Cloud Service R&D Manager", "r&d", "Cloud Service [R&D] Manager"), ("Blockchain Engineer", "chain", "Block[chain] Engineer"),
    ("Blockchain Engineer", "blokchian", "[Blockchain] Engineer"), ("雲計算架構師", "架構", "雲計算[架構]師"), ("網絡", "网络", "[網絡]"),
    ("雲計算架構師", "wan gai syun", "[雲計算]架構師"), ("雲計算", "miyj", "[雲計]算"), ("資料輸入員", "資料輪入員", "[資料輸入員]"),
    ("ＡＩ Lab", "ai", "[ＡＩ] Lab"), ("Programmer", "zzz", "Programmer"), ("", "a", ""), ("Programmer", "", "Programmer"),
  ])
  func marks(name: String, query: String, expected: String) throws {
    #expect(try marked(name, query) == expected)
  }

  @Test(arguments: [
    ("Cloud Software Engineer", "wan gai s", false), ("雲計算軟件工程師", "wan gai s", true), ("雲計算", "wan gai s", true),
    ("Cloud Architect", "cloud arch", true),
  ])
  func showsAllOrNot(name: String, query: String, isComplete: Bool) throws {
    #expect(try SharedCatalogue.library.finder().highlight(SearchQuery(query)).isComplete(in: name) == isComplete)
  }
}
