internal import Careers
internal import Typesetting

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
    let none = unstated.isEmpty ? [] : [style.words(Wording.label(Wording.unstated)) + unstated]
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
