import Careers
import Sessions
import TestSupport
import Testing

@testable import Search

struct FactTableTests {
  /// The parts of a table, without the kinds in the table of records.
  private func parts(of facts: [ConditionFacts], fields: [FieldOfStudy] = [], certificates: [Int32] = []) -> [String: [UInt8]] {
    var writer = IndexWriter()
    FactTable(facts, fields: fields, certificates: certificates).write(to: &writer)
    writer.write(facts.map { UInt8(RecordKind.allCases.firstIndex(of: $0.kind) ?? 0) }, to: "table.kinds")
    return writer.parts
  }

  private func read(_ parts: [String: [UInt8]]) throws -> FactTable {
    try FactTable(
      from: IndexReader { name in
        guard let bytes = parts[name] else { throw IndexFault(part: name) }
        return bytes
      })
  }

  @Test(arguments: Seeds.all())
  func factsAreReadAsWritten(seed: UInt64) throws {
    var random = RandomConditions(seed: seed)
    let facts = (0..<80).map { _ in random.facts() }
    let fields = [FieldOfStudy(id: "x", title: Text("X", "乙")), FieldOfStudy(id: "y", title: Text(english: "Y"))]
    let table = try read(parts(of: facts, fields: fields, certificates: [3, 7]))
    #expect(table == FactTable(facts, fields: fields, certificates: [3, 7]))
    #expect(facts.indices.allSatisfy { table.facts(of: $0) == facts[$0] })
    #expect(table.fields == fields)
    #expect(table.certificates == [3, 7])
  }

  @Test func recordsThatStateTheSameShareTheirFacts() {
    let table = FactTable(Array(repeating: ConditionFacts(kind: .unit), count: 50) + [ConditionFacts(kind: .trait)])
    #expect(table.count == 51)
    #expect(table.factCount == 2)
  }

  @Test func theCompiledCatalogueHoldsTheFactsOfItsRecords() throws {
    let library = SharedCatalogue.library
    let (table, records) = (try library.factTable(), try library.recordTable())
    #expect(table.count == records.count)
    let all = try RecordKind.allCases.flatMap(library.records)
    let facts = Dictionary(zip(all.map(\.id), ConditionFacts.all(of: all))) { first, _ in first }
    for row in records.rows { #expect(table.facts(of: row) == facts[records.id(of: row)]) }
    let certificates = table.certificates.map { records.id(of: Int($0)) }
    #expect(certificates == ["microsoft-certified-professional", "common-recruitment-examination"])
    #expect(table.fields.count > 10)
    #expect(table.fields.allSatisfy { $0.title.missing.isEmpty })
    #expect(
      table.results == [
        ExaminationResult(paper: "Aptitude Test", result: "Pass"), ExaminationResult(paper: "Use of English", result: "Level 2"),
        ExaminationResult(paper: "Use of Chinese", result: "Level 1"),
      ])
  }

  // MARK: Damage

  @Test func aMissingPartIsNamed() throws {
    var random = RandomConditions(seed: 1)
    let whole = parts(of: (0..<20).map { _ in random.facts() })
    for name in whole.keys {
      var parts = whole
      parts[name] = nil
      #expect(throws: IndexFault.self, "\(name)") { try read(parts) }
    }
  }

  /// A part with any content is refused, or all of it can be used.
  @Test(arguments: Seeds.all())
  func damagedPartsAreRefusedOrHarmless(seed: UInt64) throws {
    var random = RandomConditions(seed: seed)
    let whole = parts(of: (0..<20).map { _ in random.facts() }, fields: [FieldOfStudy(id: "x", title: Text("X", "乙"))], certificates: [3])
    var refused = 0
    for name in whole.keys.sorted() {
      var parts = whole
      var bytes = whole[name] ?? []
      if bytes.isEmpty || seed % 5 == 0 { bytes.append(7) }
      bytes[Int.random(in: bytes.indices, using: &random.source)] = .random(in: 0...255, using: &random.source)
      parts[name] = bytes
      do {
        let table = try read(parts)
        for row in 0..<table.count { _ = table.facts(of: row) }
        var sets = ConditionSets(table)
        for _ in 0..<5 { _ = sets.count(of: random.conditions()) }
      } catch is IndexFault {
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  @Test(arguments: [
    ("facts.rows", UInt32(99)), ("facts.traits.values", 99), ("facts.institutions.values", 99), ("facts.courses.values", 99),
    ("facts.requirements.values", 99), ("facts.terms.qualifications.values", 99), ("facts.terms.fields.values", 99),
    ("facts.terms.languages.values", 99), ("facts.terms.results.values", 99), ("facts.certificates", 99), ("facts.traits.offsets", 9_999),
  ])
  func aNumberTooHighIsRefused(part: String, number: UInt32) throws {
    var random = RandomConditions(seed: 2)
    var parts = parts(of: (0..<40).map { _ in random.facts() }, certificates: [3])
    let bytes = try #require(parts[part])
    try #require(bytes.count >= 4)
    parts[part] = bytes.dropLast(4) + withUnsafeBytes(of: number.littleEndian, Array.init)
    #expect(throws: IndexFault.self) { try read(parts) }
  }
}
