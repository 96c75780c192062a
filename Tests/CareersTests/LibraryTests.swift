import Careers
import Testing

/// What a library asks of records: the others they name, and the words they are found by.
struct LibraryTests {
  private static let referenceTable: [(Record, Set<RecordID>)] = [
    (Samples.records[0], ["harbour-school", "harbour/senior", "harbour/senior/pilot", "lamp-diploma", "lamp-keeper", "patience"]),
    (Samples.records[1], ["222201L5", "SEAWSM602A"]),
    (Samples.records[2], ["222201L5", "SEAWSM602A", "harbour", "harbour/senior", "harbour/senior/pilot", "lamp-keeper"]),
    (Samples.records[3], ["harbour/senior", "harbour/senior/pilot", "lamp-keeper"]),
    (Samples.records[4], ["harbour", "harbour/senior"]),
    (Samples.records[5], ["harbour-school", "lamp-diploma", "lamp-keeper"]),
    (Samples.records[6], ["harbour-school/lamps"]),
    (Samples.records[7], ["lamp-keeper"]),
    (Samples.records[8], ["harbour-school", "lamp-keeper"]),
  ]

  @Test(arguments: referenceTable)
  func references(record: Record, ids: Set<RecordID>) {
    #expect(record.references == ids)
  }

  @Test func qualificationsOfTrainingAreReferences() {
    let occupation = Occupation(id: "a", title: Text(), training: [Training(award: Text(), qualifications: ["buoy-diploma"])])
    #expect(Record.occupation(occupation).references == ["buoy-diploma"])
  }

  /// With the titles of its references at hand, no record shows an id in place of a title.
  @Test(arguments: Samples.records)
  func referencesAreAllThatIsShown(record: Record) {
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
    (Samples.records[5], .synonym, ["Lamp studies"]),
    (Samples.records[6], .synonym, ["School by the sea"]),
    (Samples.records[8], .synonym, ["Diploma of lamps"]),
  ])
  func searchable(record: Record, field: SearchField, words: [String]) {
    #expect(record.searchable[field] == words)
  }

  @Test func missingLanguageIsNoWord() {
    let trait = Trait(id: "a", title: Text(english: "Calm"))
    #expect(Record.trait(trait).searchable[.title] == ["Calm"])
  }

  @Test func namesStandBeforeTexts() {
    let fields = SearchField.allCases.map(\.holdsNames)
    #expect(fields == fields.sorted { $0 && !$1 })
    #expect(SearchField.allCases.first == .title && SearchField.allCases.last == .note)
  }

  // MARK: Levels

  @Test func levelCollectsFromItsTasks() {
    #expect(Samples.level.tasks.map(\.number) == [1, 2])
    #expect(Samples.level.units == ["222201L5", "SEAWSM602A"])
    #expect(Samples.level.unitLevels.map(\.rawValue).sorted() == [5, 6])
  }

  @Test func levelHasEachRouteOnceWhereverItStands() {
    var level = Samples.level
    var elsewhere = Samples.route
    elsewhere.lines = 40...41
    level.areas[0].tasks[1].routes = [elsewhere, Route(kind: .training, qfLevel: Samples.qf(3))]
    #expect(level.routes == [Samples.route, Route(kind: .training, qfLevel: Samples.qf(3))])
  }
}
