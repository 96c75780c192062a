public import Careers
internal import TextLayout

/// A presentation laid out for a width, as `show` prints it and the detail pane scrolls it.
public struct PresentationPage {
  public let presentation: Presentation
  public let style: PageStyle
  /// Whether the title in the other language is shown below the title.
  public let namesOtherLanguage: Bool

  public init(_ presentation: Presentation, style: PageStyle, namesOtherLanguage: Bool = true) {
    self.presentation = presentation
    self.style = style
    self.namesOtherLanguage = namesOtherLanguage
  }

  public var lines: [StyledLine] { blocks.flatMap(\.lines) }

  /// The parts of the page from the top; a blank line ends the last part of each section.
  public var blocks: [PageBlock] {
    let sections = presentation.sections.enumerated().flatMap { index, section in
      Self.spaced(blocks(of: section, at: index))
    }
    let legend = WrappedText.lines(style.words(OurMark.legend), style: .dim, width: style.width)
    return Self.spaced([PageBlock(.header, lines: header)]) + sections + [PageBlock(.footer, lines: legend)]
  }

  private static func spaced(_ blocks: [PageBlock]) -> [PageBlock] {
    guard var last = blocks.last else { return [] }
    last.lines.append(StyledLine())
    return blocks.dropLast() + [last]
  }

  // MARK: Header

  private var header: [StyledLine] {
    let leading = WrappedText.lines(OurMark.words(presentation.title, in: style.language), style: .strong, width: style.width)
    let other = OurMark.words(presentation.title, in: style.language.other)
    return leading
      + (namesOtherLanguage && presentation.hasTwoTitles ? WrappedText.lines(other, width: style.width) : [])
      + WrappedText.lines(style.words(presentation.byline), style: .dim, width: style.width)
      + (presentation.citation.isEmpty
        ? [] : WrappedText.lines(OurMark.citation(presentation.citation, in: style), style: .dim, width: style.width))
  }

  // MARK: Sections

  private func blocks(of section: PresentationSection, at index: Int) -> [PageBlock] {
    let pays = section.rows.compactMap(\.payRow)
    let isOurs = section.heading.saysOurs || (pays.isEmpty && isWhollyOurs(section))
    let bars = pays.isEmpty ? nil : PayColumns(rows: pays, highest: presentation.highestPay ?? 0, style: style)
    let axis = bars.flatMap { bars in presentation.highestPay.map { _ in [bars.axis] } } ?? []
    let header = section.rows.first?.isScale == true ? [StyledLine("  " + QFScale.header, .dim)] : []
    let heading = PageBlock(.section(index), lines: heading(of: section, isOurs: isOurs) + axis + header)
    let rows = section.rows.enumerated().map { place, row in
      let marks = style.lines(standing: row.standing, distance: row.distance, indent: 4 + 2 * row.depth)
      return PageBlock(.row(section: index, row: place), lines: lines(of: row, marking: !isOurs, bars: bars) + marks, link: row.link)
    }
    return [heading] + rows
  }

  private func heading(of section: PresentationSection, isOurs: Bool) -> [StyledLine] {
    let title = style.words(section.title) + (isOurs && !section.heading.saysOurs ? OurMark.mark : "")
    let unit = section.unit.map { unit in style.languages.map { OurMark.words(unit, in: $0) }.joined(separator: " ") } ?? ""
    if CellWidth.of(title + unit) + 2 > style.width {
      return WrappedText.lines(title, style: .strong, width: style.width)
        + WrappedText.lines(unit, style: .dim, indent: 2, width: style.width)
    }
    return [StyledLine([Span(text: title, style: .strong), Span(text: unit.isEmpty ? "" : "  " + unit, style: .dim)])]
  }

  /// Whether all statements of the section are ours in every language shown. Its heading then says so once.
  private func isWhollyOurs(_ section: PresentationSection) -> Bool {
    let statements = section.rows.flatMap(\.statements)
    return !statements.isEmpty
      && statements.allSatisfy { text in style.languages.allSatisfy { text.reading(in: $0).isOurs } }
  }

  // MARK: Rows

