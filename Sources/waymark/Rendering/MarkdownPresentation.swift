internal import Careers
internal import Typesetting

/// A presentation as Markdown.
struct MarkdownPresentation {
  let presentation: Presentation
  let style: PageStyle

  var text: String {
    let other = OurMark.words(presentation.title, in: style.language.other)
    let source = Markdown.escaped(OurMark.citation(presentation.citation, in: style))
    let header = ["# " + words(presentation.title), Markdown.escaped(other), words(presentation.byline), source]
    let sections = presentation.sections.map(section)
    return (header + sections + ["---", Markdown.escaped(style.words(OurMark.legend))]).joined(separator: "\n\n")
  }

  private func section(_ section: PresentationSection) -> String {
    let unit = section.unit.map { ", " + words($0) } ?? ""
    let heading = "## " + Markdown.escaped(style.words(section.heading.title)) + unit
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
    switch row.content {
    case .paragraph(let text), .group(let text), .numbered(_, let text): words(text)
    case .item(let text, let detail): words(text) + (detail.map { " (" + words($0) + ")" } ?? "")
    case .field(let label, let value): words(label) + ": " + words(value)
    case .pay(let title, let pay): words(title) + ": " + words(pay?.text ?? Wording.notStated)
    case .scale(let scale):
      scale.levels.sorted().map { words($0.shortText) }.joined(separator: style.comma) + " " + words(scale.label)
    case .link(_, let title, let detail): words(title) + (detail.map { " (" + words($0) + ")" } ?? "")
    case .remark(let text): words(Text("Source's note", "資料來源備註")) + ": " + words(text)
    case .note(let text): words(Text("Our note", "我們的備註")) + ": " + words(text)
    case .notStated: "_" + words(Wording.notStated) + "_"
    }
  }

  /// A text in each language shown.
  private func words(_ text: Text) -> String {
    let readings = style.languages.map { OurMark.words(text, in: $0) }
    let distinct = readings.count > 1 && readings.first == readings.last ? [readings[0]] : readings
    return distinct.map(Markdown.escaped).joined(separator: " / ")
  }
}
