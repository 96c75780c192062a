import Careers
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

  @Test func nothingCoversNothing() {
    #expect(PayRange(covering: []) == nil)
    #expect(Occupation(id: "a", title: Text(), ladder: [Rung(title: Text())]).payRange == nil)
  }

  @Test func occupationTakesItFromItsLadder() {
    #expect(Samples.occupation.payRange?.text == "12,000–27,000+")
  }

  /// What is merely preferred lets nobody in.
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
