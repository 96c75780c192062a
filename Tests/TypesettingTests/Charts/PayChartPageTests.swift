import Careers
import Sessions
import Testing
import TextLayout

@testable import Typesetting

/// Pay charts as text.
@Suite struct PayChartPageTests {
  // MARK: Bars

  @Test(arguments: [
    (0, 100, false, "██████████"), (20, 50, false, "··███·····"), (45, 55, false, "····▐▌····"), (100, 100, false, "·········▐"),
    (0, 0, false, "▌·········"), (20, 50, true, "··███────▶"), (50, 50, true, "·····▌───▶"), (100, 100, true, "········▐▶"),
  ])
  func drawsABarOnATrack(_ lowest: Int, _ highest: Int, _ isOpen: Bool, _ drawing: String) {
    let bar = PayChartBar(scale: PayScale(highest: 100), width: 10, glyphs: .unicode)
    let pay = PayRange(lowest: lowest, highest: highest, isOpenEnded: isOpen, unit: Text())
    #expect(bar.spans(of: pay).map(\.text).joined() == drawing)
  }

  /// A bar with its track is exactly as wide as the axis, begins at its lowest figure, and an open end is an arrow in the last cell.
  @Test(arguments: [GlyphSet.unicode, .ascii])
  func noBarLeavesItsAxis(_ glyphs: GlyphSet) {
    for width in [1, 2, 3, 8, 20, 61] {
      for highest in [1, 9, 27_000, 150_950] {
        let bar = PayChartBar(scale: PayScale(highest: highest), width: width, glyphs: glyphs)
        for lowest in [0, highest / 3, highest / 2, highest] {
          for isOpen in [false, true] {
            let pay = PayRange(lowest: lowest, highest: highest, isOpenEnded: isOpen, unit: Text())
            let spans = bar.spans(of: pay)
            let text = spans.map(\.text).joined()
            #expect(CellWidth.of(text) == width, "\(text)")
            #expect(text.hasSuffix(glyphs.openEnd) == isOpen, "\(text)")
            #expect(Double(CellWidth.of(spans.first?.text ?? "")) <= bar.scale.position(of: lowest, in: width) + 0.5, "\(text)")
            #expect(width == 1 && isOpen || !spans[1].text.isEmpty, "\(text)")
          }
        }
      }
    }
  }

  /// Ticks are round, and the axis has as many of them as fit, each with its middle at its place.
  @Test(arguments: [
    (31, "0      50k    100k   150k    200k", "0      5萬    10萬   15萬    20萬"), (20, "0   50k 100k 150k 200k", "0   5萬 10萬 15萬 20萬"),
    (12, "0   100k  200k", "0   10萬  20萬"), (5, "0  200k", "0  20萬"),
  ])
  func figuresOfTheAxis(_ width: Int, _ english: String, _ chinese: String) {
    let bar = PayChartBar(scale: PayScale(highest: 150_950), width: width, glyphs: .unicode)
    #expect(bar.axis(in: .english, overhang: 9) == english)
    #expect(bar.axis(in: .traditionalChinese, overhang: 9) == chinese)
  }

  /// The axis stays within the cells it is given, with both ends if there is room for two figures.
  @Test(arguments: [1, 9, 80, 100, 9_999, 10_000, 27_000, 150_950, 2_000_000])
  func theAxisFitsAtAnyWidth(highest: Int) {
    for width in 12...100 {
      for overhang in [0, 3] {
        let bar = PayChartBar(scale: PayScale(highest: highest), width: width, glyphs: .unicode)
        let axis = bar.axis(in: .english, overhang: overhang)
        #expect(CellWidth.of(axis) <= width + overhang && axis.hasPrefix("0 "), "\(axis)")
        #expect(axis.hasSuffix(PayFigures.tick(bar.scale.end, on: bar.scale, in: .english)), "\(axis)")
      }
    }
  }

  // MARK: The shipped catalogue

  static func shipped() throws -> PayChart {
    let occupations = try SharedCatalogue.library.records(of: .occupation).compactMap { record in
      if case .occupation(let occupation) = record { occupation } else { nil }
    }
    return PayChart(of: occupations, documents: try SharedCatalogue.library.documents())
  }

  private static func isBar(_ line: String) -> Bool { line.contains { "█▐▌".contains($0) } }

  /// Each job has one bar, from the lowest pay on, and the open ends are all in one column, the end of the axis.
  @Test(arguments: Language.allCases)
  func drawsAllJobsOnOneAxis(language: Language) throws {
    let chart = try Self.shipped()
    let group = try #require(chart.groups.first)
    #expect(chart.groups.count == 1 && chart.unstated.isEmpty && group.jobs.count == 16)
    for width in 40...132 {
      let lines = PayChartPage(chart, style: PageStyle(language: language, width: width)).lines.map(\.text)
      let bars = lines.filter(Self.isBar)
      let figures = group.jobs.map { PayFigures.words($0.pay, on: group.scale, in: language) }
      #expect(bars.count == 16, "\(width)")
      #expect(zip(bars, figures).allSatisfy { $0.hasSuffix("  " + $1) }, "\(width)")
      let ends = Set(bars.filter { $0.contains("▶") }.map { CellWidth.of($0.prefix { $0 != "▶" }) + 1 })
      let last = PayFigures.tick(group.scale.end, on: group.scale, in: language)
      let axes = lines.filter { $0.hasSuffix(" " + last) }
      let overhang = CellWidth.of(last) - CellWidth.of(last) / 2
      #expect(ends.count == 1, "\(width)")
      #expect(axes.count == 2 && Set(axes.map { CellWidth.of($0) - overhang }) == ends, "\(width)")
    }
  }

