import Careers
import CheckedYAML
import Importing
import Testing
import TextLayout

@testable import Catalogue

/// The shipped catalogue, compiled, against counts of the two documents.
struct RealCatalogueTests {
  @Test func hasNoFaultsAndNoMissingLanguage() throws {
    let report = try RealCatalogue.report.get()
    #expect(report.faults.map(\.description) == [])
    #expect(report.missing == [])
  }

  @Test func theCompiledFileHasEveryRecord() throws {
    #expect(try RealCatalogue.records() == RealCatalogue.report.get().contents.records)
  }

  @Test func occupationsAreInTheOrderOfTheirDocument() throws {
    let ids: [RecordID] = [
      "it-technician", "web-administrator", "systems-administrator", "programmer", "blockchain-engineer", "cloud-service-rd-manager",
      "mobile-app-developer", "software-designer", "artificial-intelligence-specialist", "technical-writer", "data-scientist",
      "data-entry-clerk", "computer-hardware-designer", "technical-support-service-officer", "ogcio-analyst-programmer",
      "information-security-analyst",
    ]
    #expect(try RealCatalogue.occupations().map(\.id) == ids)
  }

  @Test func theListHasTwelveNamesOneWithoutAPage() throws {
    let sectors = try RealCatalogue.library.get().sectors()
    #expect(sectors.map(\.id) == ["innovation-and-technology"])
    let listed = sectors.flatMap(\.listed)
    #expect(listed.count == 12)
    #expect(listed.filter(\.occupations.isEmpty).map(\.title.english) == ["Information Technology Consultant"])
  }

  @Test func countsOfTheCareersPage() throws {
    let occupations = try RealCatalogue.occupations()
    #expect(occupations.flatMap(\.ladder).count == 42)
    #expect(occupations.flatMap(\.ladder).compactMap(\.pay).count == 42)
    #expect(occupations.flatMap(\.duties).count == 51)
    #expect(occupations.flatMap(\.traits).count == 56)
    #expect(Set(occupations.flatMap(\.traits)).count == 9)
    #expect(occupations.flatMap(\.traitLines).count == 56)
    for occupation in occupations {
      let lines = try #require(occupation.provenance?.lines)
      #expect(occupation.traitLines.values.allSatisfy { lines.contains($0) }, "\(occupation.id)")
    }
    #expect(occupations.flatMap(\.entry).count == 43)
    #expect(occupations.flatMap(\.remarks).count == 9)
    #expect(occupations.compactMap(\.hours).count == 16)
    #expect(occupations.compactMap(\.environment).count == 16)
  }

  @Test func countsOfItsTraining() throws {
    let training = try RealCatalogue.occupations().flatMap(\.training)
    #expect(training.count == 27)
    #expect(training.filter(\.courses.isEmpty).count == 14)
    #expect(training.flatMap(\.courses).count == 46)
    #expect(Set(training.flatMap(\.courses).map(\.id)).count == 20)
    #expect(Set(training.flatMap(\.courses).map(\.institution)).count == 9)
  }

  @Test(
    arguments: [
      (.occupation, 16), (.pathway, 1), (.level, 4), (.jobTitle, 16), (.unit, 64), (.cluster, 5), (.course, 20), (.institution, 9),
      (.trait, 9),
    ] as [(RecordKind, Int)])
  func countsOfRecords(kind: RecordKind, count: Int) throws {
    #expect(try RealCatalogue.library.get().records(of: kind).count == count)
  }

  @Test(arguments: [
    ("cloud-computing/master", 4, 3, 5, 20), ("cloud-computing/expert", 4, 3, 5, 14), ("cloud-computing/professional", 3, 2, 4, 12),
    ("cloud-computing/support", 5, 5, 5, 20),
  ])
  func countsOfALevel(id: String, jobTitles: Int, areas: Int, tasks: Int, units: Int) throws {
    let level = try #require(try RealCatalogue.levels().first { $0.id.rawValue == id })
    #expect(level.jobTitles.count == jobTitles)
    #expect(level.areas.count == areas)
    #expect(level.tasks.count == tasks)
    #expect(level.tasks.flatMap(\.units).count == units)
    #expect(level.tasks.map(\.number) == Array(1...tasks))
  }

  @Test func levelsRunFromTheTop() throws {
    let levels = try RealCatalogue.levels()
    #expect(levels.map(\.step) == [4, 3, 2, 1])
    #expect(levels.map(\.above) == [nil] + levels.dropLast().map { Optional($0.id) })
    #expect(levels.map(\.below) == levels.dropFirst().map { Optional($0.id) } + [nil])
    #expect(levels.map(\.title.english) == ["Master", "Expert", "Professional", "Support"])
  }

