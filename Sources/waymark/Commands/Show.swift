internal import ArgumentParser
internal import Careers
internal import Typesetting

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show everything known about one record.")

  @Argument(help: ArgumentHelp("The record's id, such as it-technician or 111128L5.", valueName: "id"))
  var id: String

  @OptionGroup(title: "What you hold") var held: HoldingsOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try source.open()
    let record = try library.existing(id)
    let holdings = try held.holdings(in: library)
    let presentation = Presentation(of: record, in: try library.context(for: [record]), holdings: holdings)
    try output.write(
      json: try JSONDocument.of(MarkedRecord(record: record, holdings: holdings)),
      markdown: { MarkdownPresentation(presentation: presentation, style: $0).text },
      text: { PresentationPage(presentation, style: $0).lines })
  }
}

/// A record as JSON. If holdings are given, its requirements say whether they are met.
struct MarkedRecord: Encodable {
  let record: Record
  let holdings: Holdings

  private enum CodingKeys: String, CodingKey {
    case entry
  }

  func encode(to encoder: any Encoder) throws {
    try record.encode(to: encoder)
    guard case .occupation(let occupation) = record, !holdings.isEmpty else { return }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(occupation.entry.map { MarkedRequirement(requirement: $0, holdings: holdings) }, forKey: .entry)
  }
}

private struct MarkedRequirement: Encodable {
  let requirement: EntryRequirement
  let holdings: Holdings

  private enum CodingKeys: String, CodingKey {
    case standing
  }

  func encode(to encoder: any Encoder) throws {
    try requirement.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(requirement.standing(of: holdings), forKey: .standing)
  }
}
