import Careers
import CheckedYAML
import Importing
import TestSupport
import Testing

@testable import Catalogue

/// Chinese has no blanks at which a line of YAML could end, but long texts are still read as written.
@Suite struct LongTextTests {
  private static let sentences = (1...80).map { "第\($0)句說明這份工作每天要做的各種事情，並且把要注意的地方逐一講清楚。" }

  @Test func eightySentencesAreWritten() throws {
    let text = "麵包師\n職責\n● 揉麵團\n" + Self.sentences.map { "  \($0)\n" }.joined() + "職業性格配對\n● 細心\n"
    let published = Edition.assembled([text]).assembly.published
    let duty = "揉麵團" + Self.sentences.joined()
    #expect(published.occupations.first?.duties.map(\.text.traditionalChinese) == [duty])
    try expectWhole(text)
  }

  @Test(arguments: [
    "長", "\u{20000}", "長\u{301}", "a", "。“", "\\", "\"'", "a*b&", "長 ", "🙂", "#:",
  ])
  func aLongTextIsReadAsWritten(unit: String) throws {
    try expectWhole("Boatman\nDuties\n- Row \(String(repeating: unit, count: 3_000))\nPersonality\n- Calm\n")
  }

  /// Expects the document's duties after writing and reading.
  private func expectWhole(_ text: String) throws {
    let published = Edition.assembled([text]).assembly.published
    let files = try PublishedFiles(of: published).texts
    var reader = CatalogueReader(files: Dictionary(uniqueKeysWithValues: files.map { ("published/" + $0.key, FileContent.text($0.value)) }))
    let report = reader.read()
    #expect(report.faults.map(\.description) == [])
    let duties = published.occupations.first?.duties.compactMap { $0.text.english ?? $0.text.traditionalChinese }.map(PublishedWords.clean)
    #expect(duties?.count == 1)
    let read = report.contents.records.lazy.compactMap { if case .occupation(let read) = $0 { read } else { nil } }.first
    #expect(read?.duties.compactMap { $0.text.english ?? $0.text.traditionalChinese } == duties)
  }
}

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
