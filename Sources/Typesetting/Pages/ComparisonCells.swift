internal import Careers
internal import TextLayout

/// The cells of a comparison as lines of one width.
struct ComparisonCells {
  /// Lines that belong together: one of a list, or a whole cell.
  struct Part {
    var lines: [StyledLine]
    var link: RecordID?
  }

  let style: PageStyle
  let highestPay: Int?
  /// Cells of the terminal, that is.
  let width: Int

  func heading(of column: ComparisonColumn, showsByline: Bool = true) -> [StyledLine] {
    texts(column.title, style: .strong)
      + (showsByline ? texts(column.byline, style: .dim) : [])
  }

  /// - Parameter isFirst: whether the row is the first under its heading, where the scale of pay is drawn.
  func lines(of cell: ComparisonCell, isFirst: Bool) -> [StyledLine] {
    parts(of: cell, isFirst: isFirst).flatMap(\.lines)
  }

  /// A list item by item where its items lead somewhere, anything else whole.
  func parts(of cell: ComparisonCell, isFirst: Bool) -> [Part] {
    switch cell {
    case .notStated: [Part(lines: texts(Wording.notStated, style: .dim))]
    case .absent: [Part(lines: texts(Wording.noFurtherRung, style: .dim))]
    case .text(let text): [Part(lines: texts(text))]
    case .pay(let title, let pay): [Part(lines: (isFirst ? axis : []) + texts(title) + self.pay(pay))]
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

  private func pay(_ pay: Pay?) -> [StyledLine] {
    guard let pay else { return texts(Wording.notStated, style: .dim) }
    guard let bar else { return texts(.joined([pay.text, pay.unit], separator: Text(", ", "，"))) }
    return [StyledLine(bar.bar(of: pay), .accent)] + texts(pay.text)
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
