public import Careers
internal import TextLayout

/// A comparison as lines of text: as many columns side by side as fit, or one below the other if two don't.
public struct ComparisonPage {
  public let comparison: Comparison
  public let style: PageStyle

  public init(_ comparison: Comparison, style: PageStyle) {
    self.comparison = comparison
    self.style = style
  }

  public var lines: [StyledLine] {
    let blocks = columnsAtATime < 2 ? [stacked] : sideBySide
    return [title] + blocks.flatMap { [StyledLine()] + $0 } + [StyledLine()] + footer
  }

  private var title: StyledLine {
    let count = comparison.columns.count
    return StyledLine(style.words(Wording.comparison(of: count)), .strong)
  }

  /// Headings that no record states, sources, and the meaning of the signs.
  public var footer: [StyledLine] {
    let unstated = comparison.unstated.map { style.words($0.title) }.joined(separator: style.comma)
    let none = style.words(Wording.label(Wording.unstated)) + unstated
    let sources = comparison.columns.flatMap { column in
      WrappedText.lines(
        column.title.words(in: style.language) + style.colon + OurMark.citation(column.citation, in: style), style: .dim,
        width: style.width)
    }
    return (unstated.isEmpty ? [] : WrappedText.lines(none, style: .dim, width: style.width)) + sources
      + WrappedText.lines(style.words(OurMark.legend), style: .dim, width: style.width)
  }

  // MARK: Side by side

  private var columnsAtATime: Int {
    ComparisonGrid.fitting(width: style.width, count: comparison.columns.count)
  }

  private var sideBySide: [[StyledLine]] {
    stride(from: 0, to: comparison.columns.count, by: columnsAtATime).map { start in
      let shown = start..<min(start + columnsAtATime, comparison.columns.count)
      let grid = ComparisonGrid(comparison, style: style, shown: shown)
      return grid.heading + grid.body.lines
    }
  }

  // MARK: One below the other

  private var stacked: [StyledLine] {
    let cells = ComparisonCells(style: style, highestPay: comparison.highestPay, width: style.width - 4)
    let headings = comparison.columns.enumerated().flatMap { index, column in
      [StyledLine(letter(index), .accent)] + cells.heading(of: column).map { StyledLine("  ") + $0 }
    }
    let rows = comparison.rows.enumerated().flatMap { index, row in
      let isFirst = index == 0 || comparison.rows[index - 1].heading != row.heading
      let cells = row.isSame && !row.shared.isEmpty ? [] : stackedCells(of: row, isFirst: isFirst, cells)
      return [StyledLine()] + stackedHeading(of: row) + cells
    }
    return signs + headings + rows
  }

  private var signs: [StyledLine] {
    let (same, differs) = (style.glyphs.same, style.glyphs.differs)
    return [StyledLine(style.words(Text("\(same) the same   \(differs) differs", "\(same) 相同   \(differs) 不同")), .dim)]
  }

  private func stackedHeading(of row: ComparisonRow) -> [StyledLine] {
    let unit = row.unit.map { unit in style.languages.map { OurMark.words(unit, in: $0) } } ?? []
    let words = ([row.heading.title, row.label].compactMap(\.self).map { style.words($0) } + unit).joined(separator: ", ")
    let sign = row.isSame ? Span(text: style.glyphs.same + " ", style: .dim) : Span(text: style.glyphs.differs + " ", style: .different)
    let shared = ComparisonCells(style: style, highestPay: nil, width: style.width)
    return [StyledLine([sign, Span(text: words, style: .strong)])]
      + row.shared.flatMap { shared.lines(of: $0, lead: "\(style.glyphs.same) ", indent: 2) }
  }

  private func stackedCells(of row: ComparisonRow, isFirst: Bool, _ cells: ComparisonCells) -> [StyledLine] {
    row.cells.enumerated().flatMap { index, cell in
      cells.lines(of: cell, in: row, isFirst: isFirst).enumerated().map { line, content in
        StyledLine(line == 0 ? "  \(letter(index)) " : "    ", .accent) + content
      }
    }
  }

  /// A, B, C, D: a name for a column if its title doesn't fit.
  private func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(65 + index % 26)))
  }
}

