import Careers
import TestSupport
import Testing

struct PayRangeTests {
  @Test(arguments: [
    ([Pay(from: 12_000, to: 16_000), Pay(from: 27_000)], "12,000–27,000+", true),
    ([Pay(from: 12_000, to: 16_000), Pay(from: 18_000, to: 26_000)], "12,000–26,000", false),
    ([Pay(from: 27_000)], "27,000+", true),
    ([Pay(from: 27_000, to: 27_000)], "27,000", false),
    ([Pay(from: 20_000), Pay(from: 10_000, to: 30_000)], "10,000–30,000", false),
    ([Pay(from: 30_000, to: 30_000), Pay(from: 30_000)], "30,000+", true),
  ])
  func covers(pays: [Pay], text: String, isOpenEnded: Bool) throws {
    let range = try #require(PayRange(covering: pays))
    #expect(range.text == text)
    #expect(range.isOpenEnded == isOpenEnded)
    #expect(PayRange(covering: pays.reversed()) == range)
  }

  @Test func hasTheUnitOfItsFigures() throws {
    let stated = try #require(
      PayRange(covering: [Pay(from: 10, currency: "GBP", period: .week), Pay(from: 20, currency: "GBP", period: .week)]))
    #expect(stated.unit == Text("GBP a week", "每週GBP"))
    let added = try #require(PayRange(covering: [Pay(from: 10, ours: ["currency"])]))
    #expect(added.unit == .ours("HK$ a month", "每月港元"))
  }

  @Test(arguments: [
    (Pay(from: 1), Pay(from: 2, to: 3, wording: .about, ours: ["currency", "period"]), true),
    (Pay(from: 1), Pay(from: 1, currency: "GBP"), false),
    (Pay(from: 1), Pay(from: 1, period: .week), false),
  ])
  func unitIsCurrencyAndPeriod(left: Pay, right: Pay, isSame: Bool) {
    #expect(left.hasSameUnit(as: right) == isSame)
    #expect(right.hasSameUnit(as: left) == isSame)
  }

  @Test func noFiguresHaveNoRange() {
    #expect(PayRange(covering: []) == nil)
    #expect(Occupation(id: "a", title: Text(), ladder: [Rung(title: Text())]).payRange == nil)
  }

  @Test func occupationHasThePayOfItsLadder() {
    #expect(Samples.occupation.payRange?.text == "12,000–27,000+")
  }

  /// Preferred requirements don't count.
  @Test func entryLevelIsTheLowestThatIsRequired() {
    func requirement(_ level: Int?, preferred: Bool = false) -> EntryRequirement {
      EntryRequirement(kind: .award, text: Text(), qfLevel: level.map(Samples.qf), preferred: preferred)
    }
    func entryLevel(_ entry: [EntryRequirement]) -> Int? {
      Occupation(id: "a", title: Text(), entry: entry).entryLevel?.rawValue
    }
    #expect(entryLevel([requirement(5), requirement(4), requirement(nil)]) == 4)
    #expect(entryLevel([requirement(5), requirement(2, preferred: true)]) == 5)
    #expect(entryLevel([requirement(2, preferred: true), requirement(nil)]) == nil)
  }
}

struct PayScaleTests {
  private static let figures: [Int] = {
    var generator = SplitMix64(seed: 2)
    let random = (0..<500).map { _ in Int.random(in: 0...10_000_000, using: &generator) / Int.random(in: 1...10_000, using: &generator) }
    return Array(-3...130) + [999, 1_000, 1_001, 4_999, 5_000, 5_001, 27_000, 110_170, 1_000_000, 1_000_000_000_000] + random
  }()

  @Test func hasFewRoundTicksUpToTheHighest() {
    for figure in Self.figures {
      let scale = PayScale(highest: figure)
      #expect(scale.end >= figure, "\(figure)")
      #expect(scale.end - scale.step < max(1, figure), "\(figure): the last step is needed")
      #expect((2...6).contains(scale.ticks.count), "\(figure)")
      #expect(scale.ticks.first == 0 && scale.ticks.last == scale.end, "\(figure)")
      #expect(zip(scale.ticks, scale.ticks.dropFirst()).allSatisfy { $1 - $0 == scale.step && $0 < $1 }, "\(figure)")
      #expect(Self.isRound(scale.step), "\(figure): \(scale.step)")
    }
  }

  @Test func positionsStayWithinTheWidthAndKeepTheOrder() {
    for highest in Self.figures.prefix(200) {
      let scale = PayScale(highest: highest)
      for width in [1, 7, 40] {
        let positions = [-5, 0, 1, highest / 2, highest, highest + 1, Int.max].sorted().map { scale.position(of: $0, in: width) }
        #expect(positions.allSatisfy { (0...Double(width)).contains($0) }, "\(highest)")
        #expect(positions == positions.sorted(), "\(highest)")
        #expect(scale.position(of: scale.end, in: width) == Double(width))
      }
    }
  }

  @Test(arguments: [(27_000, 10_000, 30_000), (50_000, 10_000, 50_000), (50_001, 20_000, 60_000), (0, 1, 1), (5, 1, 5), (6, 2, 6)])
  func picks(highest: Int, step: Int, end: Int) {
    let scale = PayScale(highest: highest)
    #expect(scale.step == step)
    #expect(scale.end == end)
  }

  /// A catalogue may state any `Int`: a bar may be cut off, but nothing overflows.
  @Test(arguments: [Int.max, Int.max - 1, 5_000_000_000_000_000_000, 1_000_000_000_000_000_001])
  func largestFiguresDoNotOverflow(figure: Int) {
    let scale = PayScale(highest: figure)
    #expect(scale.end > 0)
    #expect((2...6).contains(scale.ticks.count))
    #expect(scale.position(of: figure, in: 10) <= 10)
  }

  /// 1, 2 or 5 times a power of ten.
  private static func isRound(_ step: Int) -> Bool {
    var rest = step
    while rest.isMultiple(of: 10) { rest /= 10 }
    return [1, 2, 5].contains(rest)
  }
}
