internal import Careers
internal import Typesetting

/// A handout as one self-contained HTML file, for printing on A4.
struct HandoutHTML {
  let sheet: HandoutSheet
  private let style: PageStyle

  init(sheet: HandoutSheet) {
    self.sheet = sheet
    style = sheet.style()
  }

  var text: String {
    let head = [
      "<meta charset=\"utf-8\"/>",
      // A browser loads and runs nothing, even if a text contains it.
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      HTML.element("title", HTML.escaped(title)),
      "<style>\(Self.layout)</style>",
    ]
    return """
      <!DOCTYPE html>
      <html lang="\(sheet.language.rawValue)" xmlns="http://www.w3.org/1999/xhtml">
      <head>
      \(head.joined(separator: "\n"))
      </head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static let layout = """

    @page { size: A4; margin: 15mm; }
    body { font: 11pt/1.4 sans-serif; max-width: 46em; margin: 1em auto; padding: 0 1em; color: #000; background: #fff; }
    h1 { font-size: 1.5em; margin: 0; }
    h2 { font-size: 1.1em; margin: 1em 0 0.2em; border-bottom: 1px solid #999; }
    p, ul, ol { margin: 0.2em 0; }
    ul { padding-left: 1.2em; }
    .depth1 { margin-left: 1.2em; }
    .depth2 { margin-left: 2.4em; }
    .source, .imprint, .other, .unit, .detail { color: #444; }
    .source, .imprint { font-size: 0.85em; }
    .standing { font-weight: bold; }
    article + article { border-top: 2px solid #000; margin-top: 1.5em; padding-top: 1em; }
    table { border-collapse: collapse; width: 100%; font-size: 0.9em; }
    th, td { border: 1px solid #999; padding: 0.25em 0.4em; text-align: left; vertical-align: top; }
    @media print {
      body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
      h2 { break-after: avoid; }
      li, p { break-inside: avoid; }
      article + article { break-before: page; border: 0; margin: 0; padding: 0; }
    }

    """

  // MARK: The page

  private var title: String {
    switch sheet.handout.content {
    case .records(let records):
      (sheet.handout.title ?? records.first?.title)?.words(in: sheet.language) ?? ""
    case .comparison(let comparison):
      comparison.columns.map { $0.title.words(in: sheet.language) }.joined(separator: " | ")
    }
  }

  private var body: [String] {
    let own: [String] =
      switch sheet.handout.content {
      case .records(let records): heading + records.map(article)
      case .comparison(let comparison): self.comparison(comparison)
      }
    return own + sheet.handout.remarks.map(section)
      + [HTML.element("p", class: "imprint", words(OurMark.legend)), HTML.element("p", class: "imprint", words(sheet.handout.imprint))]
  }

  private var heading: [String] {
    sheet.handout.title.map { [HTML.element("p", class: "other", words($0))] } ?? []
  }

  private func article(_ record: Presentation) -> String {
    let other =
      sheet.bothLanguages || !record.hasTwoTitles
      ? [] : [HTML.element("p", class: "other", words(record.title, in: sheet.language.other))]
    let header =
      [HTML.element("h1", words(record.title))] + other + [HTML.element("p", words(record.byline)), source(record.citation)]
    return HTML.element("article", "\n" + (header + record.sections.map(section)).joined(separator: "\n") + "\n")
  }

  private func source(_ citation: [Text]) -> String {
    HTML.element("p", class: "source", citation.map { words($0) }.joined(separator: " · "))
  }

  // MARK: Sections

  private func section(_ section: PresentationSection) -> String {
    let unit = section.unit.map { " " + HTML.element("span", class: "unit", words($0)) } ?? ""
    let rows = section.rows.map { item($0) }
    return HTML.element("h2", words(section.title) + unit) + "\n"
      + HTML.element("ul", "\n" + rows.joined(separator: "\n") + "\n")
  }

  private func item(_ row: PresentationRow) -> String {
    let depth = row.depth > 0 ? "depth\(min(row.depth, 2))" : nil
    let number = if case .numbered(let number, _) = row.content { "\(number). " } else { "" }
    return HTML.element("li", class: depth, number + self.row(row.wording) + marks(standing: row.standing, distance: row.distance))
  }

  private func row(_ wording: RowWording) -> String {
    (wording.label.map { words($0) + style.colon } ?? "") + words(wording.words)
      + (wording.detail.map { " · " + HTML.element("span", class: "detail", words($0)) } ?? "")
  }

  private func marks(standing: Standing?, distance: QFDistance?) -> String {
    let signed = standing.map { HTML.escaped(GlyphSet.unicode.sign(of: $0.verdict)) + " " + words($0.text) }
    return [signed, distance.map { words($0.text) }].compactMap(\.self).map { style.colon + HTML.element("span", class: "standing", $0) }
      .joined()
  }

  // MARK: A comparison

  private func comparison(_ comparison: Comparison) -> [String] {
    let count = comparison.columns.count
    let columns = comparison.columns.map { HTML.element("th", words($0.title) + "<br/>" + words($0.byline)) }
    let head = HTML.element("thead", HTML.element("tr", HTML.element("th", "") + columns.joined()))
    let rows = comparison.rows.map { row($0) }
    let unstated = comparison.unstated.map { words($0.title) }.joined(separator: style.comma)
    let none = unstated.isEmpty ? [] : [HTML.element("p", words(Wording.unstated) + style.colon + unstated)]
    return [
      HTML.element("h1", words(Wording.comparison(of: count))),
      HTML.element("table", "\n" + head + "\n" + HTML.element("tbody", "\n" + rows.joined(separator: "\n") + "\n") + "\n"),
    ] + none
      + comparison.columns.map {
        HTML.element("p", class: "source", words($0.title) + style.colon + $0.citation.map { words($0) }.joined(separator: " · "))
      }
  }

  private func row(_ row: ComparisonRow) -> String {
    let sign = row.isSame ? GlyphSet.unicode.same : GlyphSet.unicode.differs
    let heading = [row.heading.title, row.label, row.unit].compactMap(\.self).map { words($0) }.joined(separator: style.comma)
    let shared = row.shared.map(item)
    let cells = row.cells.map { cell in
      let statements = shared + content(of: cell, in: row)
      return HTML.element("td", (statements.isEmpty ? [words(Wording.none)] : statements).map { HTML.element("p", $0) }.joined())
    }
    return HTML.element("tr", HTML.element("th", HTML.escaped(sign) + " " + heading) + cells.joined())
  }

  private func content(of cell: ComparisonCell, in row: ComparisonRow) -> [String] {
    switch cell {
    case .notStated: [words(Wording.notStated)]
    case .absent: [words(Wording.noFurtherRung)]
    case .text(let text): [words(text)]
    case .pay(let title, let pay): [words(title), words(row.figures(of: pay))]
    case .scales(let scales): scales.map { self.row(RowWording(words: $0.levelText, detail: $0.label)) }
    case .items(let items): items.map(item)
    }
  }

  private func item(_ item: ComparisonItem) -> String {
    words(item.text) + marks(standing: item.standing, distance: item.distance)
  }

  // MARK: Words

  /// A text in each language shown, with its mark; once if both are the same.
  private func words(_ text: Text) -> String {
    let languages = style.languages
    let readings = languages.map { text.reading(in: $0).words }
    let shown = readings.count > 1 && readings.first == readings.last ? [sheet.language] : languages
    return shown.map { words(text, in: $0) }.joined(separator: " ")
  }

  private func words(_ text: Text, in language: Language) -> String {
    let reading = text.reading(in: language)
    let isForeign = reading.language != sheet.language
    let words = isForeign ? HTML.words(reading.words, language: reading.language.rawValue) : HTML.escaped(reading.words)
    return words + HTML.escaped(OurMark.tail(of: text, in: language))
  }
}
