public import Careers

/// The facts that conditions test, as columns. Records that state the same share their facts.
public struct FactTable: Hashable, Sendable {
  /// The facts of each row, by number.
  let rowFacts: [UInt32]
  /// The figures of each of the facts. Occupations differ in their lists, but few in their figures alone.
  let factFigures: [UInt32]
  /// The kind of each of the figures, as an index of `RecordKind.allCases`.
  let kinds: [UInt8]
  /// HK$ a month; -1 if not stated.
  let pay: [Int64]
  /// The highest pay of any rung, in HK$ a month; -1 if not stated.
  let topPay: [Int64]
  /// 1 where pay is open upwards.
  let isPayOpen: [UInt8]
  /// Hours a week; -1 if not stated.
  let hoursFrom: [Int64]
  let hoursTo: [Int64]
  /// 0 if not stated, 1 for regular hours, 2 for irregular ones.
  let irregular: [UInt8]
  /// A bit for each of `WorkSetting.allCases`.
  let settings: [UInt8]
  /// A bit for each of `Activity.allCases`.
  let activities: [UInt32]
  /// A bit for each QF level.
  let levels: [UInt8]
  /// Indices in ``ids``.
  let traits: ListColumn
  let institutions: ListColumn
  let courses: ListColumn
  /// Indices in ``terms``.
  let requirements: ListColumn
  let terms: TermColumns
  /// The ids that facts and terms name, each once, sorted by their bytes.
  let ids: StringColumn
  /// The fields of study that requirements name, in the order of the catalogue.
  public let fields: [FieldOfStudy]
  /// The rows of qualifications that aren't awards: certifications and examinations.
  public let certificates: [Int32]

  /// The number of rows.
  public var count: Int { rowFacts.count }
  /// The number of distinct facts.
  var factCount: Int { factFigures.count }
  /// The number of distinct figures.
  var figureCount: Int { kinds.count }

  /// The index of a row's figures.
  func figures(of row: Int) -> Int { Int(factFigures[Int(rowFacts[row])]) }

  /// The results that requirements ask for, each once.
  public var results: [ExaminationResult] { (0..<terms.count).flatMap { terms.results(at: $0, ids: ids) }.unique }

  // MARK: A row as a whole

  /// The facts of the record in a row.
  public func facts(of row: Int) -> ConditionFacts {
    let fact = Int(rowFacts[row])
    var facts = factsOfFigures(figures(of: row))
    facts.traits = traits[fact].map { id(Int($0)) }
    facts.institutions = institutions[fact].map { id(Int($0)) }
    facts.courses = courses[fact].map { id(Int($0)) }
    facts.requirements = requirements[fact].map { terms.terms(at: Int($0), ids: ids) }
    return facts
  }

  /// Facts with figures and without lists.
  func factsOfFigures(_ index: Int) -> ConditionFacts {
    ConditionFacts(
      kind: Self.kindsInOrder[Int(kinds[index])], pay: Self.figure(pay[index]), topPay: Self.figure(topPay[index]),
      isPayOpen: isPayOpen[index] == 1, hoursFrom: Self.figure(hoursFrom[index]), hoursTo: Self.figure(hoursTo[index]),
      irregular: irregular[index] == 0 ? nil : irregular[index] == 2, settings: Self.settings[Int(settings[index])],
      activities: Self.activities(activities[index]), qfLevels: QFLevelSet(rawValue: levels[index]))
  }

  /// The index of an id in ``ids``; nil if no facts name it.
  func number(of id: RecordID) -> Int? {
    let wanted = Array(id.rawValue.utf8)
    let place = (0..<ids.count).partitioningIndex { !ids.bytes[ids.range(of: $0)].lexicographicallyPrecedes(wanted) }
    return place < ids.count && ids.bytes[ids.range(of: place)].elementsEqual(wanted) ? place : nil
  }

  func id(_ number: Int) -> RecordID { RecordID(ids[number]) }

  private static func figure(_ number: Int64) -> Int? { number < 0 ? nil : Int(number) }

  private static let kindsInOrder = RecordKind.allCases

  private static func activities(_ bits: UInt32) -> Set<Activity> {
    Set(Activity.allCases.enumerated().filter { bits & 1 << $0.offset != 0 }.map(\.element))
  }

  private static func bits(of activities: Set<Activity>) -> UInt32 {
    Activity.allCases.enumerated().reduce(0) { activities.contains($1.element) ? $0 | 1 << $1.offset : $0 }
  }

