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
