import Foundation
import TestSupport
import Testing

@testable import waymark_bench

/// Writing figures into a page.
@Suite struct ReportTests {
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
