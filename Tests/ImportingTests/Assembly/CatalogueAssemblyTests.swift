import Careers
import Catalogue
import Importing
import Testing

@Suite struct CatalogueAssemblyTests {
  private static func page(_ pay: String, trait: String = "Calm", title: String = "Boatman") -> String {
    """
    \(title)
    Duties
    - Carry lines
    Personality
    - \(trait)
    Promotion and Reference Salary
    \(pay)
    Entry requirements
    - Secondary 3

    """
  }

  private func assembled(_ texts: String..., ids: IDTable = IDTable()) throws -> CatalogueAssembly {
    var assembly = CatalogueAssembly(ids: ids)
    for (number, text) in texts.enumerated() {
      assembly.add(try #require(ReadDocument(SourceText(text, file: "page \(number + 1).txt"))))
    }
    return assembly
  }

  /// A ladder has one scale: pay by another period keeps its words.
  @Test func aLadderHasOneUnitOfPay() throws {
    let published = try assembled(Self.page("Boatman\nAbout $15,000 or above\nCoxswain\nAbout $80 per hour")).published
    let ladder = try #require(published.occupations.first?.ladder)
    #expect(ladder.map { $0.pay?.from } == [15_000, nil])
    #expect(published.occupations.first?.remarks.map(\.text.english) == ["Coxswain: About $80 per hour"])
  }

  /// Words beside figures are kept as remarks.
  @Test func wordsBesideFiguresAreKept() throws {
    let published = try assembled(Self.page("Boatman\nAbout $15,000 plus commission\nWorking hours\n44 hours a week, 8 am to 5 pm"))
      .published
    let occupation = try #require(published.occupations.first)
    #expect(occupation.ladder.first?.pay?.from == 15_000)
    #expect(occupation.hours?.from == 44)
    #expect(occupation.remarks.map(\.text.english) == ["44 hours a week, 8 am to 5 pm", "Boatman: About $15,000 plus commission"])
  }

  /// A sentence above courses is not an award; the courses are under the awards in their titles.
  @Test func aTrainingHeadingWithoutAnAwardIsARemark() throws {
    let heading = "These are named as instances alone"
    let courses =
      "- East School - Diploma in Knots\n- West School - Certificate in Ropes\n- North School - Diploma in Sails\n- South School - Tides"
    let read = try assembled(Self.page("Boatman\n$1\nRelated training and courses\n\(heading)\n\(courses)"))
    let occupation = try #require(read.published.occupations.first)
    #expect(occupation.training.map(\.qualifications) == [["diploma"], ["certificate"]])
    #expect(
      occupation.training.map { $0.courses.map(\.title.english) } == [["Diploma in Knots", "Diploma in Sails"], ["Certificate in Ropes"]])
    #expect(occupation.remarks.map(\.text.english) == [heading, "South School - Tides"])
    #expect(Set(read.published.qualifications.map(\.title.english)) == ["Secondary 3", "Diploma", "Certificate"])
  }

  @Test func aUnitWithTwoNamesIsReported() throws {
    let text = GardenPathway.raw.replacing("200202L2", with: "200201L1")
    let messages = Edition.assembled([text]).messages
    #expect(messages.contains { $0.hasPrefix("the unit 200201L1 is called “澆水” here") })
    #expect(!Edition.assembled([GardenPathway.raw]).messages.contains { $0.contains("is called") })
  }

  /// One id can't name a unit and a cluster.
  @Test func aClusterWithTheCodeOfAUnitIsLeftOut() throws {
    let text = GardenPathway.raw.replacing("200201L1", with: "GARD102L2").replacing("GARD002L2", with: "GARD102L2")
    let (assembly, _, messages) = Edition.assembled([text])
    let published = assembly.published
    #expect(published.units.contains { $0.id == "GARD102L2" })
    let clusters = published.pathways.flatMap(\.levels).flatMap(\.routes).compactMap(\.clusterID)
    #expect(clusters == ["GARD001L2"])
    #expect(messages.contains("the code GARD102L2 names a unit and a cluster; routes by the cluster are left out"))
    #expect(!Edition.assembled([GardenPathway.raw]).messages.contains { $0.contains("names a unit and a cluster") })
  }

  @Test func aColonAtTheEndOfAnOverviewIsRemoved() throws {
    let text = "Boatman\nDuties\nA boatman works afloat. The chief tasks:\n- Row\nPersonality\n- Calm\n"
    #expect(try assembled(text).published.occupations.first?.overview?.english == "A boatman works afloat. The chief tasks.")
  }

  @Test func aTraitInTwoDocumentsIsOneRecord() throws {
    let published = try assembled(Self.page("Boatman\n$1", trait: "calm"), Self.page("Pilot\n$1", trait: "Calm", title: "Pilot")).published
    #expect(published.traits.map(\.title.english) == ["Calm"])
    #expect(published.occupations.map(\.traits) == [["calm"], ["calm"]])
  }

  @Test func twoPagesOfOneTitleAreTwoOccupations() throws {
    let assembly = try assembled(Self.page("Boatman\n$1"), Self.page("Boatman\n$2"))
    #expect(assembly.published.occupations.map(\.id) == ["boatman", "boatman-2"])
    #expect(assembly.madeUp.map(\.id) == ["boatman-2"])
  }

