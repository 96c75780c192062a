import Careers
import Testing

@testable import Catalogue

/// Joining the two halves in either language and from any document.
struct JoiningTests {
  private func changed(_ changes: [(file: String, old: String, new: String)]) throws -> [String: String] {
    var files = Fixture.files
    for change in changes {
      let text = try #require(files[change.file])
      try #require(text.contains(change.old), "the fixture no longer says \(change.old)")
      files[change.file] = text.replacing(change.old, with: change.new)
    }
    return files
  }

  @Test func aCareersPageMayBeChinese() throws {
    let files = try changed([
      ("published/occupations/technician.yaml", "title: {en: Helper}", "title: {zh-Hant: 助手}"),
      ("ours/occupations/technician.yaml", "Helper: 助手", "助手: Helper"),
      ("published/sectors/technology.yaml", "{en: Technicians}", "{zh-Hant: 技術人員}"),
      ("ours/sectors/technology.yaml", "Technicians: 技術人員", "技術人員: Technicians"),
    ])
    let report = Fixture.report(of: files)
    #expect(report.faults == [])
    #expect(report.missing == [])
    guard case .occupation(let occupation)? = report.contents.records.first else {
      Issue.record("the first record isn't an occupation")
      return
    }
    #expect(occupation.ladder.first?.title == Text(english: "Helper", traditionalChinese: "助手", ours: [.english]))
    let listed = report.contents.sectors.flatMap(\.listed).map(\.title)
    #expect(listed == [Text(english: "Technicians", traditionalChinese: "技術人員", ours: [.english])])
  }

  @Test func aPathwayMayBeEnglish() throws {
    let report = Fixture.report(
      of: try changed([
        ("published/pathways/cloud.yaml", "{zh-Hant: 設計}", "{en: Design}"), ("ours/pathways/cloud.yaml", "設計: Design", "Design: 設計"),
      ]))
    #expect(report.faults == [])
    #expect(report.missing == [])
    guard case .level(let level)? = report.contents.records.first(where: { $0.id == "cloud/expert" }) else {
      Issue.record("the level isn't one")
      return
    }
    #expect(level.areas.map(\.name) == [Text(english: "Design", traditionalChinese: "設計", ours: [.traditionalChinese])])
  }

  /// One item of a list from another document.
  private static let items: [(file: String, old: String, new: String, id: RecordID)] = [
    ("published/traits.yaml", "{id: patient,", "{id: patient, document: pathway-leaflet,", "patient"),
    ("published/qualifications.yaml", "{id: higher-diploma,", "{id: higher-diploma, document: pathway-leaflet,", "higher-diploma"),
    ("published/courses.yaml", "award: higher-diploma", "award: higher-diploma\n        document: pathway-leaflet", "institute/software"),
    ("published/courses.yaml", "aliases: []", "aliases: []\n    document: pathway-leaflet", "institute"),
    ("published/units.yaml", "{code: 111128L5,", "{code: 111128L5, document: careers-page,", "111128L5"),
  ]

  @Test(arguments: items.indices)
  func anItemMayHaveADocumentOfItsOwn(index: Int) throws {
    let (file, old, new, id) = Self.items[index]
    let document = new.contains("careers-page") ? "careers-page" : "pathway-leaflet"
    let report = Fixture.report(of: try changed([(file, old, new)]))
    #expect(report.faults == [])
    #expect(report.contents.records.first { $0.id == id }?.base.provenance?.document == document)
    let unknown = Fixture.faults(in: try changed([(file, old, new.replacing("document: \(document)", with: "document: none"))]))
    #expect(unknown.count == 1)
    #expect(unknown.first?.hasSuffix("no document has the id “none”") == true)
  }

  @Test func aFieldOfStudyMayHaveADocumentOfItsOwn() throws {
    let (file, old) = ("published/fields.yaml", "{id: computing,")
    #expect(Fixture.faults(in: try changed([(file, old, "{id: computing, document: pathway-leaflet,")])) == [])
    let unknown = Fixture.faults(in: try changed([(file, old, "{id: computing, document: none,")]))
    #expect(unknown == ["published/fields.yaml:3:31: no document has the id “none”"])
  }
}
