internal import ArgumentParser
internal import Careers
internal import Typesetting

struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Sort the occupations by how far you meet what they ask for, each with its reason.",
    discussion: """
      What you don't say counts as unknown: it rules nothing out, and has to be checked. What you want rules occupations out; those come \
      last.
      """)

  @OptionGroup(title: "What you have") var held: ProfileOptions
  @OptionGroup(title: "What you want") var wanted: ConditionOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let library = try source.open()
    let records = try library.records(of: .occupation)
    guard !records.isEmpty else { throw Failure(message: "this catalogue has no occupations", status: .notFound) }
    let conditions = Conditions(
      try held.conditions(in: library) + wanted.conditions(in: library), keepsUnknown: wanted.unknown == .keep)
    let context = try library.context(for: records, profile: conditions.profile)
    let occupations = records.compactMap { record in
      if case .occupation(let occupation) = record { occupation } else { nil }
    }
    let answer = FitAnswer(of: occupations, by: conditions, in: context)
    let presentation = Presentation(of: answer, words: try library.words(for: conditions), in: context)
    try output.write(
      json: try JSONDocument.of(answer.entries),
      markdown: { MarkdownPresentation(presentation: presentation, style: $0).text },
      text: { PresentationPage(presentation, style: $0).lines })
  }
}

extension Library {
  /// Conditions in words, one text each.
  func words(for conditions: Conditions) throws -> [Text] {
    let (titles, fields) = (try titles(of: conditions.references), try titlesOfFields())
    return conditions.list.map { $0.title(in: titles, fields: fields) }
  }
}
