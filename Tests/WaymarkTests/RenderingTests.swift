import Careers
import Testing
import TextLayout
import Typesetting

@testable import waymark

/// The pieces that pages are made of.
@Suite struct RenderingTests {
  @Test(arguments: [
    (0, 100, 10, "██████████"),
    (0, 50, 10, "█████"),
    (50, 100, 10, "     █████"),
    (45, 55, 10, "    ▐▌"),
    (100, 100, 10, "         ▐"),
    (0, 1, 10, "▌"),
  ])
  func drawsABarOfCells(_ from: Int, _ to: Int, _ width: Int, _ bar: String) {
    #expect(PayBar(scale: PayScale(highest: 100), width: width).bar(of: Pay(from: from, to: to)) == bar)
  }

  @Test func drawsAnOpenEndAsAnArrow() {
    let bar = PayBar(scale: PayScale(highest: 100), width: 10)
    #expect(bar.bar(of: Pay(from: 50)) == "     █▶")
    #expect(bar.bar(of: Pay(from: 100)) == "        █▶")
  }

  /// A bar stays within its cells, whatever the figures.
  @Test func barsKeepWithinTheirCells() {
    for width in 1...60 {
      for from in stride(from: 0, through: 120_000, by: 7_900) {
        for to in stride(from: from, through: 120_000, by: 9_700) {
          let bar = PayBar(scale: PayScale(highest: 110_000), width: width).bar(of: Pay(from: from, to: to))
          #expect(CellWidth.of(bar) <= width)
          #expect(bar.contains { "█▐▌".contains($0) })
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func theScaleShowsItsEndAtAnyWidth(_ language: Language) {
    for width in 10...100 {
      let axis = PayBar(scale: PayScale(highest: 110_000), width: width).axis(in: language)
      #expect(CellWidth.of(axis) == width)
      #expect(axis.hasSuffix(PayBar.label(PayScale(highest: 110_000).end, in: language)))
    }
  }

  @Test(arguments: [
    (0, "0", "0"), (500, "0.5k", "500"), (25_000, "25k", "2.5萬"), (100_000, "100k", "10萬"), (120_000, "120k", "12萬"),
  ])
  func labelsFigures(_ figure: Int, _ english: String, _ chinese: String) {
    #expect(PayBar.label(figure, in: .english) == english)
    #expect(PayBar.label(figure, in: .traditionalChinese) == chinese)
  }

  @Test func tableColumnsLineUpByCells() {
    let table = Table(
      columns: [.init(header: "名", isFlexible: true), .init(header: "n", alignment: .trailing), .init(header: "id")],
      rows: [["資訊科技技術員", "5", "a"], ["IT", "1,000", "b"]])
    let lines = table.lines(width: 40).map { $0.rendered(color: false) }
    #expect(lines == ["名                  n  id", "資訊科技技術員      5  a", "IT              1,000  b"])
  }

  /// A unit that the column's header doesn't name stands beside its figures, whoever states it.
  @Test(arguments: [("HKD", PayPeriod.month, "100–200"), ("HKD", .day, "100–200 HK$ a day"), ("USD", .month, "100–200 USD a month")])
  func listsPayInItsUnit(_ currency: String, _ period: PayPeriod, _ cell: String) {
    for ours in [[], ["currency", "period"]] {
      let pay = Pay(from: 100, to: 200, currency: currency, period: period, ours: ours)
      let occupation = Occupation(id: "a", title: Text("A", "甲"), ladder: [Rung(title: Text("A", "甲"), pay: pay)])
      let style = PageStyle(language: .english, width: 80)
      let table = RecordTable(kind: .occupation, records: [.occupation(occupation)], titles: [:], style: style)
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

  @Test func markStaysWithTheLastWords() {
    let lines = WrappedText.lines("兩者都要找出電腦故障的原因。", tail: "*", width: 28).map { $0.rendered(color: false) }
    #expect(lines.last?.count ?? 0 > 1)
    #expect(lines.joined().replacing(" ", with: "") == "兩者都要找出電腦故障的原因。*")
    #expect(lines.allSatisfy { CellWidth.of($0) <= 28 })
  }

  @Test func nothingThatMovesTheCursorIsPrinted() {
    let line = StyledLine([Span(text: "a\u{1B}[2J\rb\u{202E}", style: .strong)])
    #expect(line.rendered(color: true) == "\u{1B}[1ma?[2J b?\u{1B}[0m")
    #expect(line.rendered(color: false) == "a?[2J b?")
  }

  @Test func escapesWhatJSONWouldPassOn() {
    #expect(JSONEscape.of("\u{9B}") == "\\u009b")
    #expect(JSONEscape.of("\u{1F600}") == "\\ud83d\\ude00")
  }

  @Test func markdownMeansNothingByAccident() {
    #expect(Markdown.table(headers: ["a|b"], rows: [["*c*"]]) == "| a\\|b |\n| --- |\n| \\*c\\* |\n")
  }

  @Test(
    arguments: [
      ([:], nil, 80), (["COLUMNS": "40"], nil, 40), (["COLUMNS": "40"], 100, 100), (["COLUMNS": "x"], nil, 80), (["COLUMNS": "1"], nil, 20),
      (["COLUMNS": "99999999"], nil, 500),
    ] as [([String: String], Int?, Int)])
  func takesTheWidthItFinds(_ environment: [String: String], _ columns: Int?, _ width: Int) {
    #expect(Surroundings(environment: environment, isTerminal: false, columns: columns).width == width)
  }

  @Test(
    arguments: [
      (["LANG": "zh_HK.UTF-8"], Language.traditionalChinese), (["LANG": "zh_CN.UTF-8"], .traditionalChinese), (["LANG": "en_GB"], .english),
      ([:], .english), (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "C"], .traditionalChinese),
      (["LC_ALL": "C", "LANG": "zh_TW"], .english),
    ] as [([String: String], Language)])
  func takesTheLanguageItFinds(_ environment: [String: String], _ language: Language) {
    #expect(Surroundings(environment: environment, isTerminal: false, columns: nil).language == language)
  }
}
