internal import ArgumentParser
internal import Careers
internal import Typesetting

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show everything known about one record.")

  @Argument(help: ArgumentHelp("The record's id, such as it-technician or 111128L5.", valueName: "id"))
  var id: String

  @OptionGroup(title: "What you have") var held: ProfileOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try source.open()
    let record = try library.existing(id)
    let profile = try held.profile(in: library)
    let context = try library.context(for: [record], profile: profile)
    let presentation = Presentation(of: record, in: context, profile: profile)
    try output.write(
      json: try JSONDocument.of(MarkedRecord(record: record, profile: profile, context: context)),
      markdown: { MarkdownPresentation(presentation: presentation, style: $0).text },
      text: { PresentationPage(presentation, style: $0).lines })
  }
}

/// A record as JSON. With a profile, its requirements have a standing and its reason.
struct MarkedRecord: Encodable {
  let record: Record
  let profile: Profile
  /// The titles that reasons name.
  let context: PresentationContext

  private enum CodingKeys: String, CodingKey {
    case entry
  }

  func encode(to encoder: any Encoder) throws {
    try record.encode(to: encoder)
    guard case .occupation(let occupation) = record, !profile.isEmpty else { return }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(
      occupation.entry.map { MarkedRequirement(requirement: $0, standing: profile.standing(to: $0, of: occupation, in: context)) },
      forKey: .entry)
  }
}

private struct MarkedRequirement: Encodable {
  let requirement: EntryRequirement
  let standing: Standing

  func encode(to encoder: any Encoder) throws {
    try requirement.encode(to: encoder)
    try standing.encode(to: encoder)
  }
}
