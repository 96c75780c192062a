internal import Canvas
public import Careers
public import Search
public import Typesetting

/// Pages as they are laid out now, and what can be selected on them.
extension State {
  /// From this many rows on, panes have a line that says how far one has read.
  private static let rowsForStatus = 16
  /// From this many rows on, the comparison's headings say what each record is.
  private static let rowsForBylines = 20
  /// Cells before the text of a page, where the selection's mark stands.
  public static let pageMargin = 2
  /// Cells before the comparison, where the selection's mark stands.
  public static let compareMargin = 1

  public var glyphs: GlyphSet { abilities.usesASCII ? .ascii : .unicode }

  public var hasStatusLine: Bool { size.rows >= Self.rowsForStatus }

  func style(width: Int) -> PageStyle {
    PageStyle(language: language, width: max(10, width), glyphs: glyphs, marksLinks: true)
  }

  /// Rows for a text of so many lines: where it doesn't fit as a whole, one row goes to the line that says so.
  private func height(for lineCount: Int, from first: Int = 0) -> Int {
    let rows = arrangement.body.count - first
    return hasStatusLine && lineCount > rows ? rows - 1 : rows
  }

  // MARK: Lists

  /// Whether the lists' first row is the filter.
  public var showsFilter: Bool { browse.isTyping || !browse.filter.isEmpty }

  public var browseTrack: RowTrack {
    RowTrack(count: items.count, height: height(for: items.count, from: listHead))
  }

  /// Where the selection stands among the rows of the lists.
  public var browseStanding: Standing<Int> {
    Standing(items.index(of: browse.standing.id) ?? 0, row: browse.standing.row)
  }

  /// The lists whose headings stand at an index or further down.
  public func groups(below index: Int) -> [ListGroup] {
    items.headings.filter { $0 >= index }.compactMap { if case .group(let group) = items.id(at: $0) { group } else { nil } }
  }

  /// How many records match what was typed; all of them where that has no word.
  public var foundCount: Int {
    guard let outcome = browse.outcome else { return listedCount }
    return outcome.kind == .matches ? outcome.rows.count : 0
  }

  /// How many records the conditions leave to be listed.
  public var listedCount: Int { narrowing?.kept?.count ?? listing.table.count }

  /// What shows how names match what was typed; absent where nothing is sought.
  public var highlight: Highlight? {
    if case .picker(let picker) = layers.last { return finder?.highlight(SearchQuery(picker.query)) }
    return browse.outcome.flatMap { finder?.highlight($0.query) }
  }

  /// How a record that was found matches what was typed.
  public func match(of id: RecordID) -> SearchMatch? {
    guard layers.isEmpty, let outcome = browse.outcome, let row = listing.table.row(of: id) else { return nil }
    return finder?.match(of: row, in: outcome)
  }

  // MARK: A page

  /// The parts of the page shown, notes on the record below what it is; none while it isn't there.
  public var pageBlocks: [PageBlock] {
    guard let place = shownPage, let presentation = pages[place.id] else { return [] }
    let style = style(width: pageWidth)
    let blocks = blocks(of: presentation, style: style)
    return blocks.prefix(1) + NotesSection(notes[.record(place.id)], style: style).blocks + blocks.dropFirst()
  }

  private func blocks(of presentation: Presentation, style: PageStyle) -> [PageBlock] {
    if isBilingual { return BilingualPage(presentation, style: style).blocks }
    return PresentationPage(presentation, style: style, namesOtherLanguage: abilities.showsChinese).blocks
  }

  /// A cell stays free before a rule, and for the signs that stand for the status line where there is none.
  private var pageWidth: Int {
    let columns = arrangement.columns[.detail] ?? 0..<0
    return columns.count - Self.pageMargin - (columns.upperBound < size.columns || !hasStatusLine ? 1 : 0)
  }

  public func detailTrack(of blocks: [PageBlock]) -> Track<PageAnchor> {
    var line = 0
    let stops = blocks.map { block in
      defer { line += block.lines.count }
      return Stop(block.anchor, lines: line..<line + max(1, block.lines.count))
    }
    return Track(stops: stops, lineCount: line, height: height(for: line))
  }

  /// The link under the selection.
  var selectedLink: RecordID? {
    guard case .detail(let place) = trail.current else { return nil }
    return pageBlocks.first { $0.anchor == place.standing.id }?.link
  }

  // MARK: The comparison

  /// The comparison laid out; absent until the library has answered.
  public var grid: ComparisonGrid? {
    guard let comparison, comparison.columns.map(\.id) == shortlist else { return nil }
    let style = style(width: arrangement.width(of: .compare) - Self.compareMargin - (hasStatusLine ? 0 : 1))
    return ComparisonGrid(
      comparison, style: style, first: compare.first, differencesOnly: compare.differencesOnly,
      showsBylines: size.rows >= Self.rowsForBylines, notes: notes[.comparison])
  }

  /// The stops of the selected column: what is shared by all stands in every column.
  public func compareTrack(of grid: ComparisonGrid) -> Track<GridSpot.ID> {
    let body = grid.page
    let spots = body.spots.filter { $0.column == nil || $0.column == compare.column }
    return Track(
      stops: spots.map { Stop($0.id, lines: $0.reach) }, lineCount: body.lines.count,
      height: height(for: body.lines.count, from: grid.heading.count))
  }

  /// The spot under the selection; absent on the column's heading.
  var selectedSpot: GridSpot? {
    guard let grid, let standing = compare.standing else { return nil }
    return grid.body.spots.first { $0.id == standing.id && ($0.column == nil || $0.column == compare.column) }
  }

  /// Where Enter leads from the comparison: to the record of the cell itself, or to the column's record at the cell's heading.
  var compareTarget: DetailPlace? {
    guard shortlist.indices.contains(compare.column) else { return nil }
    guard let spot = selectedSpot else { return DetailPlace(shortlist[compare.column]) }
    if let link = spot.link { return DetailPlace(link) }
    let rows = comparison?.rows ?? []
    return DetailPlace(shortlist[compare.column], heading: rows.indices.contains(spot.id.row) ? rows[spot.id.row].heading : nil)
  }
}
