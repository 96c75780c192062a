import Careers
import Testing
import TextLayout
import Typesetting

/// Pay drawn on a scale.
@Suite struct PayBarTests {
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

  /// A bar stays within its cells for any figures.
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
}
