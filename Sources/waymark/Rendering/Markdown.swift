internal import Careers
internal import TextLayout
internal import Typesetting

/// Pieces of CommonMark.
enum Markdown {
  /// Text on one line with all Markdown syntax escaped, for any place in a line.
  static func escaped(_ text: String) -> String {
    let line = Sanitiser.clean(text)
    let escaped = line.reduce(into: "") { escaped, character in
      if "\\`*_{}[]<>#|~&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    // A dash, a plus, an equals sign or a number with a full stop is syntax only at the beginning of a line.
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped.dropFirst(digits.count)
    guard let first = rest.first, digits.isEmpty ? "-+=".contains(first) : ".)".contains(first) else { return escaped }
    return digits + "\\" + rest
  }

  static func table(headers: [String], rows: [[String]]) -> String {
    let lines = [headers.map(escaped), headers.map { _ in "---" }] + rows.map { $0.map(escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
  }
}

/// A presentation as Markdown.
struct MarkdownPresentation {
  let presentation: Presentation
  let style: PageStyle

  var text: String {
    (body + ["---", Markdown.escaped(style.words(OurMark.legend))]).joined(separator: "\n\n")
  }

  /// Title, source and sections, without the legend of the marks.
  var body: [String] {
    // A title in only one language isn't repeated.
    let other = presentation.title.missing.isEmpty ? [Markdown.escaped(OurMark.words(presentation.title, in: style.language.other))] : []
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
    if case .notStated = row.content { return "_" + words(Wording.notStated) + "_" }
    let wording = row.wording
    return (wording.label.map { words($0) + ": " } ?? "") + words(wording.words) + (wording.detail.map { " (" + words($0) + ")" } ?? "")
  }

  private func words(_ text: Text) -> String { Markdown.words(text, in: style) }
}

extension Markdown {
  /// A text in each language shown; once if both are the same.
  static func words(_ text: Text, in style: PageStyle) -> String {
    let readings = style.languages.map { OurMark.words(text, in: $0) }
    let distinct = readings.count > 1 && readings.first == readings.last ? Array(readings.prefix(1)) : readings
    return distinct.map(escaped).joined(separator: " / ")
  }
}

extension Markdown {
  /// The result after a requirement or a route if holdings are given: “: ✓ met”.
  static func marks(standing: RequirementStanding?, distance: QFDistance?, in style: PageStyle) -> String {
    let standing = standing.map { style.glyphs.sign(of: $0) + " " + style.words($0.title) }
    return [standing, distance.map { style.words($0.text) }].compactMap(\.self).map { style.colon + escaped($0) }.joined()
  }
}