  @Test func twoUnitsAreOnTwoLevels() throws {
    let units = try RealCatalogue.units()
    #expect(Set(units.filter { $0.levels.count == 2 }.map(\.id)) == ["111130L4", "111163L4"])
    #expect(units.filter { $0.levels.count == 1 }.count == 62)
    #expect(units.flatMap(\.uses).count == 66)
  }

  /// Each is of one key task of the lowest level, in the order of the tasks.
  @Test func clustersHaveTheirTaskAndItsUnits() throws {
    let clusters = try RealCatalogue.clusters()
    #expect(clusters.map(\.id) == ["ITOS010L3", "ITOS011L3", "ITOS009L3", "ITOS013L3", "ITOS002L2"])
    #expect(clusters.map(\.qfLevel.rawValue) == [3, 3, 3, 3, 2])
    #expect(clusters.allSatisfy { $0.levels == ["cloud-computing/support"] })
    #expect(clusters.map { $0.uses.map(\.task) } == [[1], [2], [3], [4], [5]])
    #expect(clusters.map(\.units.count) == [3, 4, 3, 4, 6])
    let units = Set(try RealCatalogue.units().map(\.id))
    #expect(clusters.flatMap(\.units).allSatisfy(units.contains))
    #expect(clusters.map(\.provenance?.lines) == [683...689, 726...732, 762...768, 802...808, 851...857])
  }

  @Test func everyTaskHasARoute() throws {
    let levels = try RealCatalogue.levels()
    #expect(levels.flatMap(\.tasks).allSatisfy { !$0.routes.isEmpty })
    let support = try #require(levels.last)
    #expect(support.tasks.flatMap(\.routes).compactMap(\.cluster) == ["ITOS010L3", "ITOS011L3", "ITOS009L3", "ITOS013L3", "ITOS002L2"])
    #expect(levels.dropLast().map { Set($0.tasks.flatMap(\.routes).map(\.qfLevel.rawValue)) } == [[6], [4], [4]])
    #expect(support.tasks.map { Set($0.routes.map(\.qfLevel.rawValue)) } == [[3], [3], [3], [3], [2]])
  }

  @Test func everyOccupationHasATaggedDuty() throws {
    for occupation in try RealCatalogue.occupations() {
      #expect(occupation.duties.contains { !$0.activities.isEmpty }, "\(occupation.id)")
      #expect(occupation.duties.allSatisfy { $0.activities.count <= 3 }, "\(occupation.id)")
    }
    let untagged = try RealCatalogue.occupations().flatMap(\.duties).filter(\.activities.isEmpty)
    #expect(untagged.map(\.text.english) == ["Type fast and without mistakes"])
  }

  @Test func everyKeyTaskIsTagged() throws {
    for level in try RealCatalogue.levels() {
      #expect(level.tasks.allSatisfy { (1...3).contains($0.activities.count) }, "\(level.id)")
    }
  }

