internal import Careers
internal import Typesetting

/// A presentation as Markdown.
struct MarkdownPresentation {
  let presentation: Presentation
  let style: PageStyle

  var text: String {
    (body + ["---", Markdown.escaped(style.words(OurMark.legend))]).joined(separator: "\n\n")
  }

  /// Title, source and sections, without the legend of the marks.
  var body: [String] {
    let other = presentation.hasTwoTitles ? [Markdown.escaped(OurMark.words(presentation.title, in: style.language.other))] : []
    let source = Markdown.escaped(OurMark.citation(presentation.citation, in: style))
    let header = ["# " + Markdown.words(presentation.title, in: style)] + other + [Markdown.words(presentation.byline, in: style), source]
    return header + presentation.sections.map { MarkdownSection(section: $0, style: style).text }
  }
}

/// A section of a presentation as Markdown.
struct MarkdownSection {
  let section: PresentationSection
  let style: PageStyle

  var text: String {
    let unit = section.unit.map { ", " + words($0) } ?? ""
    let heading = "## " + Markdown.escaped(style.words(section.title)) + unit
    return heading + "\n\n" + section.rows.map(row).joined(separator: "\n")
  }

  private func row(_ row: PresentationRow) -> String {
    let indent = String(repeating: "    ", count: row.depth)
    let content = content(of: row) + Markdown.marks(standing: row.standing, distance: row.distance, in: style)
    guard case .numbered(let number, _) = row.content else { return indent + "- " + content }
    // A numbered list that doesn't begin with 1 needs a blank line before it (CommonMark, 5.2).
    return "\n" + indent + "\(number). " + content
  }

  private func content(of row: PresentationRow) -> String {
    if case .notStated = row.content { return "_" + words(Wording.notStated) + "_" }
    let wording = row.wording
    return (wording.label.map { words($0) + ": " } ?? "") + words(wording.words) + (wording.detail.map { " (" + words($0) + ")" } ?? "")
  }

  private func words(_ text: Text) -> String { Markdown.words(text, in: style) }
}
