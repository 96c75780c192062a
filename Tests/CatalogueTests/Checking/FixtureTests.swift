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
      case .cluster(let cluster) = try #require(records.first { $0.kind == .cluster }),
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
    let area = Text(english: "Upkeep", traditionalChinese: "維護", ours: [.english])
    #expect(cluster.id == "ITOS010L3" && cluster.qfLevel.rawValue == 3)
    #expect(cluster.levels == ["cloud/support"])
    #expect(cluster.uses == [ClusterUse(level: "cloud/support", area: area, task: 1, units: ["111128L5"])])
    #expect(cluster.provenance == Provenance(document: "pathway-leaflet", lines: 133...134))
    #expect(trait.occupations == ["technician"])
    #expect(course.occupations == ["technician"])
    #expect(award.occupations == ["technician"])
    #expect(award.courses == [ListedCourse(id: "institute/software", institution: "institute", title: course.title)])
    #expect(job.links.map(\.occupation) == ["technician"])
  }

  /// An institution's address is on its courses, that of the register on awards, and that for prior learning where it is a route.
  @Test func addressesAreWithTheRecordsTheyAreFor() throws {
    let records = Fixture.report().contents.records
    let institute = Text(english: "Institute", traditionalChinese: "學院", ours: [.traditionalChinese])
    let own = WebAddress(title: institute, address: "https://institute.example", noted: CalendarDay(year: 2026, month: 12, day: 1))
    let register = WebAddress(
      title: .ours("Register", "名冊"), address: "http://register.example/a?b=c#d", noted: CalendarDay(year: 2026, month: 12, day: 2))
    let body = WebAddress(
      title: .ours("Recognition body", "認可機構"), address: "https://recognition.example",
      noted: CalendarDay(year: 2026, month: 12, day: 3))
    let expected: [RecordID: [WebAddress]] = [
      "institute": [own], "institute/software": [own], "higher-diploma": [register], "cloud/expert": [], "cloud/support": [body],
      "111128L5": [body], "ITOS010L3": [body],
    ]
    for (id, addresses) in expected {
      let record = try #require(records.first { $0.id == id })
      #expect(record.addresses == addresses, "\(id)")
    }
    guard case .pathway(let pathway) = try #require(records.first { $0.kind == .pathway }) else { return }
    #expect(pathway.levels.map(\.addresses) == [[], [body]])
  }

  @Test func certificationsAreNotOnTheRegister() throws {
    var files = Fixture.files
    files["published/qualifications.yaml"]?.replace("category: award", with: "category: certification")
    let report = Fixture.report(of: files)
    #expect(report.faults == [])
    #expect(report.contents.records.first { $0.kind == .qualification }?.addresses == [])
  }

  /// A cluster that several levels name, for a whole level and for a task of its own: one record, with the lines from first to last.
  @Test func aClusterIsOneRecordHoweverManyRoutesNameIt() throws {
    var files = Fixture.files
    files["published/pathways/cloud.yaml"]?.replace(
      "- {kind: training, qf-level: 5, lines: [100, 101]}",
      with: "- {kind: training, qf-level: 5, lines: [100, 101]}\n      - {kind: rpl, qf-level: 4, cluster: ITOS010L3, lines: [102, 103]}")
    let report = Fixture.report(of: files)
    #expect(report.faults == [])
    let clusters = report.contents.records.compactMap { if case .cluster(let cluster) = $0 { cluster } else { nil } }
    #expect(clusters.map(\.levels) == [["cloud/expert", "cloud/support"]])
    #expect(clusters.map { $0.uses.map(\.level) } == [["cloud/expert", "cloud/support"]])
    #expect(clusters.map(\.qfLevel.rawValue) == [4], "that of the first route")
    #expect(clusters.map(\.provenance) == [Provenance(document: "pathway-leaflet", lines: 102...134)])
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

extension Record {
  fileprivate var addresses: [WebAddress] {
    switch self {
    case .level(let record): record.addresses
    case .unit(let record): record.addresses
    case .cluster(let record): record.addresses
    case .course(let record): record.addresses
    case .institution(let record): record.addresses
    case .qualification(let record): record.addresses
    case .occupation, .pathway, .jobTitle, .trait: []
    }
  }
}
