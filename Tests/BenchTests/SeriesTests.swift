import Testing

@testable import waymark_bench

/// Statistics of measurements.
@Suite struct SeriesTests {
  @Test func theP99OfAHundredIsTheWorst() {
    let series = Series((1...100).reversed().map { .milliseconds($0) })
    #expect(series.median == .milliseconds(51))
    #expect(series.p99 == .milliseconds(100))
    #expect(series.least == .milliseconds(1))
    #expect(series.worst == .milliseconds(100))
  }

  @Test func tenOfAThousandAreWorseThanTheP99() {
    let series = Series((1...1_000).map { .milliseconds($0) })
    #expect(series.p99 == .milliseconds(991))
  }

  @Test(arguments: [(7, "7"), (999, "999"), (1_000, "1,000"), (100_017, "100,017"), (1_234_567, "1,234,567")])
  func numbersAreGrouped(_ number: Int, _ text: String) {
    #expect(Figures.number(number) == text)
  }

  @Test func anAimIsMetUpToItsBound() {
    #expect(Aim("", 3.3, bound: 3.3).verdict == "met")
    #expect(Aim("", 3.4, bound: 3.3).verdict == "missed")
  }
}
