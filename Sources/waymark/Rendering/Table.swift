internal import TextLayout

/// A table whose columns line up by cells.
struct Table {
  struct Column {
    var header: String
    var alignment: TextAlignment = .leading
    var style: Span.Style = .plain
    /// Whether it gives way where the table is too wide.
    var isFlexible = false
  }

  /// Narrower than this, a flexible column no longer tells rows apart.
  private static let narrowest = 20
  private static let gap = 2

  var columns: [Column]
  var rows: [[String]]

  /// Lines no wider than `width` cells. Where the last column leaves the others too little room, it goes below them.
  func lines(width: Int) -> [StyledLine] {
    let all = widths(of: columns.indices, width: width)
    if fits(all) { return laidOut(columns.indices, widths: all, below: nil) }
    let upper = columns.indices.dropLast()
    return laidOut(upper, widths: widths(of: upper, width: width), below: columns.indices.last)
  }

  private func fits(_ widths: [Int]) -> Bool {
    zip(columns, widths).allSatisfy { column, width in !column.isFlexible || width >= Self.narrowest }
  }

  private func widths(of indices: Range<Int>, width: Int) -> [Int] {
    var widths = indices.map { index in
      ([columns[index].header] + rows.map { $0[index] }).map { CellWidth.of($0) }.max() ?? 0
    }
    let excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    if excess > 0, let flexible = indices.first(where: { columns[$0].isFlexible }) {
      widths[flexible] = min(widths[flexible], max(8, widths[flexible] - excess))
      if widths.count < columns.count { return widths }
      widths[flexible] = width - Self.gap * (widths.count - 1) - widths.enumerated().filter { $0.offset != flexible }.map(\.element).reduce(0, +)
    }
    return widths
  }

  private func laidOut(_ indices: Range<Int>, widths: [Int], below: Int?) -> [StyledLine] {
    let header = line(columns.map(\.header), indices: indices, widths: widths, style: .dim)
    return [header]
      + rows.flatMap { row in
        [line(row, indices: indices, widths: widths, style: nil)]
          + (below.map { [StyledLine("  " + row[$0], columns[$0].style)] } ?? [])
      }
  }

  private func line(_ cells: [String], indices: Range<Int>, widths: [Int], style: Span.Style?) -> StyledLine {
    let spans = zip(indices, widths).flatMap { index, width in
      let text = Truncation.pad(cells[index], to: width, alignment: columns[index].alignment)
      return [Span(text: index == 0 ? "" : "  "), Span(text: text, style: style ?? columns[index].style)]
    }
    return StyledLine(spans)
  }
}
