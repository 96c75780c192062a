internal import Canvas
public import Careers
public import Typesetting

/// The layout of the page in view: its blocks with their lines, and the position of each.
public struct PageLayout: Sendable {
  /// Everything the layout depends on.
  struct Inputs: Hashable, Sendable {
    var presentation: Presentation
    var notes: [String]
    var style: PageStyle
    var isBilingual: Bool
    var namesOtherLanguage: Bool
    /// Rows of the pane.
    var rows: Int
    var hasStatusLine: Bool
  }

  let inputs: Inputs
  /// Notes on the record come after the header.
  public let blocks: [PageBlock]
  public let viewport: Viewport<PageAnchor>

  init(_ inputs: Inputs) {
    self.inputs = inputs
    let page = Self.blocks(of: inputs)
    blocks = page.prefix(1) + NotesSection(inputs.notes, style: inputs.style).blocks + page.dropFirst()
    viewport = Self.viewport(of: blocks, inputs)
  }

  public var presentation: Presentation { inputs.presentation }

  private static func blocks(of inputs: Inputs) -> [PageBlock] {
    if inputs.isBilingual { return BilingualPage(inputs.presentation, style: inputs.style).blocks }
    return PresentationPage(inputs.presentation, style: inputs.style, namesOtherLanguage: inputs.namesOtherLanguage).blocks
  }

  private static func viewport(of blocks: [PageBlock], _ inputs: Inputs) -> Viewport<PageAnchor> {
    var line = 0
    let stops = blocks.map { block in
      defer { line += block.lines.count }
      return Stop(block.anchor, lines: line..<line + max(1, block.lines.count))
    }
    let height = inputs.hasStatusLine && line > inputs.rows ? inputs.rows - 1 : inputs.rows
    return Viewport(stops: stops, lineCount: line, height: height)
  }

  /// The selection on an existing part; a page just opened at a heading goes there.
  public func selection(of place: DetailPlace) -> Selection<PageAnchor> {
    if let link = place.link, let block = blocks.first(where: { $0.link == link }) {
      return viewport.selecting(block.anchor, from: place.selection)
    }
    guard let heading = place.heading, let index = presentation.sections.firstIndex(where: { $0.heading == heading }) else {
      return viewport.settled(place.selection)
    }
    return viewport.settled(Selection(.section(index)))
  }
}

extension PageLayout.Inputs {
  /// Longer lines are hard to read: cells.
  private static let widest = 76

  /// - Returns: nil while there is no page to lay out.
  init?(of state: State, in layout: Layout) {
    guard let place = state.shownPage(in: layout), let presentation = state.presentation(of: place.subject, in: layout) else { return nil }
    // One cell stays free before a rule, or for the signs that replace a missing status line.
    let columns = layout.arrangement.columns(of: .detail) ?? 0..<0
    let width = columns.count - State.pageMargin - (columns.upperBound < state.size.columns || !state.hasStatusLine ? 1 : 0)
    self.presentation = presentation
    notes = place.id.map { state.notes[.record($0)] } ?? []
    style = state.style(width: state.session.isBilingual ? width : min(Self.widest, width))
    isBilingual = state.session.isBilingual
    namesOtherLanguage = state.abilities.showsChinese
    rows = layout.arrangement.body.count
    hasStatusLine = state.hasStatusLine
  }
}

// MARK: For the panes

extension State {
  /// What a page shows; nil until the library has answered.
  func presentation(of subject: PageSubject, in layout: Layout) -> Presentation? {
    switch subject {
    case .record(let id): page(of: id)
    case .fit: fitRequest(in: layout).flatMap(answers.fit)
    case .route(let subject): answers.route(routeRequest(for: subject))
    }
  }

  /// The page in the detail pane: the one being read, a preview of the selected record, or the target of the comparison's selection.
  public var shownPage: DetailPlace? { shownPage(in: layout) }

  func shownPage(in layout: Layout) -> DetailPlace? {
    switch trail.current {
    case .browse: if case .record(let id) = layout.lists.selectedID { DetailPlace(id) } else { nil }
    case .detail(let place): place
    case .compare: compareTarget(in: layout) ?? trail.latestPage
    }
  }

  /// The parts of the page shown; empty until it is loaded.
  public var pageBlocks: [PageBlock] { layout.page?.blocks ?? [] }

  /// The selection on the page shown; nil until it is loaded.
  public var pageSelection: Selection<PageAnchor>? { shownPage.flatMap { layout.page?.selection(of: $0) } }

  /// The link under the selection.
  var selectedLink: RecordID? {
    guard case .detail = trail.current, let selection = pageSelection else { return nil }
    return pageBlocks.first { $0.anchor == selection.id }?.link
  }
}
