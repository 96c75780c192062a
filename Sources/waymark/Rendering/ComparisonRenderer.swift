internal import Careers
internal import TextLayout

/// A comparison as lines of text: columns side by side, as many at a time as fit, and below one another where two don't.
struct ComparisonRenderer {
  private static let separator = " │ "
  private static let narrowestColumn = 24
  private static let labelWidth = 15

  let comparison: Comparison
  let style: OutputStyle

  var lines: [StyledLine] {
    let blocks = columnsAtATime < 2 ? [stacked] : sideBySide
    return [title] + blocks.flatMap { [StyledLine()] + $0 } + [StyledLine()] + footer
  }

  private var title: StyledLine {
    let count = comparison.columns.count
    return StyledLine(style.words(Text("Comparison of \(count)", "\(count)項比較")), .strong)
  }

  private var footer: [StyledLine] {
    let unstated = comparison.unstated.map { style.words($0.title) }.joined(separator: ", ")
    let none = style.words(Text("Stated by none of them: ", "全部沒有列明：")) + unstated
    let signs = style.words(Text("= the same   ≠ differs", "= 相同   ≠ 不同"))
    let sources = comparison.columns.flatMap { column in
      WrappedText.lines(
        column.title.words(in: style.language) + style.colon + OurMark.citation(column.citation, in: style), style: .dim,
        width: style.width)
    }
    return (unstated.isEmpty ? [] : WrappedText.lines(none, style: .dim, width: style.width)) + sources
      + [StyledLine(signs, .dim)]
      + WrappedText.lines(style.words(OurMark.legend), style: .dim, width: style.width)
  }

  // MARK: Side by side

  /// How many columns of a readable width fit.
  private var columnsAtATime: Int {
    let room = style.width - Self.labelWidth
    return min(comparison.columns.count, room / (Self.narrowestColumn + CellWidth.of(Self.separator)))
  }

  private var sideBySide: [[StyledLine]] {
    stride(from: 0, to: comparison.columns.count, by: columnsAtATime).map { start in
      let shown = start..<min(start + columnsAtATime, comparison.columns.count)
      return block(of: shown, width: columnWidth)
    }
  }

  private var columnWidth: Int {
    (style.width - Self.labelWidth) / columnsAtATime - CellWidth.of(Self.separator)
  }

  private func block(of shown: Range<Int>, width: Int) -> [StyledLine] {
    let cells = ComparisonCells(style: style, highestPay: comparison.highestPay, width: width)
    let rule = StyledLine(String(repeating: "─", count: style.width), .dim)
    let headings = shown.map { cells.heading(of: comparison.columns[$0]) }
    let rows = comparison.rows.enumerated().flatMap { index, row in
      let isFirst = isFirst(index)
      return lines(of: row, isFirst: isFirst, columns: shown.map { cells.lines(of: row.cells[$0], isFirst: isFirst) })
    }
    return joined(label: [], headings) + [rule] + rows
  }

  /// Whether a row is the first under its heading.
  private func isFirst(_ index: Int) -> Bool {
    index == 0 || comparison.rows[index - 1].heading != comparison.rows[index].heading
  }

  private func lines(of row: ComparisonRow, isFirst: Bool, columns: [[StyledLine]]) -> [StyledLine] {
    if row.shared.isEmpty { return joined(label: label(of: row, isFirst: isFirst), columns) }
    return sharedLines(of: row)
      + (row.isSame ? [] : joined(label: LineBreaker.wrap(onlyHere, to: Self.labelWidth - 2).map { StyledLine("  " + $0) }, columns))
  }

  /// Of two, what isn't shared stands in one alone; of more, several may have it.
  private var onlyHere: String {
    style.words(comparison.columns.count == 2 ? Text("only here", "只在此項") : Text("not in all", "並非全部共有"))
  }

  /// The sign, the heading where it is new, and what tells this row from others under it.
  private func label(of row: ComparisonRow, isFirst: Bool) -> [StyledLine] {
    let heading = isFirst || row.label == nil ? [style.words(row.heading.title)] + unit(of: row) : []
    let words = heading + [row.label].compactMap(\.self).map { style.words($0) }
    let wrapped = LineBreaker.wrap(words.joined(separator: "\n"), to: Self.labelWidth - 2)
    return wrapped.enumerated().map { index, line in
      index == 0 ? StyledLine([sign(of: row), Span(text: line, style: .strong)]) : StyledLine("  " + line)
    }
  }

  private func unit(of row: ComparisonRow) -> [String] {
    row.unit.map { unit in style.languages.map { OurMark.words(unit, in: $0) } } ?? []
  }

  private func sign(of row: ComparisonRow) -> Span {
    Span(text: row.isSame ? "= " : "≠ ", style: row.isSame ? .dim : .different)
  }

  /// What all have stands once, across the columns.
  private func sharedLines(of row: ComparisonRow) -> [StyledLine] {
    guard !row.shared.isEmpty else { return [] }
    let heading = StyledLine([sign(of: row), Span(text: style.words(row.heading.title), style: .strong)])
    let items = row.shared.flatMap { item in
      style.languages.enumerated().flatMap { index, language in
        WrappedText.lines(
          item.text.words(in: language), tail: OurMark.tail(of: item.text, in: language), lead: index == 0 ? "= " : "  ", indent: 2,
          width: style.width)
      }
    }
    return [heading] + items
  }

  private func joined(label: [StyledLine], _ columns: [[StyledLine]]) -> [StyledLine] {
    let height = ([label.count] + columns.map(\.count)).max() ?? 0
    return (0..<height).map { index in
      columns.reduce((index < label.count ? label[index] : StyledLine()).padded(to: Self.labelWidth)) { line, column in
        line + StyledLine(Self.separator, .dim)
          + (index < column.count ? column[index] : StyledLine()).padded(to: columnWidth)
      }
    }
  }

  // MARK: One below the other

  private var stacked: [StyledLine] {
    let cells = ComparisonCells(style: style, highestPay: comparison.highestPay, width: style.width - 4)
    let headings = comparison.columns.enumerated().flatMap { index, column in
      [StyledLine(letter(index), .accent)] + cells.heading(of: column).map { StyledLine("  ") + $0 }
    }
    let rows = comparison.rows.enumerated().flatMap { index, row in
      let cells = row.isSame && !row.shared.isEmpty ? [] : stackedCells(of: row, isFirst: isFirst(index), cells)
      return [StyledLine()] + stackedHeading(of: row) + cells
    }
    return headings + rows
  }

  private func stackedHeading(of row: ComparisonRow) -> [StyledLine] {
    guard row.shared.isEmpty else { return sharedLines(of: row) }
    let words = ([row.heading.title, row.label].compactMap(\.self).map { style.words($0) } + unit(of: row)).joined(separator: ", ")
    return [StyledLine([sign(of: row), Span(text: words, style: .strong)])]
  }

  private func stackedCells(of row: ComparisonRow, isFirst: Bool, _ cells: ComparisonCells) -> [StyledLine] {
    row.cells.enumerated().flatMap { index, cell in
      cells.lines(of: cell, isFirst: isFirst).enumerated().map { line, content in
        StyledLine(line == 0 ? "  \(letter(index)) " : "    ", .accent) + content
      }
    }
  }

  /// A, B, C, D: a name for a column where its title has no room.
  private func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(65 + index % 26)))
  }
}
