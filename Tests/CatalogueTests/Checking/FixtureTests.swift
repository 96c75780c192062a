import Careers
import Testing

@testable import Catalogue

/// The fixture that all other tests of checking start from.
struct FixtureTests {
  @Test func hasNoFaults() {
    #expect(Fixture.faults(in: Fixture.files) == [])
  }

  @Test func lacksNoLanguage() {
    #expect(Fixture.report().missing == [])
  }

  @Test(arguments: RecordKind.allCases)
  func hasARecordOfEveryKind(kind: RecordKind) {
    #expect(Fixture.report().contents.records.contains { $0.kind == kind })
  }

  @Test func joinsBothHalves() throws {
    let contents = Fixture.report().contents
    let course = try #require(contents.records.first { $0.id == "institute/software" })
    #expect(course.title == Text(english: "Software", traditionalChinese: "軟件", ours: [.traditionalChinese]))
    let unit = try #require(contents.records.first { $0.id == "111128L5" })
    #expect(unit.title == Text(english: "Develop microservices", traditionalChinese: "開發微服務架構", ours: [.english]))
    #expect(contents.glossary == [RefusedForm(form: "軟體", use: "軟件")])
    #expect(contents.documents.map(\.edition) == [nil, "2024"])
  }

  @Test func derivesDataFromOtherRecords() throws {
    let records = Fixture.report().contents.records
    guard case .unit(let unit) = try #require(records.first { $0.kind == .unit }),
      case .trait(let trait) = try #require(records.first { $0.kind == .trait }),
      case .course(let course) = try #require(records.first { $0.kind == .course }),
      case .qualification(let award) = try #require(records.first { $0.kind == .qualification }),
      case .jobTitle(let job) = try #require(records.first { $0.kind == .jobTitle })
    else {
      Issue.record("a record isn't of its kind")
      return
    }
    #expect(unit.levels == ["cloud/expert", "cloud/support"])
    #expect(unit.uses.map(\.task) == [1, 1])
    #expect(trait.occupations == ["technician"])
    #expect(course.occupations == ["technician"])
    #expect(award.occupations == ["technician"])
    #expect(award.courses == [ListedCourse(id: "institute/software", institution: "institute", title: course.title)])
    #expect(job.links.map(\.occupation) == ["technician"])
  }

  @Test func traitsAndFieldsOfStudyKeepTheirLines() throws {
    var files = Fixture.files
    files["published/occupations/technician.yaml"]?.replace("trait: patient, lines: [12, 12]", with: "trait: patient")
    for (files, lines) in [(Fixture.files, ["patient": 12...12] as [RecordID: ClosedRange<Int>]), (files, [:])] {
      let record = try #require(Fixture.report(of: files).contents.records.first { $0.kind == .occupation })
      guard case .occupation(let occupation) = record else {
        Issue.record("an occupation isn't one")
        return
      }
      #expect(occupation.traits == ["patient"])
      #expect(occupation.traitLines == lines)
      let provenance = Provenance(document: "careers-page", lines: 20...20)
      #expect(occupation.entry.flatMap(\.fields).map(\.provenance) == [provenance])
    }
  }

  @Test func payTakesTheUnitOfItsDocument() throws {
    let record = try #require(Fixture.report().contents.records.first { $0.kind == .occupation })
    guard case .occupation(let occupation) = record else {
      Issue.record("an occupation isn't one")
      return
    }
    let lower = Pay(from: 12000, to: 16000, wording: .approximately, ours: ["currency", "period"])
    let upper = Pay(from: 27000, wording: .orAbove, ours: ["currency", "period"])
    #expect(occupation.ladder.map(\.pay) == [lower, upper])
  }
}
