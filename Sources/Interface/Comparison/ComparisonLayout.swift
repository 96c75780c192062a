internal import Canvas
public import Careers
public import Typesetting

/// The layout of the comparison, and the selection in it.
public struct ComparisonLayout: Sendable {
  /// Everything the layout depends on, except the selection.
  struct Inputs: Hashable, Sendable {
    var comparison: Comparison
    var style: PageStyle
    /// The first column shown.
    var first: Int
    var differencesOnly: Bool
    var showsBylines: Bool
    var notes: [String]
    /// Rows of the pane.
    var rows: Int
    var hasStatusLine: Bool
  }

  let inputs: Inputs
  public let grid: ComparisonGrid
  /// The rows below the headings, and the spots in them that can be selected.
  public let lines: [StyledLine]
  public let spots: [GridSpot]

  init(_ inputs: Inputs) {
    self.inputs = inputs
    grid = ComparisonGrid(
      inputs.comparison, style: inputs.style, first: inputs.first, differencesOnly: inputs.differencesOnly,
      showsBylines: inputs.showsBylines, notes: inputs.notes)
    (lines, spots) = grid.page
  }

  /// The stops of a column, including spots shared by all columns.
  public func viewport(ofColumn column: Int) -> Viewport<GridSpot.ID> {
    let rows = inputs.rows - grid.heading.count
    return Viewport(
      stops: spots.filter { $0.column == nil || $0.column == column }.map { Stop($0.id, lines: $0.reach) }, lineCount: lines.count,
      height: inputs.hasStatusLine && lines.count > rows ? rows - 1 : rows)
  }

  /// The selection in a column, on an existing spot; nil at its heading.
  func selection(_ selection: Selection<GridSpot.ID>?, inColumn column: Int) -> Selection<GridSpot.ID>? {
    guard let selection else { return nil }
    let viewport = viewport(ofColumn: column)
    let isThere = viewport.stops.contains { $0.id == selection.id }
    let nearest = isThere ? selection.id : viewport.stops.first { $0.id.row >= selection.id.row }?.id
    return nearest.map { viewport.settled(Selection($0, row: selection.row)) }
  }
}

extension ComparisonLayout.Inputs {
  /// From this many rows on, the headings show each record's byline.
  private static let rowsForBylines = 20

  /// - Returns: nil while no comparison is in view, or the library hasn't answered.
  init?(of state: State, in layout: Layout) {
    guard state.isComparing, layout.arrangement.columns(of: .compare) != nil, let comparison = state.comparison else { return nil }
    self.comparison = comparison
    style = state.style(width: layout.arrangement.width(of: .compare) - State.compareMargin - (state.hasStatusLine ? 0 : 1))
    // The columns shown include the selected one.
    let shown = ComparisonGrid.shown(of: comparison.columns.count, width: style.width, first: state.session.comparison.first)
    first = max(0, min(max(shown.lowerBound, state.compareColumn - shown.count + 1), state.compareColumn))
    differencesOnly = state.session.comparison.differencesOnly
    showsBylines = state.size.rows >= Self.rowsForBylines
    notes = state.notes[.comparison]
    rows = layout.arrangement.body.count
    hasStatusLine = state.hasStatusLine
  }
}

// MARK: For the panes

extension State {
  /// The records side by side; nil until the library has answered.
  public var comparison: Comparison? { compared.flatMap { answers.comparison(of: $0, for: profile) } }

  /// The selected column, as an index among the marks.
  public var compareColumn: Int { max(0, min(session.comparison.column, session.marks.columns.count - 1)) }

  /// The selection in the column; nil at its heading.
  public var compareSelection: Selection<GridSpot.ID>? { compareSelection(in: layout) }

  private func compareSelection(in layout: Layout) -> Selection<GridSpot.ID>? {
    guard let comparison = layout.comparison else { return session.comparison.selection }
    return comparison.selection(session.comparison.selection, inColumn: compareColumn)
  }

  /// Where Enter leads from the comparison: the record that the cell links to, or the column's record at the cell's heading.
  var compareTarget: DetailPlace? { compareTarget(in: layout) }

  func compareTarget(in layout: Layout) -> DetailPlace? {
    guard session.marks.indices.contains(compareColumn) else { return nil }
    guard let spot = selectedSpot(in: layout) else { return DetailPlace(session.marks[compareColumn]) }
    if let link = spot.link { return DetailPlace(link) }
    let rows = comparison?.rows ?? []
    return DetailPlace(session.marks[compareColumn], heading: rows.indices.contains(spot.id.row) ? rows[spot.id.row].heading : nil)
  }

  /// The spot under the selection; nil on the column's heading.
  private func selectedSpot(in layout: Layout) -> GridSpot? {
    guard let selection = compareSelection(in: layout) else { return nil }
    return layout.comparison?.grid.body.spots.first { $0.id == selection.id && ($0.column == nil || $0.column == compareColumn) }
  }
}
