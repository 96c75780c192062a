internal import ArgumentParser
internal import Careers
internal import TextLayout

struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draw the pay of all occupations on one axis, or a pathway as its ladder.",
    discussion: """
      Without an id, the occupations are sorted by their lowest pay; those that state none are named at the end, and pay in another \
      unit than HK$ a month has an axis of its own. With the id of a pathway, its levels are drawn from the highest down, with \
      their job titles, QF levels and units.

      --format svg prints a picture for a handout or a lesson, which needs no other file: waymark chart --format svg > pay.svg
      """)

  @Argument(
    help: ArgumentHelp("The id of a pathway, such as cloud-computing. Without it: the pay of all occupations.", valueName: "pathway"))
  var pathway: String?

  @Option(help: "text, markdown, json or svg.")
  var format: ChartFormat = .text

  @OptionGroup var source: CatalogueOptions
  @OptionGroup var languages: LanguageOptions

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  func run() throws {
    let chart = try chart(in: try source.open())
    guard let format = format.textual else {
      let language = languages.leading(in: .current())
      return try StandardStream.output.write(chart.svg(in: language, bothLanguages: languages.bothLanguages))
    }
    let request = OutputRequest(
      format: format, language: languages.language, bothLanguages: languages.bothLanguages, color: color)
    try request.write(json: try chart.json(), markdown: chart.markdown(in:), text: chart.lines(in:))
  }

  private func chart(in library: any Library) throws -> Chart {
    guard let pathway else { return .pay(try payChart(in: library)) }
    return .ladder(try ladderChart(of: pathway, in: library))
  }

  private func payChart(in library: any Library) throws -> PayChart {
    let occupations = try library.records(of: .occupation).compactMap { record in
      if case .occupation(let occupation) = record { occupation } else { nil }
    }
    let documents = try library.documents(Set(occupations.compactMap { $0.provenance?.document }))
    let chart = PayChart(of: occupations, documents: documents)
    guard !chart.groups.isEmpty else {
      throw Failure(message: "no occupation of this catalogue states its pay: nothing to draw", status: .notFound)
    }
    return chart
  }

  private func ladderChart(of id: String, in library: any Library) throws -> LadderChart {
    if try library.record(RecordID(id)) == nil, try library.records(of: .pathway).isEmpty {
      throw Failure(message: "this catalogue has no pathways to draw", status: .notFound)
    }
    guard case .pathway(let pathway) = try library.existing(id, of: .pathway), !pathway.levels.isEmpty else {
      throw Failure(message: "“\(Sanitiser.clean(id))” has no levels to draw", status: .notFound)
    }
    let documents = try library.documents(Set([pathway.provenance?.document].compactMap(\.self)))
    return LadderChart(of: pathway, documents: documents)
  }
}

/// The formats of other commands, or a picture.
enum ChartFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, svg

  /// Nil for a picture.
  var textual: OutputFormat? { OutputFormat(rawValue: rawValue) }
}
