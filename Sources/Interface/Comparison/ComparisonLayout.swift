internal import Canvas
public import Careers
public import Typesetting

/// The comparison as it is laid out, and the selection in it.
public struct ComparisonLayout: Sendable {
  /// All that it depends on but for the selection.
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
  /// The rows below the headings, and where somebody can stand in them.
  public let lines: [StyledLine]
  public let spots: [GridSpot]

  init(_ inputs: Inputs) {
    self.inputs = inputs
    grid = ComparisonGrid(
      inputs.comparison, style: inputs.style, first: inputs.first, differencesOnly: inputs.differencesOnly,
      showsBylines: inputs.showsBylines, notes: inputs.notes)
    (lines, spots) = grid.page
  }

  /// The stops of a column: what is shared by all stands in every one.
  public func track(ofColumn column: Int) -> Track<GridSpot.ID> {
    let rows = inputs.rows - grid.heading.count
    return Track(
      stops: spots.filter { $0.column == nil || $0.column == column }.map { Stop($0.id, lines: $0.reach) }, lineCount: lines.count,
      height: inputs.hasStatusLine && lines.count > rows ? rows - 1 : rows)
  }

  /// Where somebody stands in a column: on a spot that exists; nil at its heading.
  func standing(_ standing: Standing<GridSpot.ID>?, inColumn column: Int) -> Standing<GridSpot.ID>? {
    guard let standing else { return nil }
    let track = track(ofColumn: column)
    let isThere = track.stops.contains { $0.id == standing.id }
    let nearest = isThere ? standing.id : track.stops.first { $0.id.row >= standing.id.row }?.id
    return nearest.map { track.settled(Standing($0, row: standing.row)) }
  }
}

extension ComparisonLayout.Inputs {
  /// From this many rows on, the headings say what each record is.
  private static let rowsForBylines = 20

  /// - Returns: nil while no comparison is in sight, or the library hasn't answered.
  init?(of state: State, in layout: Layout) {
    guard state.isComparing, layout.arrangement.columns(of: .compare) != nil, let comparison = state.comparison else { return nil }
    self.comparison = comparison
    style = state.style(width: layout.arrangement.width(of: .compare) - State.compareMargin - (state.hasStatusLine ? 0 : 1))
    // The columns shown hold the selected one.
    let shown = ComparisonGrid.shown(of: comparison.columns.count, width: style.width, first: state.session.comparison.first)
    first = max(0, min(max(shown.lowerBound, state.compareColumn - shown.count + 1), state.compareColumn))
    differencesOnly = state.session.comparison.differencesOnly
    showsBylines = state.size.rows >= Self.rowsForBylines
    notes = state.notes[.comparison]
    rows = layout.arrangement.body.count
    hasStatusLine = state.hasStatusLine
  }
}

// MARK: As the panes ask for it

extension State {
  /// The records side by side; nil until the library has answered.
  public var comparison: Comparison? { compared.flatMap { answers.comparison(of: $0, for: holdings) } }

  /// The selected column, by its place among the marks.
  public var compareColumn: Int { max(0, min(session.comparison.column, session.marks.count - 1)) }

  /// Where in the column somebody is; nil at its heading.
  public var compareStanding: Standing<GridSpot.ID>? { compareStanding(in: layout) }

  private func compareStanding(in layout: Layout) -> Standing<GridSpot.ID>? {
    guard let comparison = layout.comparison else { return session.comparison.standing }
    return comparison.standing(session.comparison.standing, inColumn: compareColumn)
  }

  /// Where Enter leads from the comparison: to the record of the cell itself, or to the column's record at the cell's heading.
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
    guard let standing = compareStanding(in: layout) else { return nil }
    return layout.comparison?.grid.body.spots.first { $0.id == standing.id && ($0.column == nil || $0.column == compareColumn) }
  }
}