  @Test func jobsThatDesignAreTagged() throws {
    let designers = try RealCatalogue.occupations().filter { $0.duties.contains { $0.activities.contains(.design) } }
    #expect(
      designers.map(\.id) == [
        "it-technician", "cloud-service-rd-manager", "mobile-app-developer", "software-designer", "computer-hardware-designer",
        "technical-support-service-officer",
      ])
  }

  // MARK: Where to go next

  @Test func everyInstitutionHasAnAddressAndSoHaveItsCourses() throws {
    let library = try RealCatalogue.library.get()
    var ofInstitutions: [RecordID: [WebAddress]] = [:]
    for case .institution(let institution) in try library.records(of: .institution) {
      ofInstitutions[institution.id] = institution.addresses
      #expect(institution.addresses.count == 1, "\(institution.id)")
      #expect(institution.addresses.allSatisfy { $0.address.hasPrefix("https://") && WebAddress.isWellFormed($0.address) })
      #expect(institution.addresses.allSatisfy { $0.title.missing.isEmpty }, "\(institution.id)")
    }
    #expect(ofInstitutions["polyu"]?.map(\.address) == ["https://www.polyu.edu.hk"])
    for case .course(let course) in try library.records(of: .course) {
      #expect(course.addresses == ofInstitutions[course.institution], "\(course.id)")
    }
  }

  @Test func awardsLeadToTheQualificationsRegister() throws {
    for case .qualification(let qualification) in try RealCatalogue.library.get().records(of: .qualification) {
      let expected = qualification.category == .award ? ["https://www.hkqr.gov.hk"] : []
      #expect(qualification.addresses.map(\.address) == expected, "\(qualification.id)")
    }
  }

  /// Only the lowest level has routes for it.
  @Test func recognitionOfPriorLearningLeadsToTheFramework() throws {
    let body = ["https://www.hkqf.gov.hk"]
    let levels = try RealCatalogue.levels()
    #expect(levels.map { $0.addresses.map(\.address) } == [[], [], [], body])
    let clusters = try RealCatalogue.clusters()
    #expect(clusters.allSatisfy { $0.addresses.map(\.address) == body })
    let recognised = Set(clusters.flatMap(\.units))
    for unit in try RealCatalogue.units() {
      #expect(unit.addresses.map(\.address) == (recognised.contains(unit.id) ? body : []), "\(unit.id)")
    }
  }

  // MARK: Similar jobs

  /// The same entry, seven of nine courses, mostly programming, and the same pay.
  @Test func aProgrammerIsNearestToASoftwareDesigner() throws {
    let occupations = try RealCatalogue.occupations()
    let programmer = try #require(occupations.first { $0.id == "programmer" })
    #expect(
      programmer.similar.map(\.id) == [
        "software-designer", "mobile-app-developer", "it-technician", "data-scientist", "artificial-intelligence-specialist",
      ])
    #expect(programmer.similar.map(\.score) == [733, 655, 571, 289, 270])
    let nearest = try #require(programmer.similar.first)
    #expect(nearest.shared.courses.count == 7)
    #expect(nearest.shared.qualifications == ["associate-degree", "higher-diploma", "registered-post-secondary-college-diploma"])
    #expect(nearest.shared.fields == ["computer-engineering", "computer-science"])
    #expect(nearest.shared.activities == [.fix, .program])
    #expect(nearest.shared.traits == ["attention-to-details", "be-logical", "patient"])
    #expect(nearest.shared.pay == Pay(from: 16_000, to: 50_000, ours: ["currency", "period"]))
  }

  @Test func everyOccupationHasItsNearestWithReasonsInBothLanguages() throws {
    let library = try RealCatalogue.library.get()
    let occupations = try RealCatalogue.occupations()
    for (place, occupation) in occupations.enumerated() {
      let similar = occupation.similar
      #expect((1...SimilarOccupations.most).contains(similar.count), "\(occupation.id)")
      #expect(!similar.map(\.id).contains(occupation.id) && Set(similar.map(\.id)).count == similar.count, "\(occupation.id)")
      #expect(similar == SimilarOccupations(occupations).nearest(to: place), "\(occupation.id)")
      let context = try library.context(for: [.occupation(occupation)])
      for near in similar {
        let other = try #require(occupations.first { $0.id == near.id })
        #expect(other.similarity(to: occupation).score == near.score, "\(occupation.id) \(near.id)")
        #expect(context.titles[near.id] == other.title)
        let reasons = near.shared.reasons(in: context)
        #expect(reasons.count > 1, "\(occupation.id) \(near.id)")
        #expect(reasons.allSatisfy { $0.missing.isEmpty }, "\(occupation.id) \(near.id)")
      }
    }
  }

  @Test func everyRecordHasItsLines() throws {
    let documents = Set(try RealCatalogue.library.get().documents().map(\.id))
    for record in try RealCatalogue.records() {
      let provenance = try #require(record.base.provenance, "\(record.id)")
      #expect(documents.contains(provenance.document), "\(record.id)")
      #expect(provenance.lines != nil, "\(record.id)")
    }
  }

  @Test func noTextHoldsARefusedCharacter() throws {
    let library = try RealCatalogue.library.get()
    let values: [Any] = [try library.documents(), try library.sectors(), try RealCatalogue.records()]
    let strings = values.flatMap(strings(in:))
    #expect(strings.count > 3000)
    #expect(strings.filter { !AllowedCharacters.faults(in: $0).isEmpty } == [])
  }

  @Test func stepsOfThePathwayHaveLinks() throws {
    let targets = try RealCatalogue.occupations().flatMap(\.links).map(\.pathway.rawValue)
    for level in try RealCatalogue.levels() {
      #expect(targets.contains { $0 == level.id.rawValue || $0.hasPrefix(level.id.rawValue + "/") }, "\(level.id)")
    }
    let jobs = try RealCatalogue.library.get().records(of: .jobTitle)
    let linked = jobs.filter { if case .jobTitle(let job) = $0 { !job.links.isEmpty } else { false } }
    #expect(linked.count > jobs.count / 2)
  }

  /// All strings inside a value, at any depth.
  private func strings(in value: Any) -> [String] {
    if let string = value as? String { return [string] }
    return Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
  }
}

/// Each shipped record beside all others of its kind, the most similar records there are.
@Suite struct RealEditionTests {
  @Test func noRecordIsConfusedWithAnother() throws {
    let records = try RealCatalogue.report.get().contents.records
    for kind in RecordKind.allCases {
      let alike = records.filter { $0.kind == kind }
      for old in alike {
        for new in alike where new.id != old.id {
          let difference = CatalogueDifference(from: CatalogueEdition(records: [old]), to: CatalogueEdition(records: [new]))
          #expect(difference.changed.map(\.id) == [], "\(old.id)")
        }
      }
    }
  }
}