  private func lines(of row: PresentationRow, marking: Bool, bars: PayColumns?) -> [StyledLine] {
    let indent = 2 + 2 * row.depth
    switch row.content {
    case .paragraph(let text): return texts(text, marking: marking, indent: indent)
    case .item(let text, let detail):
      return texts(text, detail: detail, marking: marking, markingDetail: marking, lead: "- ", indent: indent)
    case .numbered(let number, let text): return texts(text, marking: marking, lead: "\(number). ", indent: indent)
    case .field(let label, let value):
      return texts(value, marking: marking, lead: style.words(label) + style.colon, indent: indent)
    case .pay(let title, let pay): return bars?.lines(title: title, pay: pay, marking: marking) ?? []
    case .scale(let scale): return self.scale(scale, indent: indent)
    case .link(_, let title, let detail):
      return texts(title, detail: detail, marking: marking, lead: linkLead, indent: indent, style: .link)
    case .group(let text): return texts(text, marking: marking, indent: indent, style: .heading)
    case .remark(let text):
      return texts(text, marking: marking, lead: style.words(Wording.label(Wording.sourceNote)), indent: indent)
    case .note(let text):
      return texts(text, marking: marking, lead: style.words(Wording.label(Wording.ourNote)), indent: indent, style: .dim)
    case .notStated: return texts(Wording.notStated, marking: false, indent: indent, style: .dim)
    }
  }

  private var linkLead: String { style.marksLinks ? style.glyphs.link + " " : "- " }

  private func scale(_ scale: QFScale, indent: Int) -> [StyledLine] {
    let label = style.languages.map { OurMark.words(scale.label, in: $0) }.joined(separator: " ")
    return WrappedText.lines(label, lead: scale.drawing(with: style.glyphs) + "  ", indent: indent, width: style.width)
  }

  /// The languages shown, without one that would only repeat the other, as codes and figures do.
  private func languages(of texts: [Text]) -> [Language] {
    let isVerbatim = texts.allSatisfy { $0.ours.isEmpty && $0.english == $0.traditionalChinese }
    return isVerbatim ? [style.language] : style.languages
  }

  /// A text in each language shown, one below the other.
  private func texts(
    _ text: Text, detail: Text? = nil, marking: Bool, markingDetail: Bool = false, lead: String = "", indent: Int,
    style lineStyle: Span.Style = .plain
  ) -> [StyledLine] {
    languages(of: [text, detail].compactMap(\.self)).enumerated().flatMap { index, language in
      let detail = detail.map { style.separator + OurMark.words($0, in: language, marking: markingDetail) } ?? ""
      let tail = OurMark.tail(of: text, in: language, marking: marking)
      let words = detail.isEmpty ? text.words(in: language) : text.words(in: language) + tail + detail
      let blank = String(repeating: " ", count: CellWidth.of(lead))
      return WrappedText.lines(
        words, tail: detail.isEmpty ? tail : "", style: index == 0 ? lineStyle : .dim, lead: index == 0 ? lead : blank,
        indent: indent, width: style.width)
    }
  }
}

extension PresentationRow {
  fileprivate var link: RecordID? {
    if case .link(let id, _, _) = content { id } else { nil }
  }

  fileprivate var isScale: Bool {
    if case .scale = content { true } else { false }
  }

  fileprivate var payRow: (title: Text, pay: Pay?)? {
    if case .pay(let title, let pay) = content { (title, pay) } else { nil }
  }
}

/// The lines of one part of a page.
public struct PageBlock: Hashable, Sendable {
  public var anchor: PageAnchor
  public var lines: [StyledLine]
  /// The record that the part leads to.
  public var link: RecordID?

  public init(_ anchor: PageAnchor, lines: [StyledLine], link: RecordID? = nil) {
    self.anchor = anchor
    self.lines = lines
    self.link = link
  }
}

/// A part of a page, the same in every language and at every width.
public enum PageAnchor: Codable, Hashable, Sendable {
  case header
  /// The heading over a counsellor's notes, and each note by its index.
  case notes
  case note(Int)
  /// A section's heading, by the index of the section in the presentation.
  case section(Int)
  case row(section: Int, row: Int)
  case footer
}

/// A counsellor's notes, in a section that says that they are the counsellor's.
public struct NotesSection {
  public let notes: [String]
  public let style: PageStyle

  public init(_ notes: [String], style: PageStyle) {
    self.notes = notes
    self.style = style
  }

  /// The heading, each note, and a blank line; empty if there are no notes.
  public var blocks: [PageBlock] {
    guard !notes.isEmpty else { return [] }
    let heading = PageBlock(.notes, lines: WrappedText.lines(style.words(Heading.noted.title), style: .strong, width: style.width))
    let lines = notes.enumerated().map { index, note in
      let end = index == notes.count - 1 ? [StyledLine()] : []
      return PageBlock(.note(index), lines: WrappedText.lines(note, lead: "- ", indent: 2, width: style.width) + end)
    }
    return [heading] + lines
  }
}