  /// The shipped catalogue's titles are the documents' in English and ours in Chinese, which the heading says once.
  @Test func marksOurTitlesOnce() throws {
    let chart = try Self.shipped()
    let english = PayChartPage(chart, style: PageStyle(language: .english, width: 80)).lines.map(\.text)
    #expect(english.first == "Pay of 16 jobs")
    let chinese = PayChartPage(chart, style: PageStyle(language: .traditionalChinese, width: 80)).lines.map(\.text)
    #expect(chinese.first == "16項職業的薪酬*")
    #expect(!chinese.filter(Self.isBar).contains { $0.contains("*") })
    #expect(english.contains { $0.hasPrefix("HK$ a month*  ") && $0.contains("100k") })
    #expect(chinese.contains { $0.hasPrefix("每月港元*  ") && $0.contains("10萬") })
    #expect(english.last == "source's" && english.contains { $0.hasPrefix("Careers in innovation and technology, Hong Kong") })
  }

  // MARK: Invented jobs

  /// Jobs with long titles, in several units and without pay.
  private static let invented = PayChart(of: [
    occupation("Keeper of the lamps, the buoys and the foghorns of the whole outer harbour", "外港燈塔、浮標及霧號管理員", [Pay(from: 9_500)]),
    occupation("Pilot", "領航員", [Pay(from: 20_000, to: 1_000_000)]),
    occupation("Porter", "搬運員", [Pay(from: 60, to: 80, period: .hour), Pay(from: 100, period: .hour)]),
    occupation("Purser", "事務長", [Pay(from: 4_000, to: 4_000, currency: "USD")]),
    occupation("Stowaway", "偷渡者", []),
    occupation("Superintendent-of-all-the-anchorages", "錨地總監", [Pay(from: 1_000_000)]),
    occupation("Volunteer", "義工", []),
  ])

  private static func occupation(_ english: String, _ chinese: String, _ pays: [Pay]) -> Occupation {
    Occupation(
      id: RecordID(english), title: Text(english: english, traditionalChinese: chinese),
      ladder: pays.map { Rung(title: Text(english, chinese), pay: $0) })
  }

  @Test(arguments: Language.allCases, [false, true])
  func everyLineKeepsWithinTheWidth(language: Language, bothLanguages: Bool) throws {
    for chart in [try Self.shipped(), Self.invented] {
      for width in 40...132 {
        let lines = PayChartPage(chart, style: PageStyle(language: language, bothLanguages: bothLanguages, width: width)).lines
        let wide = lines.filter { $0.width > width }.map(\.text)
        #expect(wide.isEmpty, "\(width): \(wide)")
      }
    }
  }

  @Test func anotherUnitHasItsOwnAxisAndSaysSo() throws {
    let lines = PayChartPage(Self.invented, style: PageStyle(language: .english, width: 80)).lines.map(\.text)
    #expect(lines.count { $0 == "Pay in another unit, on an axis of its own" } == 2)
    let hourly = try #require(lines.firstIndex { $0.hasPrefix("HK$ an hour") })
    #expect(lines[hourly - 1] == "Pay in another unit, on an axis of its own")
    #expect(lines[hourly].hasSuffix("100") && lines[hourly + 1].hasPrefix("Porter") && lines[hourly + 1].hasSuffix("▶  60–100+"))
    #expect(lines.contains("Pay not stated in the source: Stowaway, Volunteer"))
    #expect(lines.first == "Pay of 5 jobs")
  }

  @Test func marksAreDrawnInASCIIAndTextIsUnchanged() {
    let style = PageStyle(language: .traditionalChinese, width: 60, glyphs: .ascii)
    let text = PayChartPage(Self.invented, style: style).lines.map(\.text).joined(separator: "\n")
    #expect(!text.contains { "█▐▌▶─·│".contains($0) })
    #expect(text.contains("領航員") && text.contains("#") && text.contains("->"))
  }

  // MARK: Figures

  /// Chinese figures are in the unit of the axis, and keep every digit.
  @Test(arguments: [
    (9_500, 20_000, true, "9,500–20,000+", "0.95–2萬+"), (15_985, 15_985, true, "15,985+", "1.5985萬+"),
    (100_000, 120_000, false, "100,000–120,000", "10–12萬"), (0, 30_005, false, "0–30,005", "0–3.0005萬"),
  ])
  func figuresMatchTheAxis(_ lowest: Int, _ highest: Int, _ isOpen: Bool, _ english: String, _ chinese: String) {
    let pay = PayRange(lowest: lowest, highest: highest, isOpenEnded: isOpen, unit: Text())
    let scale = PayScale(highest: highest)
    #expect(PayFigures.words(pay, on: scale, in: .english) == english)
    #expect(PayFigures.words(pay, on: scale, in: .traditionalChinese) == chinese)
  }

  @Test func smallFiguresAreNotInTenThousands() {
    let pay = PayRange(lowest: 60, highest: 80, isOpenEnded: false, unit: Text())
    #expect(PayFigures.words(pay, on: PayScale(highest: 80), in: .traditionalChinese) == "60–80")
  }
}
