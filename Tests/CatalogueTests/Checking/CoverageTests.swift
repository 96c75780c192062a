import Careers
import Testing

@testable import Catalogue

/// A field without one of its languages is no fault, but it is counted.
struct CoverageTests {
  @Test(arguments: [
    ("ours/fields.yaml", "{title: {zh-Hant: 電腦}}", "{}", "computing title zh-Hant published/fields.yaml:3:28"),
    ("ours/units.yaml", "{title: {en: Develop microservices}}", "{}", "111128L5 title en published/units.yaml:3:29"),
    ("ours/occupations/technician.yaml", ", zh-Hant: 維修電腦", "", "technician overview zh-Hant ours/occupations/technician.yaml:2:11"),
    ("ours/occupations/technician.yaml", "en: Mend hardware, ", "", "technician duties 1 en ours/occupations/technician.yaml:6:5"),
    ("ours/occupations/technician.yaml", "  Head: 主管\n", "", "technician rung title zh-Hant published/occupations/technician.yaml:13:12"),
    ("ours/occupations/technician.yaml", ", zh-Hant: 奇怪", "", "technician note zh-Hant ours/occupations/technician.yaml:18:5"),
    (
      "ours/sectors/technology.yaml", "listed:\n  Technicians: 技術人員", "listed: {}",
      "technology listed name zh-Hant published/sectors/technology.yaml:5:13"
    ),
    ("ours/pathways/cloud.yaml", "en: Design it, ", "", "cloud/expert task 1 en ours/pathways/cloud.yaml:12:10"),
    (
      "ours/pathways/cloud.yaml", "{title: {en: Architect}, also: [planner]}", "{}",
      "cloud/expert/architect title en published/pathways/cloud.yaml:10:45"
    ),
    (
      "ours/documents.yaml", "title: {en: Careers, zh-Hant: 職業}", "title: {en: Careers}",
      "careers-page title zh-Hant ours/documents.yaml:3:12"
    ),
    ("ours/links.yaml", "en: Both lead, ", "", "links reason en ours/links.yaml:5:13"),
    ("ours/addresses.yaml", ", zh-Hant: 名冊", "", "addresses title zh-Hant ours/addresses.yaml:6:12"),
  ])
  func aMissingLanguageIsCounted(file: String, old: String, new: String, expected: String) throws {
    let report = Fixture.report(of: try Mutation(file, old, new).files())
    #expect(report.faults == [])
    #expect(report.missing.map { "\($0.record) \($0.field) \($0.language.rawValue) \($0.place)" } == [expected])
  }

  @Test func everyMissingLanguageIsCounted() throws {
    var files = Fixture.files
    for name in ["ours/traits.yaml", "ours/units.yaml", "ours/courses.yaml"] { files[name] = nil }
    let report = Fixture.report(of: files)
    #expect(report.faults == [])
    #expect(Set(report.missing.map(\.record)) == ["patient", "111128L5", "institute", "institute/software"])
    #expect(report.missing.count == 4)
  }
}
