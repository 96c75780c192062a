public import Careers

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
    let terms = Numbering(facts.values.flatMap { $0.requirements ?? [] })
    let ids = Numbering(Self.ids(of: facts.values, terms.values))
    let lists = { (list: KeyPath<ConditionFacts, [RecordID]>) in
      ListColumn(facts.values.map { $0[keyPath: list].map { ids.number(of: $0.rawValue) } })
    }
    rowFacts = rows.map(facts.number)
    factFigures = facts.values.map { figures.number(of: $0.figures) }
    kinds = figures.values.map { UInt8($0.kind.ordinal) }
    pay = figures.values.map { Int64($0.pay ?? -1) }
    hoursFrom = figures.values.map { Int64($0.hoursFrom ?? -1) }
    hoursTo = figures.values.map { Int64($0.hoursTo ?? -1) }
    irregular = figures.values.map { figures in figures.irregular.map { $0 ? 2 : 1 } ?? 0 }
    settings = figures.values.map { figures in UInt8(Self.settings.firstIndex { Set($0) == Set(figures.settings) } ?? 0) }
    levels = figures.values.map(\.qfLevels.rawValue)
    traits = lists(\.traits)
    institutions = lists(\.institutions)
    courses = lists(\.courses)
    requirements = ListColumn(facts.values.map { ($0.requirements ?? []).map(terms.number) })
    statesRequirements = facts.values.map { $0.requirements == nil ? 0 : 1 }
    self.terms = TermColumns(terms.values, number: ids.number)
    self.ids = StringColumn(ids.values)
    self.fields = fields
    self.certificates = certificates
  }

  /// Every id that is named, in the order of their bytes.
  private static func ids(of facts: [ConditionFacts], _ terms: [RequirementTerms]) -> [String] {
    let named = facts.flatMap { $0.traits + $0.institutions + $0.courses } + terms.flatMap(\.qualifications)
    let all = Set(named.map(\.rawValue)).union(terms.flatMap(\.fields))
    return all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension ConditionFacts {
  /// The facts without their lists.
  fileprivate var figures: ConditionFacts {
    ConditionFacts(
      kind: kind, pay: pay, hoursFrom: hoursFrom, hoursTo: hoursTo, irregular: irregular, settings: settings, qfLevels: qfLevels)
  }
}

extension Record {
  fileprivate var requirements: [EntryRequirement] {
    if case .occupation(let occupation) = self { occupation.entry } else { [] }
  }
}
