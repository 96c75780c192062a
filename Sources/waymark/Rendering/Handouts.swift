internal import Careers
internal import Typesetting

/// The format of a handout's page.
enum HandoutFormat: String, CaseIterable {
  case text, markdown, html
}

extension HandoutSheet {
  /// The handout in a format, with every line ended.
  ///
  /// - Parameter width: the width of plain text in cells.
  func rendered(as format: HandoutFormat, width: Int = paperWidth, glyphs: GlyphSet = .unicode) -> String {
    switch format {
    case .text: HandoutPage(handout, style: style(width: width, glyphs: glyphs)).lines.map { $0.rendered(color: false) + "\n" }.joined()
    case .markdown: HandoutMarkdown(sheet: self).text
    case .html: HandoutHTML(sheet: self).text
    }
  }
}

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
