internal import Typesetting

extension HandoutSheet {
  /// The handout in a format, every line ended.
  ///
  /// - Parameter width: of plain text, in cells.
  func rendered(as format: HandoutFormat, width: Int = paperWidth, glyphs: GlyphSet = .unicode) -> String {
    switch format {
    case .text: HandoutPage(handout, style: style(width: width, glyphs: glyphs)).lines.map { $0.rendered(color: false) + "\n" }.joined()
    case .markdown: HandoutMarkdown(sheet: self).text
    case .html: HandoutHTML(sheet: self).text
    }
  }
}