/// The cells of a comparison as lines of one width.
struct ComparisonCells {
  /// Lines that belong together: one item of a list, or a whole cell.
  struct Part {
    var lines: [StyledLine]
    var link: RecordID?
  }

  let style: PageStyle
  let highestPay: Int?
  /// In terminal cells.
  let width: Int

  func heading(of column: ComparisonColumn, showsByline: Bool = true) -> [StyledLine] {
    texts(column.title, style: .strong)
      + (showsByline ? texts(column.byline, style: .dim) : [])
  }

  /// - Parameter isFirst: whether the row is the first under its heading, with the scale of pay.
  func lines(of cell: ComparisonCell, in row: ComparisonRow, isFirst: Bool) -> [StyledLine] {
    parts(of: cell, in: row, isFirst: isFirst).flatMap(\.lines)
  }

  /// The parts of a cell: its items if they lead to records, otherwise the whole cell.
  func parts(of cell: ComparisonCell, in row: ComparisonRow, isFirst: Bool) -> [Part] {
    switch cell {
    case .notStated: [Part(lines: texts(Wording.notStated, style: .dim))]
    case .absent: [Part(lines: texts(Wording.noFurtherRung, style: .dim))]
    case .text(let text): [Part(lines: texts(text))]
    case .pay(let title, let pay): [Part(lines: (isFirst ? axis : []) + texts(title) + self.pay(pay, in: row))]
    case .scales(let scales): [Part(lines: [StyledLine(QFScale.header, .dim)] + scales.flatMap(scale))]
    case .items(let items): parts(of: items)
    }
  }

  private func parts(of items: [ComparisonItem]) -> [Part] {
    if items.isEmpty { return [Part(lines: texts(Wording.none, style: .dim))] }
    let parts = items.map { Part(lines: lines(of: $0, lead: lead(of: $0)), link: $0.id) }
    return parts.contains { $0.link != nil } ? parts : [Part(lines: parts.flatMap(\.lines))]
  }

  private func lead(of item: ComparisonItem) -> String {
    item.id != nil && style.marksLinks ? style.glyphs.link + " " : "- "
  }

  private var bar: PayBar? {
    highestPay.map { PayBar(scale: PayScale(highest: $0), width: width, glyphs: style.glyphs) }
  }

  private var axis: [StyledLine] {
    bar.map { [StyledLine($0.axis(in: style.language), .dim)] } ?? []
  }

  private func pay(_ pay: Pay?, in row: ComparisonRow) -> [StyledLine] {
    let figures = texts(row.figures(of: pay), style: pay == nil ? .dim : .plain)
    guard let pay, let bar else { return figures }
    return [StyledLine(bar.bar(of: pay), .accent)] + figures
  }

  private func scale(_ scale: QFScale) -> [StyledLine] {
    let label = style.languages.map { OurMark.words(scale.label, in: $0) }.joined(separator: " ")
    return WrappedText.lines(label, lead: scale.drawing(with: style.glyphs) + "  ", width: width)
  }

  func lines(of item: ComparisonItem, lead: String, indent: Int = 0) -> [StyledLine] {
    var narrow = style
    narrow.width = width
    return words(of: item, lead: lead, indent: indent)
      + narrow.lines(standing: item.standing, distance: item.distance, indent: indent + 2)
  }

  private func words(of item: ComparisonItem, lead: String, indent: Int) -> [StyledLine] {
    style.languages.enumerated().flatMap { index, language in
      WrappedText.lines(
        item.text.words(in: language), tail: OurMark.tail(of: item.text, in: language), style: index == 0 ? .plain : .dim,
        lead: index == 0 ? lead : "  ", indent: indent, width: width)
    }
  }

  /// A text in each language shown, one below the other.
  private func texts(_ text: Text, style lineStyle: Span.Style = .plain) -> [StyledLine] {
    style.languages.enumerated().flatMap { index, language in
      WrappedText.lines(
        text.words(in: language), tail: OurMark.tail(of: text, in: language), style: index == 0 ? lineStyle : .dim, width: width)
    }
  }
}
