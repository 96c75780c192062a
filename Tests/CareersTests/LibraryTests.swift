import Careers
import Testing

/// The references of records, and the words that they are found by.
struct LibraryTests {
  private static let referenceTable: [(Record, Set<RecordID>)] = [
    (
      Samples.records[0],
      ["buoy-keeper", "harbour-school", "harbour/senior", "harbour/senior/pilot", "lamp-diploma", "lamp-keeper", "patience"]
    ),
    (Samples.records[1], ["222201L5", "SEAWSM602A"]),
    (Samples.records[2], ["222201L5", "SEAWSM602A", "harbour", "harbour/senior", "harbour/senior/pilot", "lamp-keeper"]),
    (Samples.records[3], ["harbour/senior", "harbour/senior/pilot", "lamp-keeper"]),
    (Samples.records[4], ["harbour", "harbour/senior"]),
    (Samples.records[5], ["222201L5", "SEAWSM602A", "harbour", "harbour/senior"]),
    (Samples.records[6], ["harbour-school", "lamp-diploma", "lamp-keeper"]),
    (Samples.records[7], ["harbour-school/lamps"]),
    (Samples.records[8], ["lamp-keeper"]),
    (Samples.records[9], ["harbour-school", "lamp-keeper"]),
  ]

  @Test(arguments: referenceTable)
  func references(record: Record, ids: Set<RecordID>) {
    #expect(record.references == ids)
  }

  @Test func qualificationsOfTrainingAreReferences() {
    let occupation = Occupation(id: "a", title: Text(), training: [Training(award: Text(), qualifications: ["buoy-diploma"])])
    #expect(Record.occupation(occupation).references == ["buoy-diploma"])
  }

  /// Given the titles of its references, no record shows an id in place of a title.
  @Test(arguments: Samples.records)
  func referencesAreComplete(record: Record) {
    let shown = record.references.union(record.kind == .jobTitle ? Record.level(Samples.level).references : [])
    let context = PresentationContext(
      titles: Dictionary(uniqueKeysWithValues: shown.map { ($0, Text(verbatim: "title")) }), levels: Samples.context.levels)
    for row in Presentation(of: record, in: context).sections.flatMap(\.rows) {
      guard case .link(let id, let title, let detail) = row.content else { continue }
      #expect(title.english != id.rawValue)
      #expect(detail?.english != "harbour-school")
    }
  }

  @Test(arguments: Samples.records)
  func everyRecordIsFoundByItsTitle(record: Record) {
    let words = record.searchable[.title] ?? []
    #expect(words.contains(record.title.english ?? "?"))
    #expect(words.contains(record.title.traditionalChinese ?? "?"))
    #expect(record.base.also.allSatisfy { record.searchable[.synonym]?.contains($0) == true })
  }

  @Test(arguments: [
    (Samples.records[0], SearchField.ladder, ["Keeper", "管理員", "Chief keeper", "總管理員"]),
    (Samples.records[0], .entry, ["A lamp diploma", "燈塔文憑", "Fresnel"]),
    (Samples.records[0], .duty, ["Trim the wick", "修剪燈芯"]),
    (Samples.records[0], .description, ["Keeps a lamp", "看守燈塔", "On a rock", "礁石上", "Pay goes by storms", "按風暴而定"]),
    (Samples.records[0], .note, ["Two rungs only", "只有兩級"]),
    (Samples.records[0], .synonym, ["lighthouse"]),
    (Samples.records[1], .description, ["From deck to bridge", "由甲板到艦橋"]),
    (Samples.records[2], .area, ["Steering", "駕駛"]),
    (Samples.records[2], .duty, ["Steer", "掌舵", "Moor", "繫泊"]),
    (Samples.records[2], .code, ["SEA010L3"]),
    (Samples.records[2], .description, ["Leads a crew", "帶領船員"]),
    (Samples.records[4], .code, ["222201L5"]),
    (Samples.records[5], .title, ["SEA010L3", "SEA010L3"]),
    (Samples.records[6], .synonym, ["Lamp studies"]),
    (Samples.records[7], .synonym, ["School by the sea"]),
    (Samples.records[9], .synonym, ["Diploma of lamps"]),
  ])
  func searchable(record: Record, field: SearchField, words: [String]) {
    #expect(record.searchable[field] == words)
  }

