internal import Careers
internal import TextLayout

/// A short form of a handout for QR codes: titles, key facts, requirements and sources of the lines that aren't left out.
public struct HandoutDigest {
  /// The decisive facts, without descriptions.
  private static let facts: Set<Heading> = [
    .level, .pay, .qfLevel, .entry, .missing, .hours, .routes, .award, .institution, .next, .held, .noted, .profile, .fit,
    .route, .steps,
  ]
  private static let legend = Text("* our words", "* 我們的文字")

  private let sheet: HandoutSheet
  private let style: PageStyle

  public init(of sheet: HandoutSheet) {
    self.sheet = sheet
    style = sheet.style()
  }

  /// Lines without layout, each readable alone.
  public var text: String {
    let lines = parts.joined(separator: [""]) + sheet.handout.remarks.flatMap(lines)
    let hasMarks = lines.contains { $0.contains(OurMark.mark) }
    return (lines + (hasMarks ? [style.words(Self.legend)] : [])).map { Sanitiser.clean($0) }.joined(separator: "\n")
  }

  private var parts: [[String]] {
    switch sheet.handout.content {
    case .records(let records): records.map(lines)
    case .comparison(let comparison): comparison.columns.enumerated().map { lines(of: $0.element, at: $0.offset, in: comparison) }
    }
  }

  // MARK: Records

  private func lines(of record: Presentation) -> [String] {
    [words(record.title)] + record.sections.filter { Self.facts.contains($0.heading) }.flatMap(lines) + source(record.citation)
  }

  private func lines(of section: PresentationSection) -> [String] {
    fact([section.title, section.unit], of: Self.rows(of: section).map { words($0.lineText) })
  }

  /// Leaves out links below a requirement, which names the awards itself.
  private static func rows(of section: PresentationSection) -> [PresentationRow] {
    section.heading == .entry ? section.rows.filter { $0.depth == 0 } : section.rows
  }

  // MARK: Comparisons

  private func lines(of column: ComparisonColumn, at index: Int, in comparison: Comparison) -> [String] {
    let facts = comparison.rows.filter { Self.facts.contains($0.heading) }.flatMap { row in
      fact([row.heading.title, row.label, row.unit], of: row.shared.map(words) + words(row.cells[index], in: row))
    }
    return [words(column.title)] + facts + source(column.citation)
  }

  private func words(_ cell: ComparisonCell, in row: ComparisonRow) -> [String] {
    switch cell {
    case .notStated: [words(Wording.notStated)]
    case .absent: []
    case .text(let text): [words(text)]
    case .pay(let title, let pay): [words(title) + style.colon + words(row.figures(of: pay))]
    case .scales(let scales): scales.map { words($0.levelText) + " " + words($0.label) }
    case .items(let items): items.map(words)
    }
  }

  private func words(_ item: ComparisonItem) -> String {
    [item.text, item.standing?.text, item.distance?.text].compactMap { $0.map(words) }.joined(separator: style.colon)
  }

  // MARK: Pieces

  /// A fact's statements: on its line, or below it if there are several.
  private func fact(_ names: [Text?], of statements: [String]) -> [String] {
    let name = names.compactMap { $0.map(words) }.joined(separator: style.comma)
    switch statements.count {
    case 0: return []
    case 1: return [name + style.colon + statements.joined()]
    default: return [name] + statements.map { "- " + $0 }
    }
  }

  private func source(_ citation: [Text]) -> [String] {
    citation.isEmpty ? [] : [OurMark.citation(citation, in: style)]
  }

  private func words(_ text: Text) -> String {
    style.languages.map { OurMark.words(text, in: $0) }.joined(separator: " / ")
  }
}
