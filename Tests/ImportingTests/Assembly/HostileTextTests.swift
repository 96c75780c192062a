import Careers
import Importing
import TestSupport
import Testing

@testable import Catalogue

/// Four times as many repetitions in a text make a catalogue about four times as large, never sixteen times.
@Suite struct HostileTextTests {
  @Test(arguments: [
    "- Pass of A%, B pass of C", "- Chinese% and Chinese", "- good English% and English writing",
    "Note: Civil% Pay Scale", "- Boatman% 1000", "- Level 2% grade Or", "- 持有% 、的", "- a bullet%\n  with a line below it",
    "- Degree in Law%, A", "- 持有學位% 長",
  ])
  func outputGrowsLinearly(pattern: String) throws {
    let parts = pattern.split(separator: "%", maxSplits: 1).map(String.init)
    let (once, often) = (try size(of: parts, times: Seeds.length(500)), try size(of: parts, times: Seeds.length(2_000)))
    #expect(often <= once * 5, "\(once), then \(often) bytes")
  }

  private func size(of parts: [String], times: Int) throws -> Int {
    let line = parts[0] + String(repeating: parts[1], count: times)
    let sections = ["Duties", "Working hours", "Promotion and Reference Salary", "Entry requirements", "Training"]
    let text = "Boatman\n" + sections.map { "\($0)\n\(line)\n" }.joined() + "Personality\n- Calm\n"
    return try PublishedFiles(of: Edition.assembled([text]).assembly.published).texts.values.reduce(0) { $0 + $1.utf8.count }
  }

  @Test func routesGrowLinearly() throws {
    func size(_ times: Int) throws -> Int {
      let text = GardenPathway.raw.replacing("GARD002L2)", with: "GARD002L2)\n" + String(repeating: "培訓級別4", count: times))
      return try PublishedFiles(of: Edition.assembled([text]).assembly.published).texts.values.reduce(0) { $0 + $1.utf8.count }
    }
    #expect(try size(1_000) <= size(250) * 5)
  }
}
