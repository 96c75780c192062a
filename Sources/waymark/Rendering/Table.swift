internal import TextLayout
internal import Typesetting

/// A table with columns aligned by cells.
struct Table {
  struct Column {
    var header: String
    var alignment: TextAlignment = .leading
    var style: Span.Style = .plain
    /// Whether it shrinks if the table is too wide.
    var isFlexible = false
  }

  /// The narrowest flexible column in cells: in a narrower one, rows look alike.
  private static let narrowest = 20
  private static let gap = 2

  let columns: [Column]
  let rows: [[String]]

  init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { $0.map(Sanitiser.clean) }
  }

  /// Lines of at most `width` cells. If the last column leaves too little room for the flexible one, it goes below the others.
  func lines(width: Int) -> [StyledLine] {
    let all = widths(of: columns.indices, width: width)
    if isReadable(all) { return laidOut(columns.indices, widths: all, below: nil) }
    let upper = columns.indices.dropLast()
    return laidOut(upper, widths: widths(of: upper, width: width), below: columns.indices.last)
  }

  private func isReadable(_ widths: [Int]) -> Bool {
    columns.indices.allSatisfy { !columns[$0].isFlexible || widths[$0] >= min(Self.narrowest, naturalWidth(of: $0)) }
  }

  private func naturalWidth(of index: Int) -> Int {
    ([columns[index].header] + rows.map { $0[index] }).map { CellWidth.of($0) }.max() ?? 0
  }

  /// The natural widths; the flexible column gets the remaining room.
  private func widths(of indices: Range<Int>, width: Int) -> [Int] {
    let natural = indices.map(naturalWidth)
    let excess = natural.reduce(0, +) + Self.gap * (natural.count - 1) - width
    return zip(indices, natural).map { index, natural in
      columns[index].isFlexible && excess > 0 ? max(1, natural - excess) : natural
    }
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
