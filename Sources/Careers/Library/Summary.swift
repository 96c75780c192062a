/// A record as lists show it.
public struct Summary: Hashable, Sendable, Identifiable {
  public var id: RecordID
  public var kind: RecordKind
  public var title: Text
  /// The record that lists show it under: the pathway of a level, the level of a job title, the institution of a course.
  public var parent: RecordID?
  /// The pay of an occupation's whole ladder.
  public var pay: PayRange?
  /// The QF levels: a unit's, cluster's or qualification's own, those of the units of a level or pathway, or the entry level of an
  /// occupation.
  public var qfLevels: Set<QFLevel>
  /// The titles of the qualifications that give an occupation its entry level.
  public var entry: Text?
  /// The first name of an occupation in a sector's list that differs from its title.
  public var listedAs: Text?
  /// The number of records that belong to it or use it: levels of a pathway, units of a level or cluster, levels that need a unit, courses
  /// of an institution, occupations that list a course, name a trait or ask for a qualification. Nil for occupations and job titles.
  public var count: Int?

  public init(
    id: RecordID, kind: RecordKind, title: Text, parent: RecordID? = nil, pay: PayRange? = nil, qfLevels: Set<QFLevel> = [],
    entry: Text? = nil, listedAs: Text? = nil, count: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.parent = parent
    self.pay = pay
    self.qfLevels = qfLevels
    self.entry = entry
    self.listedAs = listedAs
    self.count = count
  }
}

extension Summary {
  /// The summaries of all records of a catalogue, in order.
  public static func all(of records: [Record], sectors: [Sector]) -> [Summary] {
    let builder = SummaryBuilder(records: records, sectors: sectors)
    return records.map(builder.summary)
  }
}

/// Makes summaries, with the titles that each takes from other records.
struct SummaryBuilder {
  private let titles: [RecordID: Text]
  private let listedNames: [RecordID: [Text]]

  init(records: [Record], sectors: [Sector]) {
    titles = Dictionary(records.map { ($0.id, $0.title) }) { first, _ in first }
    listedNames = sectors.listedNames
  }

  func summary(of record: Record) -> Summary {
    Summary(
      id: record.id, kind: record.kind, title: record.title, parent: record.parent, pay: record.pay, qfLevels: record.qfLevels,
      entry: entry(of: record), listedAs: (listedNames[record.id] ?? []).first { !$0.hasSameWords(as: record.title) }, count: record.count)
  }

  /// The qualifications of the requirement that gives an occupation its entry level.
  private func entry(of record: Record) -> Text? {
    guard case .occupation(let occupation) = record, let level = occupation.entryLevel else { return nil }
    let requirement = occupation.entry.first { !$0.preferred && $0.qfLevel == level }
    let names = (requirement?.qualifications ?? []).compactMap { titles[$0] }
    return names.isEmpty ? nil : .joined(names, separator: Text(" / ", "／"))
  }
}

extension Record {
  fileprivate var parent: RecordID? {
    switch self {
    case .level(let record): record.pathway
    case .jobTitle(let record): record.level
    case .course(let record): record.institution
    case .occupation, .pathway, .unit, .cluster, .institution, .trait, .qualification: nil
    }
  }

  fileprivate var pay: PayRange? {
    if case .occupation(let record) = self { record.payRange } else { nil }
  }

  /// The levels of ``Summary/qfLevels``.
  var qfLevels: Set<QFLevel> {
    switch self {
    case .occupation(let record): Set([record.entryLevel].compactMap(\.self))
    case .pathway(let record): record.levels.reduce(into: []) { $0.formUnion($1.unitLevels) }
    case .level(let record): record.unitLevels
    case .unit(let record): [record.qfLevel]
    case .cluster(let record): [record.qfLevel]
    case .qualification(let record): Set([record.qfLevel].compactMap(\.self))
    case .jobTitle, .course, .institution, .trait: []
    }
  }

  fileprivate var count: Int? {
    switch self {
    case .pathway(let record): record.levels.count
    case .level(let record): record.units.count
    case .unit(let record): record.levels.count
    case .cluster(let record): record.units.count
    case .course(let record): record.occupations.count
    case .institution(let record): record.courses.count
    case .trait(let record): record.occupations.count
    case .qualification(let record): record.occupations.count
    case .occupation, .jobTitle: nil
    }
  }
}

extension [Sector] {
  /// The names that sectors list each record under.
  public var listedNames: [RecordID: [Text]] {
    let names = flatMap(\.listed).flatMap { name in name.occupations.map { ($0, [name.title]) } }
    return Dictionary(names, uniquingKeysWith: +)
  }
}

extension Text {
  /// Whether the words are equal, regardless of `ours`.
  fileprivate func hasSameWords(as other: Text) -> Bool {
    Language.allCases.allSatisfy { self[$0] == other[$0] }
  }
}
