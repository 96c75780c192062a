import Careers
import Foundation
import Testing

struct RecordCodingTests {
  @Test func samplesCoverEveryKind() {
    #expect(Samples.records.map(\.kind) == RecordKind.allCases)
  }

  @Test(arguments: Samples.records)
  func comesBackFromJSON(record: Record) throws {
    #expect(try JSONCoding.returned(record) == record)
    #expect(try JSONCoding.returned([record, record]) == [record, record])
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
    #expect(try JSONCoding.text(of: JSONCoding.returned(record)) == JSONCoding.text(of: record))
  }

  @Test(arguments: [#"{"id":"a","title":{"en":"A"}}"#, #"{"kind":"voyage","id":"a"}"#, #"{"kind":"occupation","id":"a"}"#])
  func refusesWhatIsNoRecord(json: String) {
    #expect(throws: DecodingError.self) { try JSONCoding.value(Record.self, from: json) }
  }

  @Test(arguments: [
    (RecordKind.occupation, "occupations"), (.pathway, "pathways"), (.level, "levels"), (.jobTitle, "job-titles"), (.unit, "units"),
    (.course, "courses"), (.institution, "institutions"), (.trait, "traits"), (.qualification, "qualifications"),
  ])
  func kindsHaveTheWordsThatCommandsTake(kind: RecordKind, plural: String) {
    #expect(kind.plural == plural)
  }

  @Test(arguments: [
    ComparisonCell.notStated, .absent, .text(Text("a", "b")), .pay(title: Text("a", "b"), pay: Pay(from: 1)),
    .pay(title: Text("a", "b"), pay: nil),
    .scales([QFScale(label: Text("a", "b"), levels: [Samples.qf(2), Samples.qf(7)])]), .scales([]), .items([]),
    .items([ComparisonItem(text: Text("a", "b"), id: "c", lines: 3...4)]),
  ])
  func cellsComeBackFromJSON(cell: ComparisonCell) throws {
    #expect(try JSONCoding.returned(cell) == cell)
    #expect(try JSONCoding.text(of: cell).contains(#""stated":\#(cell != .notStated)"#))
  }

  /// A program that doesn't know the key reads a cell without items.
  @Test func absentCellHasNoItems() throws {
    #expect(try JSONCoding.text(of: ComparisonCell.absent) == #"{"absent":true,"items":[],"stated":true}"#)
  }

  @Test func comparisonsComeBackFromJSON() throws {
    let records = [Record.occupation(Samples.occupation), .level(Samples.level), .jobTitle(Samples.jobTitle)]
    let comparison = try Comparison(of: records, in: Samples.context)
    #expect(try JSONCoding.returned(comparison) == comparison)
  }

  @Test func scalesWriteTheirLevelsInOrder() throws {
    let levels = Set((1...7).map(Samples.qf))
    #expect(try JSONCoding.text(of: QFScale(label: Text(), levels: levels)) == #"{"label":{"ours":[]},"levels":[1,2,3,4,5,6,7]}"#)
  }
}
