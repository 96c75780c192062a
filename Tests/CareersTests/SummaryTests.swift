import Careers
import Testing

/// What lists show of records, and sort and filter them by.
struct SummaryTests {
  private static let sector = Sector(
    id: "sea", title: Text("Sea", "海"), provenance: Samples.provenance,
    listed: [
      ListedName(title: Text("Lamp keeper", "燈塔管理員"), occupations: ["lamp-keeper"]),
      ListedName(title: Text("Keepers", "管理人員"), occupations: ["lamp-keeper", "buoy-keeper"]),
      ListedName(title: Text("Diver", "潛水員"), occupations: []),
    ])

  private static func summaries(of records: [Record], sectors: [Sector] = []) -> [Summary] {
    Summary.all(of: records, sectors: sectors)
  }

  private static func summary(of occupation: Occupation, among others: [Record] = [], sectors: [Sector] = []) throws -> Summary {
    try #require(summaries(of: [.occupation(occupation)] + others, sectors: sectors).first)
  }

  private static func qualification(_ id: RecordID, _ title: Text, level: Int?) -> Record {
    .qualification(Qualification(id: id, title: title, category: .award, qfLevel: level.map(Samples.qf)))
  }

  @Test func standsForItsRecord() {
    let summaries = Self.summaries(of: Samples.records)
    #expect(summaries.map(\.id) == Samples.records.map(\.id))
    #expect(summaries.map(\.kind) == RecordKind.allCases)
    #expect(summaries.map(\.title) == Samples.records.map(\.title))
  }

  @Test func standsUnderItsParent() {
    let parents: [RecordID?] = [nil, nil, "harbour", "harbour/senior", nil, "harbour-school", nil, nil, nil]
    #expect(Self.summaries(of: Samples.records).map(\.parent) == parents)
  }

  @Test func countsWhatStandsUnderItOrUsesIt() {
    #expect(Self.summaries(of: Samples.records).map(\.count) == [nil, 1, 2, nil, 1, 1, 1, 1, 1])
  }

  @Test func hasLevelsOfItsOwnOrOfItsUnits() {
    let levels = Self.summaries(of: Samples.records).map { $0.qfLevels.map(\.rawValue).sorted() }
    #expect(levels == [[4], [5, 6], [5, 6], [], [5], [], [], [], [4]])
  }

  @Test func paysWhatItsLadderPays() {
    let pay = Self.summaries(of: Samples.records).map(\.pay)
    #expect(pay.first == Samples.occupation.payRange)
    #expect(pay.dropFirst().allSatisfy { $0 == nil })
  }

  @Test func pathwayHasTheLevelsOfAllItsLevels() {
    var (pathway, other) = (Samples.pathway, Samples.level)
    other.id = "harbour/junior"
    other.areas = [FunctionalArea(name: Text("Deck", "甲板"), tasks: [KeyTask(number: 1, text: Text("x", "y"), units: ["1L2"], routes: [])])]
    pathway.levels.append(other)
    let summary = Self.summaries(of: [.pathway(pathway)]).first
    #expect(summary?.qfLevels == [Samples.qf(2), Samples.qf(5), Samples.qf(6)])
    #expect(summary?.count == 2)
  }

  // MARK: Entry

  /// The requirement that opens the door at the lowest level names it; what is only preferred opens none.
  @Test func entryIsTheLowestThatIsRequired() throws {
    var occupation = Samples.occupation
    let none = EntryRequirement(kind: .skill, text: Text("x", "y"))
    let degree = EntryRequirement(kind: .award, text: Text("x", "y"), qualifications: ["degree"], qfLevel: Samples.qf(5))
    let either = EntryRequirement(kind: .award, text: Text("x", "y"), qualifications: ["higher", "associate"], qfLevel: Samples.qf(4))
    let wanted = EntryRequirement(kind: .award, text: Text("x", "y"), qualifications: ["school"], qfLevel: Samples.qf(3), preferred: true)
    occupation.entry = [none, degree, either, wanted]
    let titles = [
      Self.qualification("school", Text("Secondary 6", "中六"), level: 3), Self.qualification("degree", Text("Degree", "學位"), level: 5),
      Self.qualification("higher", Text(english: "Higher", traditionalChinese: "高級", ours: [.traditionalChinese]), level: 4),
      Self.qualification("associate", Text("Associate", "副學士"), level: 4),
    ]
    let summary = try Self.summary(of: occupation, among: titles)
    #expect(summary.entry == Text(english: "Higher / Associate", traditionalChinese: "高級／副學士", ours: [.traditionalChinese]))
    #expect(summary.qfLevels == [Samples.qf(4)])
    occupation.entry = [degree]
    #expect(try Self.summary(of: occupation, among: titles).entry == Text("Degree", "學位"))
  }

  @Test func withoutALevelThereIsNoEntry() throws {
    var occupation = Samples.occupation
    occupation.entry = [EntryRequirement(kind: .award, text: Text("x", "y"), qualifications: ["school"])]
    let summary = try Self.summary(of: occupation, among: [Self.qualification("school", Text("School", "學校"), level: nil)])
    #expect(summary.entry == nil && summary.qfLevels.isEmpty)
  }

  // MARK: Names

  @Test func theListedNameIsTheFirstThatSaysSomethingElse() throws {
    var ours = Samples.occupation
    ours.title.ours = [.traditionalChinese]
    for occupation in [Samples.occupation, ours] {
      #expect(try Self.summary(of: occupation, sectors: [Self.sector, Self.sector]).listedAs == Text("Keepers", "管理人員"))
    }
    #expect(try Self.summary(of: Samples.occupation).listedAs == nil)
  }
}
