public import Careers
internal import Events
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

  var browseTrack: Track<ListedItem.ID> { browseTrack(of: items) }

  public func browseTrack(of items: [ListedItem]) -> Track<ListedItem.ID> {
    let stops = items.enumerated().map { Stop($1.id, lines: $0..<$0 + 1) }
    return Track(stops: stops, lineCount: items.count, height: height(for: items.count, from: showsFilter ? 1 : 0))
  }

  // MARK: A page

  /// The parts of the page shown; none while it isn't there.
  public var pageBlocks: [PageBlock] {
    guard let place = shownPage, let presentation = pages[place.id] else { return [] }
    let style = style(width: pageWidth)
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
      showsBylines: size.rows >= Self.rowsForBylines)
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

  // MARK: Overlays

  /// The records that the picker offers.
  public func pickable(_ query: String) -> [Summary] {
    let matches = listing.matches(query)
    return listing.summaries.filter { $0.kind.isComparable && matches.contains($0.id) && !shortlist.contains($0.id) }
  }

  public func pickerTrack(of summaries: [Summary]) -> Track<RecordID> {
    let stops = summaries.enumerated().map { Stop($1.id, lines: $0..<$0 + 1) }
    return Track(stops: stops, lineCount: summaries.count, height: arrangement.body.count - 1)
  }

  /// The lines of the help or of the source, which scroll as one.
  public var overlayLines: [StyledLine] {
    let style = style(width: size.columns - 2 * Self.pageMargin)
    return switch overlay {
    case .help: HelpPage(context: contextBelow, style: style).lines
    case .source: sourceLines(style: style)
    case .picker, nil: []
    }
  }

  public func overlayTrack(of lines: [StyledLine]) -> Track<Int> {
    Track(stops: [Stop(0, lines: 0..<max(1, lines.count))], lineCount: lines.count, height: arrangement.body.count)
  }

  private var contextBelow: Context {
    var below = self
    below.overlay = covered
    return below.context
  }

  private func sourceLines(style: PageStyle) -> [StyledLine] {
    guard let id = subject, let presentation = pages[id] else { return [] }
    return SourcePage(presentation: presentation, style: style).lines
  }
}
