internal import ArgumentParser
internal import Careers

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the records of one kind, or of all, and those that meet your conditions.")

  @Argument(help: "The kind of record; without it, all kinds.")
  var kind: RecordKind?

  @OptionGroup(title: "What you have") var held: ProfileOptions
  @OptionGroup(title: "What you want") var wanted: ConditionOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try source.open()
    let kinds = kind.map { [$0] } ?? RecordKind.allCases
    let all = try kinds.flatMap { try library.records(of: $0) }
    let conditions = Conditions(
      try held.conditions(in: library) + wanted.conditions(in: library), keepsUnknown: wanted.unknown == .keep)
    let selection = RecordSelection(of: all, by: conditions, among: try related(to: kinds, in: library))
    let records = selection.records
    let summary = try ConditionSummary(of: selection, kind: kind, in: library)
    let titles = try library.titles(of: records.reduce(into: []) { $0.formUnion($1.references) })
    let context = try library.naming(conditions.profile, in: PresentationContext(titles: titles))
    let listing = CatalogueListing(
      groups: kinds.map { kind in CatalogueListing.Group(kind: kind, records: records.filter { $0.kind == kind }) },
      titles: titles,
      unpaged: try library.sectors().flatMap(\.listed).filter(\.occupations.isEmpty), summary: summary)
    if output.format == .json, let cause = summary?.cause(in: output.request.leadingLanguage) {
      try StandardStream.error.write("waymark: \(cause)")
    }
    let profile = conditions.profile
    try output.write(
      json: try JSONDocument.of(records.map { MarkedRecord(record: $0, profile: profile, context: context) }),
      markdown: listing.markdown(in:),
      text: listing.lines(in:))
  }

  /// The records from which those of these kinds take their QF levels.
  private func related(to kinds: [RecordKind], in library: any Library) throws -> [Record] {
    try (kinds.contains(.jobTitle) ? library.records(of: .level) : [])
      + (kinds.contains(.course) ? library.records(of: .qualification) : [])
  }
}

/// The records that satisfy conditions, and counts of the rest.
struct RecordSelection {
  let conditions: Conditions
  /// The number of records before conditions.
  let total: Int
  let records: [Record]
  /// The number of remaining records with a source that doesn't state what is asked for.
  let unknown: Int
  /// The condition that leaves nothing, and the number that would remain without it.
  let cause: (condition: Condition, remaining: Int)?

  /// - Parameter related: records from which others take their QF levels.
  init(of all: [Record], by conditions: Conditions, among related: [Record]) {
    self.conditions = conditions
    total = all.count
    let facts = Array(ConditionFacts.all(of: all + related).prefix(all.count))
    let (test, certain) = (ConditionTest(conditions), ConditionTest(Conditions(conditions.list, keepsUnknown: false)))
    records = zip(all, facts).filter { test.admits($0.1) }.map(\.0)
    unknown = facts.count { test.admits($0) && !certain.admits($0) }
    cause = conditions.emptyingCondition(among: facts).map { ($0, conditions.removing($0).count(among: facts)) }
  }
}
