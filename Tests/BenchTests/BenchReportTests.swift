import Foundation
import TestSupport
import Testing

@testable import waymark_bench

/// Writing figures into a page.
@Suite struct BenchReportTests {
  private static let page = "# Title\n<!-- figures: written by waymark-bench --write -->\nold\n<!-- end of figures -->\ntail\n"

  @Test func onlyFiguresAreReplaced() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data(Self.page.utf8), to: "page.md")
    try report.write(to: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("# Title\n<!-- figures"))
    #expect(text.hasSuffix("<!-- end of figures -->\ntail\n"))
    #expect(text.contains("| 150 | 1 |  |"))
    #expect(!text.contains("old"))
    try report.write(to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func aPageWithoutMarksIsUnchanged() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("# Title\n".utf8), to: "page.md")
    #expect(throws: BenchError.self) { try report.write(to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "# Title\n")
  }

  private var report: Report {
    var table = MarkdownTable("Table", words: ["records"], figures: ["a", "b"])
    table.add("150", "1")
    return Report(findings: [Findings(tables: [table])], settings: "settings")
  }
}

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
