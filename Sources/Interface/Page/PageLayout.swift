internal import Canvas
public import Careers
public import Typesetting

/// The page in sight as it is laid out: its parts, which hold their lines, and where each stands.
public struct PageLayout: Sendable {
  /// All that it depends on.
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
  /// Notes on the record stand below what it is.
  public let blocks: [PageBlock]
  public let track: Track<PageAnchor>

  init(_ inputs: Inputs) {
    self.inputs = inputs
    let page = Self.blocks(of: inputs)
    blocks = page.prefix(1) + NotesSection(inputs.notes, style: inputs.style).blocks + page.dropFirst()
    track = Self.track(of: blocks, inputs)
  }

  public var presentation: Presentation { inputs.presentation }

  private static func blocks(of inputs: Inputs) -> [PageBlock] {
    if inputs.isBilingual { return BilingualPage(inputs.presentation, style: inputs.style).blocks }
    return PresentationPage(inputs.presentation, style: inputs.style, namesOtherLanguage: inputs.namesOtherLanguage).blocks
  }

  private static func track(of blocks: [PageBlock], _ inputs: Inputs) -> Track<PageAnchor> {
    var line = 0
    let stops = blocks.map { block in
      defer { line += block.lines.count }
      return Stop(block.anchor, lines: line..<line + max(1, block.lines.count))
    }
    let height = inputs.hasStatusLine && line > inputs.rows ? inputs.rows - 1 : inputs.rows
    return Track(stops: stops, lineCount: line, height: height)
  }

  /// Where the selection is on something that exists; a page just opened at a heading goes there.
  public func standing(of place: DetailPlace) -> Standing<PageAnchor> {
    guard let heading = place.heading, let index = presentation.sections.firstIndex(where: { $0.heading == heading }) else {
      return track.settled(place.standing)
    }
    return track.settled(Standing(.section(index)))
  }
}

extension PageLayout.Inputs {
  /// - Returns: nil while there is no page to lay out.
  init?(of state: State, in layout: Layout) {
    guard let place = state.shownPage(in: layout), let presentation = state.page(of: place.id) else { return nil }
    // A cell stays free before a rule, and for the signs that stand for the status line where there is none.
    let columns = layout.arrangement.columns(of: .detail) ?? 0..<0
    let width = columns.count - State.pageMargin - (columns.upperBound < state.size.columns || !state.hasStatusLine ? 1 : 0)
    self.presentation = presentation
    notes = state.notes[.record(place.id)]
    style = state.style(width: width)
    isBilingual = state.session.isBilingual
    namesOtherLanguage = state.abilities.showsChinese
    rows = layout.arrangement.body.count
    hasStatusLine = state.hasStatusLine
  }
}

// MARK: As the panes ask for it

extension State {
  /// The page that the detail pane shows: the one being read, a preview of what is selected, or what the comparison's selection leads to.
  public var shownPage: DetailPlace? { shownPage(in: layout) }

  func shownPage(in layout: Layout) -> DetailPlace? {
    switch trail.current {
    case .browse: if case .record(let id) = layout.lists.selection { DetailPlace(id) } else { nil }
    case .detail(let place): place
    case .compare: compareTarget(in: layout) ?? trail.latestPage
    }
  }

  /// The parts of the page shown; none while it isn't there.
  public var pageBlocks: [PageBlock] { layout.page?.blocks ?? [] }

  /// Where on the page shown somebody is; nil while it isn't there.
  public var pageStanding: Standing<PageAnchor>? { shownPage.flatMap { layout.page?.standing(of: $0) } }

  /// The link under the selection.
  var selectedLink: RecordID? {
    guard case .detail = trail.current, let standing = pageStanding else { return nil }
    return pageBlocks.first { $0.anchor == standing.id }?.link
  }
}
