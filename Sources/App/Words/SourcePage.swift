internal import Careers
internal import TextLayout
internal import Typesetting

/// Where a record comes from: its document, and for each row the lines it restates and whether its words are ours.
struct SourcePage {
  private static let noteWidth = 17

  let presentation: Presentation
  let style: PageStyle

  var lines: [StyledLine] {
    let title = StyledLine(OurMark.words(presentation.title, in: style.language), .strong)
    return [title] + documentLines + [StyledLine()] + legend + presentation.sections.flatMap(lines)
  }

  /// The document's own rows, as the end of the page has them.
  private var documentLines: [StyledLine] {
    let page = PresentationPage(presentation, style: style)
    let index = presentation.sections.lastIndex { $0.heading == .source }
    return page.blocks.filter { block in
      if case .row(let section, _) = block.anchor { section == index } else { false }
    }.flatMap(\.lines).filter { !$0.spans.isEmpty }
  }

  private var legend: [StyledLine] {
    let words = Text(
      "Numbers are lines of the document’s text. “Ours” is what we worded, translated or judged.",
      "數字為原文的行號。「我們的」指由我們撰寫、翻譯或判斷的內容。")
    return WrappedText.lines(style.words(words), style: .dim, width: style.width)
  }

  private func lines(of section: PresentationSection) -> [StyledLine] {
    let rows = section.rows.flatMap(lines)
    guard section.heading != .source, !rows.isEmpty else { return [] }
    return [StyledLine(), StyledLine(style.words(section.heading.title), .strong)] + rows
  }

  private func lines(of row: PresentationRow) -> [StyledLine] {
    row.statements.flatMap { text in
      let reading = text.reading(in: style.language)
      let lead = Truncation.pad("  " + note(lines: row.lines, isOurs: reading.isOurs), to: Self.noteWidth)
      return WrappedText.lines(reading.words, lead: lead + " ", width: style.width)
    }
  }

  /// “36–37 ours”.
  private func note(lines: ClosedRange<Int>?, isOurs: Bool) -> String {
    let ours = isOurs ? [style.words(Phrases.ours)] : []
    return ([lines.map { Wording.lines($0) }].compactMap(\.self) + ours).joined(separator: " ")
  }
}
