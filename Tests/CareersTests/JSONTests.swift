import Careers
import Foundation
import Testing

struct RecordCodingTests {
  @Test func samplesCoverEveryKind() {
    #expect(Samples.records.map(\.kind) == RecordKind.allCases)
  }

  @Test(arguments: Samples.records)
  func isDecodedAsEncoded(record: Record) throws {
    #expect(try JSONCoding.recoded(record) == record)
    #expect(try JSONCoding.recoded([record, record]) == [record, record])
  }

  @Test(arguments: Samples.records)
  func writesKindIDAndTitle(record: Record) throws {
    let data = Data(try JSONCoding.text(of: record).utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["kind"] as? String == record.kind.rawValue)
    #expect(object["id"] as? String == record.id.rawValue)
    let title = try #require(object["title"] as? [String: Any])
    #expect(title["en"] as? String == record.title.english)
    #expect(title["zh-Hant"] as? String == record.title.traditionalChinese)
  }

  @Test func levelWritesItsNameBesideTheTitle() throws {
    let data = Data(try JSONCoding.text(of: Record.level(Samples.level)).utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let name = try #require(object["name"] as? [String: Any])
    #expect(name["en"] as? String == "Senior")
    #expect(object["title"] as? NSDictionary == name as NSDictionary)
  }

  @Test(arguments: Samples.records)
  func equalRecordsAreEqualBytes(record: Record) throws {
    #expect(try JSONCoding.text(of: JSONCoding.recoded(record)) == JSONCoding.text(of: record))
  }

  @Test(arguments: [#"{"id":"a","title":{"en":"A"}}"#, #"{"kind":"voyage","id":"a"}"#, #"{"kind":"occupation","id":"a"}"#])
  func refusesOtherValues(json: String) {
    #expect(throws: DecodingError.self) { try JSONCoding.value(Record.self, from: json) }
  }

  @Test(arguments: [
    (RecordKind.occupation, "occupations"), (.pathway, "pathways"), (.level, "levels"), (.jobTitle, "job-titles"), (.unit, "units"),
    (.cluster, "clusters"), (.course, "courses"), (.institution, "institutions"), (.trait, "traits"), (.qualification, "qualifications"),
  ])
  func pluralsOfKinds(kind: RecordKind, plural: String) {
    #expect(kind.plural == plural)
  }

  @Test(arguments: [
    ComparisonCell.notStated, .absent, .text(Text("a", "b")), .pay(title: Text("a", "b"), pay: Pay(from: 1)),
    .pay(title: Text("a", "b"), pay: nil),
    .scales([QFScale(label: Text("a", "b"), levels: [Samples.qf(2), Samples.qf(7)])]), .scales([]), .items([]),
    .items([ComparisonItem(text: Text("a", "b"), id: "c", lines: 3...4)]),
  ])
  func cellsAreDecodedAsEncoded(cell: ComparisonCell) throws {
    #expect(try JSONCoding.recoded(cell) == cell)
    #expect(try JSONCoding.text(of: cell).contains(#""stated":\#(cell != .notStated)"#))
  }

  /// A program that doesn't know the key `absent` reads a cell without items.
  @Test func absentCellHasNoItems() throws {
    #expect(try JSONCoding.text(of: ComparisonCell.absent) == #"{"absent":true,"items":[],"stated":true}"#)
  }

  @Test func comparisonsAreDecodedAsEncoded() throws {
    let records = [Record.occupation(Samples.occupation), .level(Samples.level), .jobTitle(Samples.jobTitle)]
    let comparison = try Comparison(of: records, in: Samples.context)
    #expect(try JSONCoding.recoded(comparison) == comparison)
  }

  @Test func scalesWriteTheirLevelsInOrder() throws {
    let levels = Set((1...7).map(Samples.qf))
    #expect(try JSONCoding.text(of: QFScale(label: Text(), levels: levels)) == #"{"label":{"ours":[]},"levels":[1,2,3,4,5,6,7]}"#)
  }
}

struct RecordIDTests {
  @Test func isWrittenAsABareString() throws {
    #expect(try JSONCoding.text(of: [RecordID("cloud-computing/expert")]) == #"["cloud-computing/expert"]"#)
    #expect(try JSONCoding.value([RecordID].self, from: #"["111128L5"]"#) == ["111128L5"])
  }

  @Test func isEqualHoweverItIsMade() {
    let id: RecordID = "it-technician"
    #expect(id == RecordID("it-technician"))
    #expect(id == RecordID(rawValue: "it-technician"))
    #expect("\(id)" == "it-technician")
    #expect(id != "IT-technician")
  }

  @Test func isSortedByLetters() {
    #expect(["b", "a/b", "a", "111128L5"].map { RecordID($0) }.sorted() == ["111128L5", "a", "a/b", "b"])
  }
}

/// Statements and environments are encoded as texts with further keys.
struct FlattenedTextTests {
  private static let words = Text(english: "Trim", traditionalChinese: "修剪", ours: [.english])

  @Test(arguments: [
    (Statement(text: words, lines: 4...5), #"{"en":"Trim","lines":[4,5],"ours":["en"],"zh-Hant":"修剪"}"#),
    (Statement(text: words), #"{"en":"Trim","ours":["en"],"zh-Hant":"修剪"}"#),
    (
      Statement(text: words, activities: [.records, .fix]),
      #"{"activities":["records","fix"],"en":"Trim","ours":["en"],"zh-Hant":"修剪"}"#
    ),
  ])
  func statement(_ statement: Statement, json: String) throws {
    #expect(try JSONCoding.text(of: statement) == json)
    #expect(try JSONCoding.value(Statement.self, from: json) == statement)
  }

  @Test(arguments: [
    (
      WorkingEnvironment(text: words, places: [.office, .industrialAndCommercialBuilding], lines: 6...6),
      #"{"en":"Trim","lines":[6,6],"ours":["en"],"places":["office","industrial-and-commercial-building"],"zh-Hant":"修剪"}"#
    ),
    (WorkingEnvironment(text: words), #"{"en":"Trim","ours":["en"],"places":[],"zh-Hant":"修剪"}"#),
  ])
  func environment(_ environment: WorkingEnvironment, json: String) throws {
    #expect(try JSONCoding.text(of: environment) == json)
    #expect(try JSONCoding.value(WorkingEnvironment.self, from: json) == environment)
  }

  @Test func environmentWithoutPlacesIsRefused() {
    #expect(throws: DecodingError.self) { try JSONCoding.value(WorkingEnvironment.self, from: #"{"en":"a","ours":[]}"#) }
  }

  @Test func statementWithAnUnknownActivityIsRefused() {
    #expect(throws: DecodingError.self) { try JSONCoding.value(Statement.self, from: #"{"activities":["sing"],"en":"a","ours":[]}"#) }
  }
}

struct KeyTaskCodingTests {
  @Test(arguments: [
    (
      KeyTask(number: 1, text: Text(english: "Steer"), units: ["1L2"], routes: [], lines: 2...3, activities: [.manage]),
      #"{"activities":["manage"],"lines":[2,3],"number":1,"routes":[],"text":{"en":"Steer","ours":[]},"units":["1L2"]}"#
    ),
    (
      KeyTask(number: 2, text: Text(english: "Moor"), units: [], routes: []),
      #"{"number":2,"routes":[],"text":{"en":"Moor","ours":[]},"units":[]}"#
    ),
  ])
  func isWrittenWithoutAnEmptyKey(task: KeyTask, json: String) throws {
    #expect(try JSONCoding.text(of: task) == json)
    #expect(try JSONCoding.value(KeyTask.self, from: json) == task)
  }

  @Test(arguments: ["number", "routes", "text", "units"])
  func needsItsOtherKeys(key: String) throws {
    let json = #"{"number":2,"routes":[],"text":{"en":"Moor","ours":[]},"units":[]}"#
    #expect(throws: DecodingError.self) { try JSONCoding.value(KeyTask.self, from: json.replacing("\"\(key)\"", with: "\"other\"")) }
  }
}

/// The keys that docs/json.md documents, no more and no fewer.
struct JSONKeysTests {
  private static let common = ["also", "id", "kind", "notes", "provenance", "title"]

  @Test(arguments: [
    (
      Record.occupation(Samples.occupation),
      [
        "duties", "entry", "environment", "hours", "ladder", "links", "overview", "remarks", "similar", "training", "traitLines", "traits",
      ]
    ),
    (.pathway(Samples.pathway), ["levels", "overview"]),
    (.level(Samples.level), ["addresses", "areas", "description", "jobTitles", "links", "name", "pathway", "step", "steps", "tableLines"]),
    (.jobTitle(Samples.jobTitle), ["level", "links"]),
    (.unit(Samples.unit), ["addresses", "levels", "qfLevel", "uses"]),
    (.cluster(Samples.cluster), ["addresses", "levels", "qfLevel", "uses"]),
    (.course(Samples.course), ["addresses", "aliases", "award", "institution", "occupations"]),
    (.institution(Samples.institution), ["addresses", "aliases", "courses"]),
    (.trait(Samples.trait), ["occupations"]),
    (.qualification(Samples.qualification), ["addresses", "aliases", "category", "courses", "occupations", "qfLevel"]),
  ])
  func record(_ record: Record, own: [String]) throws {
    #expect(try JSONCoding.keys(of: record) == (own + Self.common).sorted())
  }

  @Test(arguments: [
    (Record.occupation(Occupation(id: "a", title: Text())), ["environment", "hours", "overview", "provenance"]),
    (.course(Course(id: "a", title: Text(), institution: "b")), ["award", "provenance"]),
    (.qualification(Qualification(id: "a", title: Text(), category: .award)), ["provenance", "qfLevel"]),
  ])
  func nilHasNoKey(record: Record, absent: [String]) throws {
    let full = try #require(Samples.records.first { $0.kind == record.kind })
    let keys = try JSONCoding.keys(of: record)
    #expect(try JSONCoding.keys(of: full).filter { !keys.contains($0) } == absent)
  }

  @Test func parts() throws {
    let occupation = Samples.occupation
    let requirement = try #require(occupation.entry.first)
    #expect(
      try JSONCoding.keys(of: requirement) == [
        "asksForMore", "fields", "fieldsOrRelated", "fieldsPreferred", "kind", "languages", "lines", "names", "orAbove", "orEquivalent",
        "preferred",
        "qfLevel",
        "qualifications", "results", "text", "years",
      ])
    let field = try #require(requirement.fields.first)
    #expect(try JSONCoding.keys(of: field) == ["id", "provenance", "title"])
    #expect(try occupation.duties.map(JSONCoding.keys) == [["activities", "en", "lines", "ours", "zh-Hant"]])
    #expect(try JSONCoding.keys(of: occupation.traitLines) == ["patience"])
    let training = try #require(occupation.training.first)
    #expect(try JSONCoding.keys(of: training) == ["award", "courses", "lines", "qualifications"])
    let course = try #require(training.courses.first)
    #expect(try JSONCoding.keys(of: course) == ["id", "institution", "lines", "title"])
    let rung = try #require(occupation.ladder.first)
    #expect(try JSONCoding.keys(of: rung) == ["lines", "pay", "title"])
    #expect(try JSONCoding.keys(of: rung.pay) == ["currency", "from", "ours", "period", "to", "wording"])
    #expect(try JSONCoding.keys(of: occupation.hours) == ["from", "irregular", "lines", "to", "wording"])
    let remark = try #require(occupation.remarks.first)
    #expect(try JSONCoding.keys(of: remark) == ["about", "by", "kind", "lines", "names", "text"])
    #expect(try JSONCoding.keys(of: Samples.link) == ["occupation", "pathway", "reason", "rung"])
    #expect(try JSONCoding.keys(of: Samples.similar) == ["id", "score", "shared"])
    let shared = Samples.similar.shared
    #expect(try JSONCoding.keys(of: shared) == ["activities", "courses", "fields", "pay", "qfLevel", "qualifications", "traits"])
    #expect(try JSONCoding.keys(of: SharedFacts()) == ["activities", "courses", "fields", "qualifications", "traits"])
    #expect(try JSONCoding.keys(of: Samples.address) == ["address", "noted", "title"])
    #expect(try JSONCoding.keys(of: Samples.provenance) == ["document", "lines"])
    #expect(try JSONCoding.keys(of: Note(about: .ladder, text: Text())) == ["about", "text"])
  }

  /// A course of a qualification has its institution and no lines.
  @Test func coursesOfQualifications() throws {
    let course = try #require(Samples.qualification.courses.first)
    #expect(try JSONCoding.keys(of: course) == ["id", "institution", "title"])
  }

  @Test func partsOfPathways() throws {
    let area = try #require(Samples.level.areas.first)
    #expect(try JSONCoding.keys(of: area) == ["lines", "name", "tasks"])
    let keys = try area.tasks.map(JSONCoding.keys)
    #expect(keys == [["activities", "lines", "number", "routes", "text", "units"], ["number", "routes", "text", "units"]])
    #expect(try JSONCoding.keys(of: Samples.route) == ["cluster", "kind", "lines", "qfLevel"])
    let use = try #require(Samples.unit.uses.first)
    #expect(try JSONCoding.keys(of: use) == ["area", "level", "task"])
    let covered = try #require(Samples.cluster.uses.first)
    #expect(try JSONCoding.keys(of: covered) == ["area", "level", "task", "units"])
    #expect(try JSONCoding.keys(of: Samples.level.jobTitles[0]) == ["id", "title"])
  }

  /// Within a pathway, levels have no `kind` and no `title`.
  @Test func levelsWithinAPathwayAreBare() throws {
    let record = try JSONCoding.keys(of: Record.level(Samples.level))
    #expect(try JSONCoding.keys(of: Samples.level) == record.filter { !["kind", "title"].contains($0) })
  }

  @Test func comparisons() throws {
    let records = [Record.occupation(Samples.occupation), .level(Samples.level)]
    let comparison = try Comparison(of: records, in: Samples.context)
    #expect(try JSONCoding.keys(of: comparison) == ["columns", "highestPay", "rows", "unstated"])
    #expect(try JSONCoding.keys(of: comparison.columns[0]) == ["byline", "citation", "id", "kind", "provenance", "title"])
    let pay = try #require(comparison.rows.first)
    #expect(try JSONCoding.keys(of: pay) == ["cells", "heading", "isSame", "label", "shared", "unit"])
    #expect(try pay.cells.map(JSONCoding.keys) == [["pay", "stated", "title"], ["stated"]])
    let item = ComparisonItem(text: Text(), id: "a", lines: 1...2)
    #expect(try JSONCoding.keys(of: item) == ["id", "lines", "text"])
    #expect(try JSONCoding.keys(of: ComparisonCell.absent) == ["absent", "items", "stated"])
    let routes = try #require(comparison.rows.first { $0.heading == .routes })
    #expect(try JSONCoding.keys(of: routes) == ["cells", "heading", "isSame", "shared"])
    let result = SearchResult(kind: .unit, id: "a", title: Text(), field: .synonym, name: "b")
    #expect(try JSONCoding.keys(of: result) == ["field", "id", "kind", "name", "title"])
  }
}
