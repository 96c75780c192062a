internal import ArgumentParser
internal import Careers
internal import Typesetting

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the records of one kind, or of all, and those that meet your conditions.")

  /// The kinds by the words that name them.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case occupations, pathways, levels
    case jobTitles = "job-titles"
    case units, courses, institutions, traits, qualifications

    var kind: RecordKind? { RecordKind.allCases.first { $0.plural == rawValue } }
  }

  @Argument(help: "The kind of record; without it, all kinds.")
  var kind: Kind?

  @OptionGroup(title: "What you hold") var held: HoldingsOptions
  @OptionGroup(title: "What you want") var wanted: ConditionOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try source.open()
    let kinds = kind.map { [$0.kind].compactMap(\.self) } ?? RecordKind.allCases
    let all = try kinds.flatMap { try library.records(of: $0) }
    let conditions = Conditions(
      try held.conditions(in: library) + wanted.conditions(in: library), keepsUnknown: wanted.unknown == .keep)
    let selection = RecordSelection(of: all, by: conditions, among: try related(to: kinds, in: library))
    let records = selection.records
    let summary = try ConditionSummary(of: selection, kind: kind?.kind, in: library)
    let listing = CatalogueListing(
      groups: kinds.map { kind in CatalogueListing.Group(kind: kind, records: records.filter { $0.kind == kind }) },
      titles: try library.titles(of: records.reduce(into: []) { $0.formUnion($1.references) }),
      unpaged: try library.sectors().flatMap(\.listed).filter(\.occupations.isEmpty), summary: summary)
    if output.format == .json, let cause = summary?.cause(in: .english) { try StandardStream.error.write("waymark: \(cause)") }
    let holdings = conditions.holdings
    try output.write(
      json: try JSONDocument.of(records.map { MarkedRecord(record: $0, holdings: holdings) }), markdown: listing.markdown(in:),
      text: listing.lines(in:))
  }

  /// The records whose QF levels those of these kinds go by.
  private func related(to kinds: [RecordKind], in library: any Library) throws -> [Record] {
    try (kinds.contains(.jobTitle) ? library.records(of: .level) : [])
      + (kinds.contains(.course) ? library.records(of: .qualification) : [])
  }
}