  /// The work settings of each bit pattern.
  static let settings: [[WorkSetting]] = (0..<1 << WorkSetting.allCases.count).map { bits in
    WorkSetting.allCases.enumerated().filter { bits & 1 << $0.offset != 0 }.map(\.element)
  }
}

extension FactTable {
  /// The facts of all records of a catalogue, in their order.
  public init(_ records: [Record]) {
    let fields = records.flatMap(\.requirements).flatMap(\.fields).unique(by: \.id)
    let certificates = records.indices.filter { row in
      if case .qualification(let qualification) = records[row] { qualification.category != .award } else { false }
    }
    self.init(
      ConditionFacts.all(of: records), fields: fields.map { FieldOfStudy(id: $0.id, title: $0.title) },
      certificates: certificates.map { Int32($0) })
  }

  init(_ rows: [ConditionFacts], fields: [FieldOfStudy] = [], certificates: [Int32] = []) {
    let facts = Numbering(rows)
    let figures = Numbering(facts.values.map(\.figures))
    let terms = Numbering(facts.values.flatMap(\.requirements))
    let ids = Numbering(Self.ids(of: facts.values, terms.values))
    let lists = { (list: KeyPath<ConditionFacts, [RecordID]>) in
      ListColumn(facts.values.map { $0[keyPath: list].map { ids.number(of: $0.rawValue) } })
    }
    rowFacts = rows.map(facts.number)
    factFigures = facts.values.map { figures.number(of: $0.figures) }
    kinds = figures.values.map { UInt8($0.kind.ordinal) }
    pay = figures.values.map { Int64($0.pay ?? -1) }
    topPay = figures.values.map { Int64($0.topPay ?? -1) }
    isPayOpen = figures.values.map { $0.isPayOpen ? 1 : 0 }
    hoursFrom = figures.values.map { Int64($0.hoursFrom ?? -1) }
    hoursTo = figures.values.map { Int64($0.hoursTo ?? -1) }
    irregular = figures.values.map { figures in figures.irregular.map { $0 ? 2 : 1 } ?? 0 }
    settings = figures.values.map { figures in UInt8(Self.settings.firstIndex { Set($0) == Set(figures.settings) } ?? 0) }
    activities = figures.values.map { Self.bits(of: $0.activities) }
    levels = figures.values.map(\.qfLevels.rawValue)
    traits = lists(\.traits)
    institutions = lists(\.institutions)
    courses = lists(\.courses)
    requirements = ListColumn(facts.values.map { $0.requirements.map(terms.number) })
    self.terms = TermColumns(terms.values, number: ids.number)
    self.ids = StringColumn(ids.values)
    self.fields = fields
    self.certificates = certificates
  }

