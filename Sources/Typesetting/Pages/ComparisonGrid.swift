public import Careers
internal import TextLayout

/// A comparison laid out side by side: headings, rows below them, and spots that can be selected.
///
/// If columns of a readable width fit, each row's label is at their left; otherwise it is above its cells, and two columns are shown at any
/// width.
public struct ComparisonGrid: Sendable {
  static let labelWidth = 15
  /// In cells.
  static let narrowestColumn = 24

  public let comparison: Comparison
  public let style: PageStyle
  /// The columns shown.
  public let shown: Range<Int>
  public let differencesOnly: Bool
  /// Whether the headings include bylines.
  public let showsBylines: Bool
  /// A counsellor's notes on the comparison, below its rows.
  public let notes: [String]
  /// The records' titles and bylines, with a line below.
  public private(set) var heading: [StyledLine] = []
  /// The lines below the headings, and their spots from the top.
  public private(set) var body: (lines: [StyledLine], spots: [GridSpot]) = ([], [])

  /// - Parameter first: the first column to show; if it is too far to the right, the last columns are shown.
  public init(
    _ comparison: Comparison, style: PageStyle, first: Int = 0, differencesOnly: Bool = false, showsBylines: Bool = true,
    notes: [String] = []
  ) {
    self.init(
      comparison, style: style, shown: Self.shown(of: comparison.columns.count, width: style.width, first: first),
      differencesOnly: differencesOnly, showsBylines: showsBylines, notes: notes)
  }

  /// The columns shown, as many as fit.
  ///
  /// - Parameter width: cells.
  public static func shown(of count: Int, width: Int, first: Int) -> Range<Int> {
    let fitting = max(min(2, count), fitting(width: width, count: count))
    let start = max(0, min(first, count - fitting))
    return start..<start + fitting
  }

  init(
    _ comparison: Comparison, style: PageStyle, shown: Range<Int>, differencesOnly: Bool = false, showsBylines: Bool = true,
    notes: [String] = []
  ) {
    self.comparison = comparison
    self.style = style
    self.shown = shown
    self.differencesOnly = differencesOnly
    self.showsBylines = showsBylines
    self.notes = notes
    heading = laidOutHeading
    body = laidOutBody
  }

  /// The number of columns of a readable width that fit beside the labels.
  public static func fitting(width: Int, count: Int) -> Int {
    min(count, max(0, width - labelWidth) / (narrowestColumn + separatorWidth))
  }

  /// The least width in cells for this number of readable columns beside the labels.
  public static func width(fitting count: Int) -> Int {
    labelWidth + count * (narrowestColumn + separatorWidth)
  }

  // MARK: Geometry

  private static let separatorWidth = 3

  private var labelsAreAbove: Bool { Self.fitting(width: style.width, count: shown.count) < shown.count }
  private var labelWidth: Int { labelsAreAbove ? 0 : Self.labelWidth }
  private var separator: StyledLine { StyledLine(" \(style.glyphs.rule) ", .dim) }

  private var columnWidth: Int {
    guard !shown.isEmpty else { return 0 }
    let separators = Self.separatorWidth * (labelsAreAbove ? shown.count - 1 : shown.count)
    return (style.width - labelWidth - separators) / shown.count
  }

  /// The terminal cells of a column; empty if it isn't shown.
  public func cells(ofColumn column: Int) -> Range<Int> {
    guard shown.contains(column) else { return 0..<0 }
    let place = column - shown.lowerBound
    let start = labelWidth + place * columnWidth + (labelsAreAbove ? place : place + 1) * Self.separatorWidth
    return start..<start + columnWidth
  }

  private var cells: ComparisonCells {
    ComparisonCells(style: style, highestPay: comparison.highestPay, width: columnWidth)
  }

  // MARK: Headings

  private var laidOutHeading: [StyledLine] {
    joined(label: legend, shown.map { cells.heading(of: comparison.columns[$0], showsByline: showsBylines) })
      + [StyledLine(String(repeating: style.glyphs.line, count: style.width), .dim)]
  }

