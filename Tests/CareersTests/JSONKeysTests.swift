import Careers
import Testing

/// The keys that docs/json.md documents, no more and no fewer.
struct JSONKeysTests {
  private static let common = ["also", "id", "kind", "notes", "provenance", "title"]

  @Test(arguments: [
    (
      Samples.records[0],
      ["duties", "entry", "environment", "hours", "ladder", "links", "overview", "remarks", "training", "traitLines", "traits"]
    ),
    (Samples.records[1], ["levels", "overview"]),
    (Samples.records[2], ["areas", "description", "jobTitles", "links", "name", "pathway", "step", "steps", "tableLines"]),
    (Samples.records[3], ["level", "links"]),
    (Samples.records[4], ["levels", "qfLevel", "uses"]),
    (Samples.records[5], ["aliases", "award", "institution", "occupations"]),
    (Samples.records[6], ["aliases", "courses"]),
    (Samples.records[7], ["occupations"]),
    (Samples.records[8], ["aliases", "category", "courses", "occupations", "qfLevel"]),
  ])
  func record(_ record: Record, own: [String]) throws {
    #expect(try JSONCoding.keys(of: record) == (own + Self.common).sorted())
  }

  @Test(arguments: [
    (Record.occupation(Occupation(id: "a", title: Text())), ["environment", "hours", "overview", "provenance"]),
    (.course(Course(id: "a", title: Text(), institution: "b")), ["award", "provenance"]),
    (.qualification(Qualification(id: "a", title: Text(), category: .award)), ["provenance", "qfLevel"]),
  ])
  func absentKeysAreThoseOfWhatIsNotThere(record: Record, absent: [String]) throws {
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
    #expect(try JSONCoding.keys(of: Samples.provenance) == ["document", "lines"])
    #expect(try JSONCoding.keys(of: Note(about: .ladder, text: Text())) == ["about", "text"])
  }

  /// A course that leads to a qualification has its institution beside it, and no lines.
  @Test func coursesOfQualifications() throws {
    let course = try #require(Samples.qualification.courses.first)
    #expect(try JSONCoding.keys(of: course) == ["id", "institution", "title"])
  }

  @Test func partsOfPathways() throws {
    let area = try #require(Samples.level.areas.first)
    #expect(try JSONCoding.keys(of: area) == ["lines", "name", "tasks"])
    let task = try #require(area.tasks.first)
    #expect(try JSONCoding.keys(of: task) == ["lines", "number", "routes", "text", "units"])
    #expect(try JSONCoding.keys(of: Samples.route) == ["cluster", "kind", "lines", "qfLevel"])
    let use = try #require(Samples.unit.uses.first)
    #expect(try JSONCoding.keys(of: use) == ["area", "level", "task"])
    #expect(try JSONCoding.keys(of: Samples.level.jobTitles[0]) == ["id", "title"])
  }

  /// A pathway's levels are records too, but within it they have no `kind` and no `title`.
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
