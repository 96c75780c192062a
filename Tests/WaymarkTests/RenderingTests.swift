import Careers
import Testing
import TextLayout
import Typesetting

@testable import waymark

/// The parts of pages.
@Suite struct RenderingTests {
  @Test func tableColumnsLineUpByCells() {
    let table = Table(
      columns: [.init(header: "名", isFlexible: true), .init(header: "n", alignment: .trailing), .init(header: "id")],
      rows: [["資訊科技技術員", "5", "a"], ["IT", "1,000", "b"]])
    let lines = table.lines(width: 40).map { $0.rendered(color: false) }
    #expect(lines == ["名                  n  id", "資訊科技技術員      5  a", "IT              1,000  b"])
  }

  /// A unit other than the column header's is shown beside its figures.
  @Test(arguments: [("HKD", PayPeriod.month, "100–200"), ("HKD", .day, "100–200 HK$ a day"), ("USD", .month, "100–200 USD a month")])
  func listsPayInItsUnit(_ currency: String, _ period: PayPeriod, _ cell: String) {
    for ours in [[], ["currency", "period"]] {
      let pay = Pay(from: 100, to: 200, currency: currency, period: period, ours: ours)
      let occupation = Occupation(id: "a", title: Text("A", "甲"), ladder: [Rung(title: Text("A", "甲"), pay: pay)])
      let style = PageStyle(language: .english, width: 80)
      let table = ListingTable(kind: .occupation, records: [.occupation(occupation)], titles: [:], style: style)
      #expect(table.rows.first?.dropFirst().first == cell)
    }
  }

  @Test func aTableTooNarrowPutsTheIDBelow() {
    let table = Table(
      columns: [.init(header: "title", isFlexible: true), .init(header: "id")],
      rows: [["A title that is rather long", "an-id-that-is-rather-long"]])
    let lines = table.lines(width: 30).map { $0.rendered(color: false) }
    #expect(lines == ["title", "A title that is rather long", "  an-id-that-is-rather-long"])
  }

  @Test func cursorMovementsAreNotPrinted() {
    let line = StyledLine([Span(text: "a\u{1B}[2J\rb\u{202E}", style: .strong)])
    #expect(line.rendered(color: true) == "\u{1B}[1ma?[2J b?\u{1B}[0m")
    #expect(line.rendered(color: false) == "a?[2J b?")
  }

  @Test func escapesUnsafeCharactersInJSON() {
    #expect(JSONEscape.of("\u{9B}") == "\\u009b")
    #expect(JSONEscape.of("\u{1F600}") == "\\ud83d\\ude00")
  }

  @Test func textIsEscapedInMarkdown() {
    #expect(Markdown.table(headers: ["a|b"], rows: [["*c*"]]) == "| a\\|b |\n| --- |\n| \\*c\\* |\n")
  }

  @Test(
    arguments: [
      ([:], nil, 80), (["COLUMNS": "40"], nil, 40), (["COLUMNS": "40"], 100, 100), (["COLUMNS": "x"], nil, 80), (["COLUMNS": "1"], nil, 20),
      (["COLUMNS": "99999999"], nil, 500),
    ] as [([String: String], Int?, Int)])
  func usesTheWidthOfTheTerminal(_ environment: [String: String], _ columns: Int?, _ width: Int) {
    #expect(ProcessEnvironment(environment: environment, isTerminal: false, columns: columns).width == width)
  }

  @Test(
    arguments: [
      (["LANG": "zh_HK.UTF-8"], Language.traditionalChinese), (["LANG": "zh_CN.UTF-8"], .traditionalChinese), (["LANG": "en_GB"], .english),
      ([:], .english), (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "C"], .traditionalChinese),
      (["LC_ALL": "C", "LANG": "zh_TW"], .english),
    ] as [([String: String], Language)])
  func usesTheLanguageOfTheLocale(_ environment: [String: String], _ language: Language) {
    #expect(ProcessEnvironment(environment: environment, isTerminal: false, columns: nil).language == language)
  }
}
