internal import ArgumentParser
internal import Careers
internal import Typesetting

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two to four occupations, levels or job titles side by side.")

  @Argument(help: ArgumentHelp("The ids of the records, two to four of them.", valueName: "id"))
  var ids: [String]

  @OptionGroup(title: "What you hold") var held: HoldingsOptions
  @OptionGroup var source: CatalogueOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard Comparison.sizes.contains(ids.count) else { throw Failure(.count(ids.count)) }
    let library = try source.open()
    let records = try ids.map { try library.existing($0) }
    let comparison = try Comparison.asked(
      of: records, in: try library.context(for: records), holdings: try held.holdings(in: library))
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
  static func asked(of records: [Record], in context: PresentationContext, holdings: Holdings) throws -> Comparison {
    do {
      return try Comparison(of: records, in: context, holdings: holdings)
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

/// A comparison as a Markdown table.
struct MarkdownComparison {
  let comparison: Comparison
  let style: PageStyle

  var text: String {
    (body + [Markdown.escaped(style.words(OurMark.legend))]).joined(separator: "\n\n")
  }

  /// The table, the headings that no record states, and the sources, without the legend of the marks.
  var body: [String] {
    let unstated = comparison.unstated.map { style.words($0.title) }.joined(separator: style.comma)
    let none = unstated.isEmpty ? [] : [style.words(Text("Stated by none of them: ", "全部沒有列明：")) + unstated]
    let sources = comparison.columns.map { words($0.title) + style.colon + Markdown.escaped(OurMark.citation($0.citation, in: style)) }
    return [table] + none + [sources.map { "- " + $0 }.joined(separator: "\n")]
  }

  private var table: String {
    let header = ["", ""] + comparison.columns.map { words($0.title) + "<br>" + words($0.byline) }
    let rows = comparison.rows.map(row)
    return ([header, header.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func row(_ row: ComparisonRow) -> [String] {
    let heading = [row.heading.title, row.label, row.unit].compactMap(\.self).map(words).joined(separator: style.comma)
    let shared = row.shared.map { words($0.text) + marks(of: $0) }
    return [row.isSame ? "=" : "≠", heading]
      + row.cells.map { cell in
        let statements = shared + content(of: cell, in: row)
        return (statements.isEmpty ? [words(Wording.none)] : statements).joined(separator: "<br>")
      }
  }

  private func content(of cell: ComparisonCell, in row: ComparisonRow) -> [String] {
    switch cell {
    case .notStated: ["_" + words(Wording.notStated) + "_"]
    case .absent: ["_" + words(Wording.noFurtherRung) + "_"]
    case .text(let text): [words(text)]
    case .pay(let title, let pay): [words(title), words(row.figures(of: pay))]
    case .scales(let scales):
      scales.map { $0.levels.sorted().map { words($0.shortText) }.joined(separator: style.comma) + " " + words($0.label) }
    case .items(let items): items.map { "**" + words($0.text) + "**" + marks(of: $0) }
    }
  }

  private func marks(of item: ComparisonItem) -> String {
    Markdown.marks(standing: item.standing, distance: item.distance, in: style)
  }

  private func words(_ text: Text) -> String {
    style.languages.map { Markdown.escaped(OurMark.words(text, in: $0)) }.joined(separator: " / ")
  }
}
