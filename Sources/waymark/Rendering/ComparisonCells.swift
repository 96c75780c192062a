internal import Careers
internal import TextLayout

/// The cells of a comparison as lines of one width.
struct ComparisonCells {
  let style: OutputStyle
  let highestPay: Int?
  /// Cells of the terminal, that is.
  let width: Int

  func heading(of column: ComparisonColumn) -> [StyledLine] {
    texts(column.title, style: .strong)
      + texts(column.byline, style: .dim)
  }

  /// - Parameter isFirst: whether the row is the first under its heading, where the scale of pay is drawn.
  func lines(of cell: ComparisonCell, isFirst: Bool) -> [StyledLine] {
    switch cell {
    case .notStated: texts(Wording.notStated, style: .dim)
    case .text(let text): texts(text)
    case .pay(let title, let pay): (isFirst ? axis : []) + texts(title) + self.pay(pay)
    case .scales(let scales): [StyledLine(QFScale.header, .dim)] + scales.flatMap(scale)
    case .items(let items): items.isEmpty ? [StyledLine("-", .dim)] : items.flatMap(item)
    }
  }

  private var bar: PayBar? {
    highestPay.map { PayBar(scale: PayScale(highest: $0), width: width) }
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
    return WrappedText.lines(label, lead: scale.drawing + "  ", width: width)
  }

  private func item(_ item: ComparisonItem) -> [StyledLine] {
    style.languages.enumerated().flatMap { index, language in
      WrappedText.lines(
        item.text.words(in: language), tail: OurMark.tail(of: item.text, in: language), style: index == 0 ? .plain : .dim,
        lead: index == 0 ? "- " : "  ", width: width)
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
