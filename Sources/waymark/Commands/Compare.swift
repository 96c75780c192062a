internal import ArgumentParser
internal import Careers
internal import Typesetting

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two to four occupations, levels or job titles side by side.")

  @Argument(help: ArgumentHelp("The ids of the records, two to four of them.", valueName: "id"))
  var ids: [String]

  @OptionGroup(title: "What you have") var held: ProfileOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard Comparison.sizes.contains(ids.count) else { throw Failure(.count(ids.count)) }
    let library = try source.open()
    let records = try ids.map { try library.existing($0) }
    let profile = try held.profile(in: library)
    let comparison = try Comparison.asked(of: records, in: try library.context(for: records, profile: profile), profile: profile)
    try output.write(
      json: try JSONDocument.of(comparison),
      markdown: { MarkdownComparison(comparison: comparison, style: $0).text },
      text: { ComparisonPage(comparison, style: $0).lines })
  }
}

extension Comparison {
  /// The comparison that a command line asks for.
  ///
  /// - Throws: ``Failure`` if the records can't be compared, in English like the rest of the command line.
  static func asked(of records: [Record], in context: PresentationContext, profile: Profile) throws -> Comparison {
    do {
      return try Comparison(of: records, in: context, profile: profile)
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  init(_ error: ComparisonError) {
    self.init(message: error.text.words(in: .english), status: .usage)
  }
}
