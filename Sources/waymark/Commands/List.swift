internal import ArgumentParser
internal import Careers
internal import Typesetting

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the records of one kind, or of all.")

  /// The kinds by the words that name them.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case occupations, pathways, levels
    case jobTitles = "job-titles"
    case units, courses, institutions, traits, qualifications

    var kind: RecordKind? { RecordKind.allCases.first { $0.plural == rawValue } }
  }

  @Argument(help: "The kind of record; without it, all kinds.")
  var kind: Kind?

  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try source.open()
    let kinds = kind.map { [$0.kind].compactMap(\.self) } ?? RecordKind.allCases
    let groups = try kinds.map { CatalogueListing.Group(kind: $0, records: try library.records(of: $0)) }
    let records = groups.flatMap(\.records)
    let references = records.reduce(into: Set<RecordID>()) { $0.formUnion($1.references) }
    let listing = CatalogueListing(
      groups: groups, titles: try library.titles(of: references),
      unpaged: try library.sectors().flatMap(\.listed).filter(\.occupations.isEmpty))
    try output.write(
      json: try JSONDocument.of(records), markdown: listing.markdown(in:), text: listing.lines(in:))
  }
}