  /// The ids that are named, each once, sorted by their bytes.
  private static func ids(of facts: [ConditionFacts], _ terms: [RequirementTerms]) -> [String] {
    let named: [[RecordID]] = facts.flatMap { [$0.traits, $0.institutions, $0.courses] } + terms.map(\.qualifications)
    let results = terms.flatMap(\.results).flatMap { [$0.paper, $0.result] }
    let all = Set(named.joined().map(\.rawValue)).union(terms.flatMap(\.fields)).union(results)
    return all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension ConditionFacts {
  /// The facts without their lists.
  fileprivate var figures: ConditionFacts {
    ConditionFacts(
      kind: kind, pay: pay, topPay: topPay, isPayOpen: isPayOpen, hoursFrom: hoursFrom, hoursTo: hoursTo, irregular: irregular,
      settings: settings, activities: activities, qfLevels: qfLevels)
  }
}

extension Record {
  fileprivate var requirements: [EntryRequirement] {
    if case .occupation(let occupation) = self { occupation.entry } else { [] }
  }
}

extension FactTable {
  public func write(to writer: inout IndexWriter) {
    writer.write(rowFacts, to: "facts.rows")
    writer.write(factFigures, to: "facts.figures")
    writer.write(kinds, to: "facts.kinds")
    writer.write(pay, to: "facts.pay")
    writer.write(topPay, to: "facts.top-pay")
    writer.write(isPayOpen, to: "facts.is-pay-open")
    writer.write(hoursFrom, to: "facts.hours-from")
    writer.write(hoursTo, to: "facts.hours-to")
    writer.write(irregular, to: "facts.irregular")
    writer.write(settings, to: "facts.settings")
    writer.write(activities, to: "facts.activities")
    writer.write(levels, to: "facts.levels")
    traits.write(to: &writer, part: "facts.traits")
    institutions.write(to: &writer, part: "facts.institutions")
    courses.write(to: &writer, part: "facts.courses")
    requirements.write(to: &writer, part: "facts.requirements")
    terms.write(to: &writer)
    writer.write(ids, to: "facts.ids")
    writer.write(StringColumn(fields.map(\.id)), to: "facts.fields")
    TextColumn(fields.map(\.title)).write(to: &writer, as: "facts.field-titles")
    writer.write(certificates, to: "facts.certificates")
  }

  /// - Throws: ``IndexFault`` if the parts don't fit each other or the record table; errors of reading a part.
  public init(from reader: IndexReader) throws {
    let recordKinds: [UInt8] = try reader.numbers("table.kinds")
    rowFacts = try reader.numbers("facts.rows", count: recordKinds.count)
    factFigures = try reader.numbers("facts.figures")
    let count = factFigures.count
    kinds = try reader.numbers("facts.kinds")
    pay = try reader.numbers("facts.pay", count: kinds.count)
    topPay = try reader.numbers("facts.top-pay", count: kinds.count)
    isPayOpen = try reader.numbers("facts.is-pay-open", count: kinds.count)
    hoursFrom = try reader.numbers("facts.hours-from", count: kinds.count)
    hoursTo = try reader.numbers("facts.hours-to", count: kinds.count)
    irregular = try reader.numbers("facts.irregular", count: kinds.count)
    settings = try reader.numbers("facts.settings", count: kinds.count)
    activities = try reader.numbers("facts.activities", count: kinds.count)
    levels = try reader.numbers("facts.levels", count: kinds.count)
    ids = try reader.strings("facts.ids")
    traits = try ListColumn(from: reader, part: "facts.traits", count: count, below: ids.count)
    institutions = try ListColumn(from: reader, part: "facts.institutions", count: count, below: ids.count)
    courses = try ListColumn(from: reader, part: "facts.courses", count: count, below: ids.count)
    terms = try TermColumns(from: reader, idCount: ids.count)
    requirements = try ListColumn(from: reader, part: "facts.requirements", count: count, below: terms.count)
    fields = try Self.fields(from: reader)
    certificates = try reader.numbers("facts.certificates")
    try check(recordKinds: recordKinds)
  }

  private static func fields(from reader: IndexReader) throws -> [FieldOfStudy] {
    let ids = try reader.strings("facts.fields")
    let titles = try TextColumn(from: reader, "facts.field-titles", count: ids.count)
    return (0..<ids.count).map { FieldOfStudy(id: ids[$0], title: titles[$0]) }
  }

  /// Validates indices, and that each row's facts are of its kind.
  private func check(recordKinds: [UInt8]) throws(IndexFault) {
    let figures: ClosedRange<Int64> = -1...Int64(PayRange.figures.upperBound)
    guard kinds.allSatisfy({ $0 < RecordKind.allCases.count }) else { throw IndexFault(part: "facts.kinds") }
    guard factFigures.allSatisfy({ $0 < figureCount }) else { throw IndexFault(part: "facts.figures") }
    let fits = zip(rowFacts, recordKinds).allSatisfy { $0 < factCount && kinds[Int(factFigures[Int($0)])] == $1 }
    guard fits else { throw IndexFault(part: "facts.rows") }
    guard pay.allSatisfy(figures.contains), topPay.allSatisfy(figures.contains) else { throw IndexFault(part: "facts.pay") }
    guard hoursFrom.allSatisfy(figures.contains), hoursTo.allSatisfy(figures.contains) else { throw IndexFault(part: "facts.hours-from") }
    guard settings.allSatisfy({ $0 < Self.settings.count }) else { throw IndexFault(part: "facts.settings") }
    guard irregular.allSatisfy({ $0 < 3 }), isPayOpen.allSatisfy({ $0 < 2 }) else { throw IndexFault(part: "facts.irregular") }
    guard certificates.allSatisfy({ recordKinds.indices.contains(Int($0)) }) else { throw IndexFault(part: "facts.certificates") }
  }
}

/// Distinct values in the order they came, numbered from 0.
struct Numbering<Value: Hashable> {
  let values: [Value]
  private let numbers: [Value: UInt32]

  init(_ all: some Sequence<Value>) {
    var (values, numbers): ([Value], [Value: UInt32]) = ([], [:])
    for value in all where numbers[value] == nil {
      numbers[value] = UInt32(values.count)
      values.append(value)
    }
    (self.values, self.numbers) = (values, numbers)
  }

  /// The number of one of the values.
  func number(of value: Value) -> UInt32 { numbers[value] ?? 0 }
}
