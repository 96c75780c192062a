internal import Careers
internal import Typesetting

/// A handout as Markdown.
struct HandoutMarkdown {
  let sheet: HandoutSheet

  var text: String {
    let style = sheet.style()
    let own: [[String]] =
      switch sheet.handout.content {
      case .records(let records): records.map { MarkdownPresentation(presentation: $0, style: style).body }
      case .comparison(let comparison): [MarkdownComparison(comparison: comparison, style: style).body]
      }
    let title = sheet.handout.title.map { [[Markdown.escaped(style.words($0))]] } ?? []
    let remarks = sheet.handout.remarks.map { MarkdownSection(section: $0, style: style).text }
    let feet = [OurMark.legend, sheet.handout.imprint].map { Markdown.escaped(style.words($0)) }
    return ((title + own).map { $0.joined(separator: "\n\n") } + remarks + [feet.joined(separator: "\n\n")])
      .joined(separator: "\n\n---\n\n") + "\n"
  }
}
