internal import Careers
internal import Typesetting

/// A presentation as Markdown.
struct MarkdownPresentation {
  let presentation: Presentation
  let style: PageStyle

  var text: String {
    (body + ["---", Markdown.escaped(style.words(OurMark.legend))]).joined(separator: "\n\n")
  }

  /// Title, source and sections, without what the marks mean.
  var body: [String] {
    // A title in one language alone is said once.
    let other = presentation.title.missing.isEmpty ? [Markdown.escaped(OurMark.words(presentation.title, in: style.language.other))] : []
    let source = Markdown.escaped(OurMark.citation(presentation.citation, in: style))
    let header = ["# " + Markdown.words(presentation.title, in: style)] + other + [Markdown.words(presentation.byline, in: style), source]
    return header + presentation.sections.map { MarkdownSection(section: $0, style: style).text }
  }
}