  /// The meaning of the rows' signs, if there is room beside the labels.
  private var legend: [StyledLine] {
    let same = [Span(text: style.glyphs.same + " ", style: .dim), Span(text: style.words(Text("the same", "相同")), style: .dim)]
    let differs = [Span(text: style.glyphs.differs + " ", style: .different), Span(text: style.words(Text("differs", "不同")), style: .dim)]
    return labelsAreAbove ? [] : [StyledLine(same), StyledLine(differs)]
  }

  // MARK: Rows

  private var laidOutBody: (lines: [StyledLine], spots: [GridSpot]) {
    let rows = comparison.rows.indices.filter { !(differencesOnly && comparison.rows[$0].isSame) }
    if rows.isEmpty { return nothingDiffers }
    return rows.reduce(into: (lines: [StyledLine](), spots: [GridSpot]())) { body, index in
      let row = layOutRow(index, from: body.lines.count)
      body.lines += row.lines
      body.spots += row.spots
    }
  }

  /// One row that says that nothing differs, since there must be something to select.
  private var nothingDiffers: (lines: [StyledLine], spots: [GridSpot]) {
    let words = style.words(Text("All that is stated is the same.", "列明的內容全部相同。"))
    let lines = WrappedText.lines(words, width: style.width)
    let all = 0..<lines.count
    return (lines, [GridSpot(id: GridSpot.ID(row: 0, part: .cell), column: nil, lines: all, reach: all)])
  }

  /// The body with notes, headings that no record states, and sources at the end.
  public var page: (lines: [StyledLine], spots: [GridSpot]) {
    let noted = NotesSection(notes, style: style).blocks.flatMap(\.lines)
    return (body.lines + [StyledLine()] + noted + ComparisonPage(comparison, style: style).footer, body.spots)
  }

  /// Whether a row is the first under its heading.
  private func isFirst(_ index: Int) -> Bool {
    index == 0 || comparison.rows[index - 1].heading != comparison.rows[index].heading
  }

  private func layOutRow(_ index: Int, from start: Int) -> (lines: [StyledLine], spots: [GridSpot]) {
    let row = comparison.rows[index]
    if row.shared.isEmpty { return ownCells(of: row, index, label: label(of: row, isFirst: isFirst(index)), from: start) }
    let shared = differencesOnly ? (lines: [], spots: []) : common(of: row, index, from: start)
    if row.isSame { return shared }
    let label = differencesOnly ? label(of: row, isFirst: true) : onlyHere
    let own = ownCells(of: row, index, label: label, from: start + shared.lines.count)
    return (shared.lines + own.lines, shared.spots + own.spots)
  }

  /// Items that all records have are written once, across the columns.
  private func common(of row: ComparisonRow, _ index: Int, from start: Int) -> (lines: [StyledLine], spots: [GridSpot]) {
    let heading = StyledLine([sign(of: row), Span(text: style.words(row.heading.title), style: .strong)])
    let whole = ComparisonCells(style: style, highestPay: nil, width: style.width)
    return row.shared.enumerated().reduce(into: ([heading], [])) { shared, entry in
      let (place, item) = entry
      let lines = whole.lines(of: item, lead: "\(style.glyphs.same) ", indent: 2)
      let first = start + shared.0.count
      shared.1.append(
        GridSpot(
          id: GridSpot.ID(row: index, part: .shared(place)), column: nil, lines: first..<first + lines.count,
          reach: (place == 0 ? start : first)..<first + lines.count, link: item.id))
      shared.0 += lines
    }
  }

  /// A row's cells, with its label beside or above them.
  private func ownCells(
    of row: ComparisonRow, _ index: Int, label: [StyledLine], from start: Int
  ) -> (lines: [StyledLine], spots: [GridSpot]) {
    let parts = shown.map { column in
      row.cells.indices.contains(column) ? cells.parts(of: row.cells[column], in: row, isFirst: isFirst(index)) : []
    }
    let rows = (label: start, cells: start + (labelsAreAbove ? label.count : 0))
    let spots = zip(shown, parts).flatMap { column, parts in places(of: parts, row: index, column: column, from: rows) }
    let columns = parts.map { $0.flatMap(\.lines) }
    return (labelsAreAbove ? label + joined(label: [], columns) : joined(label: label, columns), spots)
  }