  @Test func missingLanguageIsLeftOut() {
    let trait = Trait(id: "a", title: Text(english: "Calm"))
    #expect(Record.trait(trait).searchable[.title] == ["Calm"])
  }

  @Test func namesRankBeforeTexts() {
    let fields = SearchField.allCases.map(\.holdsNames)
    #expect(fields == fields.sorted { $0 && !$1 })
    #expect(SearchField.allCases.first == .title && SearchField.allCases.last == .note)
  }

  @Test func clusterHasEachUnitOnce() {
    #expect(Samples.cluster.title == Text("SEA010L3", "SEA010L3"))
    #expect(Samples.cluster.units == ["222201L5", "SEAWSM602A"])
  }

  /// Recognition of prior learning has a cluster; training has none, even if one is named.
  @Test func onlyRecognitionHasACluster() {
    #expect(Samples.route.clusterID == "SEA010L3")
    #expect(Route(kind: .training, qfLevel: Samples.qf(3), cluster: "SEA010L3").clusterID == nil)
    #expect(Route(kind: .recognitionOfPriorLearning, qfLevel: Samples.qf(3)).clusterID == nil)
  }

  // MARK: Levels

  @Test func levelCollectsFromItsTasks() {
    #expect(Samples.level.tasks.map(\.number) == [1, 2])
    #expect(Samples.level.units == ["222201L5", "SEAWSM602A"])
    #expect(Samples.level.unitLevels.map(\.rawValue).sorted() == [5, 6])
  }

  @Test func levelHasEachRouteOnce() {
    var level = Samples.level
    var elsewhere = Samples.route
    elsewhere.lines = 40...41
    level.areas[0].tasks[1].routes = [elsewhere, Route(kind: .training, qfLevel: Samples.qf(3))]
    #expect(level.routes == [Samples.route, Route(kind: .training, qfLevel: Samples.qf(3))])
  }
}

/// The parts of records that lists show, sort and filter by.
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

  @Test func namesItsRecord() {
    let summaries = Self.summaries(of: Samples.records)
    #expect(summaries.map(\.id) == Samples.records.map(\.id))
    #expect(summaries.map(\.kind) == RecordKind.allCases)
    #expect(summaries.map(\.title) == Samples.records.map(\.title))
  }

  @Test func namesItsParent() {
    let parents: [RecordID?] = [nil, nil, "harbour", "harbour/senior", nil, nil, "harbour-school", nil, nil, nil]
    #expect(Self.summaries(of: Samples.records).map(\.parent) == parents)
  }

  @Test func countsRelatedRecords() {
    #expect(Self.summaries(of: Samples.records).map(\.count) == [nil, 1, 2, nil, 1, 2, 1, 1, 1, 1])
  }

  @Test func hasItsLevels() {
    let levels = Self.summaries(of: Samples.records).map { $0.qfLevels.map(\.rawValue).sorted() }
    #expect(levels == [[4], [5, 6], [5, 6], [], [5], [3], [], [], [], [4]])
  }

  @Test func hasThePayOfItsLadder() {
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

  /// Qualifications of the requirement with the lowest level; preferred ones don't count.
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

  @Test func listedNameIsTheFirstOtherThanTheTitle() throws {
    var ours = Samples.occupation
    ours.title.ours = [.traditionalChinese]
    for occupation in [Samples.occupation, ours] {
      #expect(try Self.summary(of: occupation, sectors: [Self.sector, Self.sector]).listedAs == Text("Keepers", "管理人員"))
    }
    #expect(try Self.summary(of: Samples.occupation).listedAs == nil)
  }
}