  /// Numbers are counted separately for each kind.
  @Test func eachKindHasItsOwnNumbers() throws {
    var assembly = CatalogueAssembly(ids: IDTable())
    for pay in ["$1", "$2"] {
      assembly.add(try #require(ReadDocument(SourceText(Self.page("Boatman\n" + pay), file: "boatman.txt"))))
    }
    #expect(assembly.published.documents.map(\.id) == ["boatman", "boatman-2"])
    #expect(assembly.published.occupations.map(\.id) == ["boatman", "boatman-2"])
  }

  @Test(arguments: [("（二零二七年修訂版）", "二零二七年修訂版"), ("", nil), (" (續)", nil), ("草擬本", nil)] as [(String, String?)])
  func anEditionAfterTheTitleIsRead(behind: String, edition: String?) throws {
    let text = GardenPathway.raw.replacing("園藝職業資歷階梯", with: "園藝職業資歷階梯" + behind)
    let (assembly, read, _) = Edition.assembled([text])
    #expect(assembly.published.documents.map(\.edition) == [edition])
    #expect(assembly.published.pathways.map(\.title.traditionalChinese) == ["園藝"])
    #expect(read.first?.account.notUnderstood.map(\.line) == (behind == "草擬本" ? [1] : []))
  }

  /// Brackets after a heading belong to its section, unless they hold a translation or a period of pay.
  @Test func bracketsAfterAHeadingAreKept() throws {
    let text = """
      Boatman
      Duties (may be posted abroad)
      - Carry lines
      Working Hours (48 hours a week)
      Personality (continued)
      - Calm
      Promotion and Reference Salary (HK$ per month)
      Boatman
      15,000
      Entry Requirements (HKDSE Level 2 in five subjects)
      - Secondary 3

      """
    let (assembly, read, _) = Edition.assembled([text])
    let occupation = try #require(assembly.published.occupations.first)
    #expect(occupation.overview?.english?.contains("may be posted abroad") == true)
    #expect(occupation.hours?.from == 48)
    #expect(occupation.ladder.map { $0.pay?.from } == [15_000])
    #expect(occupation.ladder.first?.title.english == "Boatman")
    #expect(occupation.entry.map(\.text.english) == ["HKDSE Level 2 in five subjects", "Secondary 3"])
    #expect(occupation.traits == ["calm"])
    #expect(read.first?.account.notUnderstood.isEmpty == true)
  }

  /// Otherwise a thousand such names could each list a thousand occupations.
  @Test func aRepeatedListedNameIsListedOnce() throws {
    let page = Self.page("Boatman\n$1", title: "Harbour Boatman") + Self.page("Boatman\n$1", title: "River Boatman")
    let published = try assembled("- Boatman\n- Pilot\n- Boatman\n\n" + page).published
    #expect(published.sectors.first?.listed.map(\.title.english) == ["Boatman", "Pilot"])
    #expect(published.sectors.first?.listed.first?.occupations == ["harbour-boatman", "river-boatman"])
  }

  /// Importing again gives the same result.
  @Test func idsAreTheSameInTheNextImport() throws {
    let first = try assembled(Self.page("Boatman\n$1"), Self.page("Boatman\n$2"))
    let second = try assembled(Self.page("Boatman\n$1"), Self.page("Boatman\n$2"), ids: first.table)
    #expect(second.published == first.published)
    #expect(second.table == first.table)
  }

  private static func chinese(_ titles: String..., trait: String = "細心") -> String {
    titles.map { "\($0)\n職責\n- 工作\n職業性格配對\n- \(trait)\n- 有禮\n" }.joined()
  }

  /// A new first entry takes over no number and no given id.
  @Test func idsOfAnEarlierEditionAreKept() throws {
    let first = try assembled(Self.chinese("廚師", "侍應"))
    #expect(first.published.occupations.map(\.id) == ["occupation-1", "occupation-2"])
    let second = try assembled(Self.chinese("麵包師", trait: "熱誠") + Self.chinese("廚師", "侍應"), ids: first.table)
    #expect(second.published.occupations.map(\.id) == ["occupation-3", "occupation-1", "occupation-2"])
    #expect(Set(second.published.traits.map(\.id)).isSuperset(of: first.published.traits.map(\.id)))
    #expect(second.published.traits.count == 3)
    let ids = IDTable([.occupations: ["廚師": "boatman"]])
    let third = try assembled(Self.page("Boatman\n$1") + Self.chinese("廚師"), ids: ids)
    #expect(third.published.occupations.map(\.id) == ["boatman-2", "boatman"])
    #expect(third.table[.occupations, "廚師"] == "boatman")
  }

  /// Parts follow when the whole gets a better id.
  @Test func idsOfPartsFollowTheWhole() throws {
    var ids = try assembled(GardenPathway.raw).table.ids
    let whole = try #require(ids[.pathways]?.keys.first)
    ids[.pathways] = [whole: "gardening"]
    let table = IDTable(ids)
    let assembly = try assembled(GardenPathway.raw, ids: table)
    #expect(assembly.madeUp.isEmpty)
    #expect(assembly.published.pathways.flatMap(\.levels).map(\.id) == ["gardening/level-1", "gardening/level-2"])
  }

  /// An id given to one school's course doesn't apply to another's.
  @Test func anIDOfAPartBelongsToItsWhole() throws {
    let courses =
      "Example of related training and courses\nBachelor Degree\n- East School - Bachelor of Knots\n- West School - Bachelor of Knots"
    let ids = IDTable([.courses: ["Bachelor of Knots": "east-school/knots"]])
    let published = try assembled(Self.page("Boatman\n$1\n" + courses), ids: ids).published
    #expect(published.courses.map(\.id) == ["east-school/knots", "west-school/bachelor-of-knots"])
  }

  @Test func givenIDsAreKept() throws {
    let ids = IDTable([.occupations: ["BOATMAN": "ferryman"], .traits: ["Calm": "composed"]])
    let published = try assembled(Self.page("Boatman\n$1"), ids: ids).published
    #expect(published.occupations.map(\.id) == ["ferryman"])
    #expect(published.traits.map(\.id) == ["composed"])
  }
}