  /// - Parameter rows: the first line of the row's label, and the first of its cells.
  private func places(
    of parts: [ComparisonCells.Part], row: Int, column: Int, from rows: (label: Int, cells: Int)
  ) -> [GridSpot] {
    var line = rows.cells
    return parts.enumerated().map { place, part in
      defer { line += part.lines.count }
      let id = GridSpot.ID(row: row, part: part.link == nil && parts.count == 1 ? .cell : .item(place))
      let lines = line..<line + part.lines.count
      let reach = (place == 0 ? rows.label : line)..<lines.upperBound
      return GridSpot(id: id, column: column, lines: lines, reach: reach, link: part.link)
    }
  }

  // MARK: Labels

  private var onlyHere: [StyledLine] {
    let words = style.words(comparison.columns.count == 2 ? Text("only here", "只在此項") : Text("not in all", "並非全部共有"))
    return WrappedText.lines(words, indent: 2, width: labelsAreAbove ? style.width : labelWidth)
  }

  /// The sign, the heading if it is new, and the row's own label.
  private func label(of row: ComparisonRow, isFirst: Bool) -> [StyledLine] {
    let unit = row.unit.map { unit in style.languages.map { OurMark.words(unit, in: $0) } } ?? []
    let heading = isFirst || row.label == nil ? [style.words(row.heading.title)] + unit : []
    let words = heading + [row.label].compactMap(\.self).map { style.words($0) }
    let wrapped =
      labelsAreAbove
      ? [LineBreaker.wrap(words.joined(separator: style.comma), to: style.width - 2)]
      : words.map { LineBreaker.wrap($0, to: labelWidth - 2) }
    // The first part says what the row is about, and may take several lines.
    let lines = wrapped.enumerated().flatMap { index, lines in lines.map { Span(text: $0, style: index == 0 ? .strong : .plain) } }
    return lines.enumerated().map { index, line in StyledLine([index == 0 ? sign(of: row) : Span(text: "  "), line]) }
  }

  private func sign(of row: ComparisonRow) -> Span {
    row.isSame ? Span(text: style.glyphs.same + " ", style: .dim) : Span(text: style.glyphs.differs + " ", style: .different)
  }

  private func joined(label: [StyledLine], _ columns: [[StyledLine]]) -> [StyledLine] {
    let height = ([label.count] + columns.map(\.count)).max() ?? 0
    return (0..<height).map { index in
      let cells = columns.map { (index < $0.count ? $0[index] : StyledLine()).padded(to: columnWidth) }
      if labelsAreAbove {
        return cells.dropFirst().reduce(cells.first ?? StyledLine()) { $0 + separator + $1 }
      }
      return cells.reduce((index < label.count ? label[index] : StyledLine()).padded(to: labelWidth)) { $0 + separator + $1 }
    }
  }
}

/// A spot in a comparison that can be selected.
public struct GridSpot: Hashable, Sendable {
  public struct ID: Codable, Hashable, Sendable {
    /// The part of a row.
    public enum Part: Codable, Hashable, Sendable {
      case cell
      /// An item that all records have.
      case shared(Int)
      /// An item that this record has but not all others.
      case item(Int)
    }

    /// The index of the row in the comparison.
    public var row: Int
    public var part: Part

    public init(row: Int, part: Part) {
      self.row = row
      self.part = part
    }
  }

  public var id: ID
  /// Its column; nil if it spans all of them.
  public var column: Int?
  /// Its lines, counted from the first line below the headings.
  public var lines: Range<Int>
  /// Its lines, with the row's label if it is the first of its row: what should be visible together.
  public var reach: Range<Int>
  /// The record that it leads to, if any.
  public var link: RecordID?
}
