internal import Careers
internal import Typesetting

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
  /// A text in each language shown, once where both say the same.
  static func words(_ text: Text, in style: PageStyle) -> String {
    let readings = style.languages.map { OurMark.words(text, in: $0) }
    let distinct = readings.count > 1 && readings.first == readings.last ? Array(readings.prefix(1)) : readings
    return distinct.map(escaped).joined(separator: " / ")
  }
}
