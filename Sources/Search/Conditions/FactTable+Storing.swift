internal import Careers

extension FactTable {
  public func write(to writer: inout IndexWriter) {
    writer.write(rowFacts, to: "facts.rows")
    writer.write(factFigures, to: "facts.figures")
    writer.write(kinds, to: "facts.kinds")
    writer.write(pay, to: "facts.pay")
    writer.write(hoursFrom, to: "facts.hours-from")
    writer.write(hoursTo, to: "facts.hours-to")
    writer.write(irregular, to: "facts.irregular")
    writer.write(settings, to: "facts.settings")
    writer.write(levels, to: "facts.levels")
    traits.write(to: &writer, part: "facts.traits")
    institutions.write(to: &writer, part: "facts.institutions")
    courses.write(to: &writer, part: "facts.courses")
    requirements.write(to: &writer, part: "facts.requirements")
    writer.write(statesRequirements, to: "facts.states-requirements")
    terms.write(to: &writer)
    writer.write(ids, to: "facts.ids")
    writer.write(StringColumn(fields.map(\.id)), to: "facts.fields")
    TextColumn(fields.map(\.title)).write(to: &writer, as: "facts.field-titles")
    writer.write(certificates, to: "facts.certificates")
  }

  /// - Throws: ``IndexFault`` where the parts don't fit one another, or the table of records; what reading a part throws.
  public init(from reader: IndexReader) throws {
    let recordKinds: [UInt8] = try reader.numbers("table.kinds")
    rowFacts = try reader.numbers("facts.rows", count: recordKinds.count)
    factFigures = try reader.numbers("facts.figures")
    let count = factFigures.count
    kinds = try reader.numbers("facts.kinds")
    pay = try reader.numbers("facts.pay", count: kinds.count)
    hoursFrom = try reader.numbers("facts.hours-from", count: kinds.count)
    hoursTo = try reader.numbers("facts.hours-to", count: kinds.count)
    irregular = try reader.numbers("facts.irregular", count: kinds.count)
    settings = try reader.numbers("facts.settings", count: kinds.count)
    levels = try reader.numbers("facts.levels", count: kinds.count)
    ids = try reader.strings("facts.ids")
    traits = try ListColumn(from: reader, part: "facts.traits", count: count, below: ids.count)
    institutions = try ListColumn(from: reader, part: "facts.institutions", count: count, below: ids.count)
    courses = try ListColumn(from: reader, part: "facts.courses", count: count, below: ids.count)
    terms = try TermColumns(from: reader, idCount: ids.count)
    requirements = try ListColumn(from: reader, part: "facts.requirements", count: count, below: terms.count)
    statesRequirements = try reader.numbers("facts.states-requirements", count: count)
    fields = try Self.fields(from: reader)
    certificates = try reader.numbers("facts.certificates")
    try check(recordKinds: recordKinds)
  }

  private static func fields(from reader: IndexReader) throws -> [FieldOfStudy] {
    let ids = try reader.strings("facts.fields")
    let titles = try TextColumn(from: reader, "facts.field-titles", count: ids.count)
    return (0..<ids.count).map { FieldOfStudy(id: ids[$0], title: titles[$0]) }
  }

  /// Whatever is used as an index is one, and every row's facts are of its kind.
  private func check(recordKinds: [UInt8]) throws(IndexFault) {
    let figures: ClosedRange<Int64> = -1...Int64(PayRange.figures.upperBound)
    guard kinds.allSatisfy({ $0 < RecordKind.allCases.count }) else { throw IndexFault(part: "facts.kinds") }
    guard factFigures.allSatisfy({ $0 < figureCount }) else { throw IndexFault(part: "facts.figures") }
    let fits = zip(rowFacts, recordKinds).allSatisfy { $0 < factCount && kinds[Int(factFigures[Int($0)])] == $1 }
    guard fits else { throw IndexFault(part: "facts.rows") }
    guard pay.allSatisfy(figures.contains) else { throw IndexFault(part: "facts.pay") }
    guard hoursFrom.allSatisfy(figures.contains), hoursTo.allSatisfy(figures.contains) else { throw IndexFault(part: "facts.hours-from") }
    guard settings.allSatisfy({ $0 < Self.settings.count }) else { throw IndexFault(part: "facts.settings") }
    guard irregular.allSatisfy({ $0 < 3 }), statesRequirements.allSatisfy({ $0 < 2 }) else { throw IndexFault(part: "facts.irregular") }
    guard certificates.allSatisfy({ recordKinds.indices.contains(Int($0)) }) else { throw IndexFault(part: "facts.certificates") }
  }
}
