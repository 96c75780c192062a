internal import Canvas
internal import Careers
internal import Search
public import Typesetting

/// The layout of the screen, derived from the rest of the state: made after every change, and used to draw and to handle the next key.
///
/// Parts whose inputs haven't changed are reused.
public struct Layout: Sendable {
  public private(set) var arrangement = Arrangement(size: .init(columns: 0, rows: 0), current: .browse, compared: 0, isBilingual: false)
  /// The records that the conditions leave; nil until the facts are known.
  public private(set) var filterResult: FilterResult?
  public private(set) var lists = ListsLayout()
  public private(set) var conditions = ConditionsLayout()
  public private(set) var picker: PickerLayout?
  public private(set) var handout: HandoutLayout?
  private var derivedPage = Derived<PageLayout.Inputs, PageLayout>(keeping: Answers.pageCount)
  private var derivedComparison = Derived<ComparisonLayout.Inputs, ComparisonLayout>(keeping: 2)
  private var derivedDocuments = Derived<TitleLine.DocumentsInputs, String>(keeping: 2)

  init() {}

  init(of state: State, after former: Layout) {
    self = former
    arrangement = Arrangement(
      size: state.size, current: state.trail.current.pane, compared: state.compared?.ids.count ?? 0,
      isBilingual: state.session.isBilingual && state.cover == nil)
    layOutConditions(of: state)
    lists = ListsLayout(of: state, in: self, after: lists)
    derivedComparison.update(from: ComparisonLayout.Inputs(of: state, in: self)) { ComparisonLayout($0) }
    derivedPage.update(from: PageLayout.Inputs(of: state, in: self)) { PageLayout($0) }
    picker = PickerLayout(of: state, in: self, after: picker)
    handout = HandoutLayout(of: state, in: self, after: handout)
    derivedDocuments.update(from: TitleLine(state: state).documentsInputs) { TitleLine.documents(of: state.listing.table, $0) }
  }

  private mutating func layOutConditions(of state: State) {
    if filterResult?.edition != state.answers.edition { filterResult = nil }
    if filterResult == nil { filterResult = state.answers.facts.map { FilterResult($0, of: state.answers) } }
    filterResult?.narrow(to: state.conditions)
    conditions = ConditionsLayout(of: state, in: self, after: conditions, counting: &filterResult)
  }
}

extension Layout {
  /// The page in view; nil while there is none.
  public var page: PageLayout? { derivedPage.value }
  /// The comparison in view; nil until the library has answered.
  public var comparison: ComparisonLayout? { derivedComparison.value }
  /// The documents of the catalogue, for the title line.
  var documents: String { derivedDocuments.value ?? "" }
  /// How often each of these was made since the program began.
  public var counts: Counts { Counts(outlines: lists.outlineCount, pages: derivedPage.count, comparisons: derivedComparison.count) }

  public struct Counts: Hashable, Sendable {
    public var outlines: Int
    public var pages: Int
    public var comparisons: Int
  }
}

// MARK: Shared by panes

extension State {
  /// From this many rows on, panes have a line that shows how far the reader has scrolled.
  private static let rowsForStatus = 16
  /// Cells before the text of a page, for the selection mark.
  public static let pageMargin = 2
  /// Cells before the comparison, for the selection mark.
  public static let compareMargin = 1

  public var arrangement: Arrangement { layout.arrangement }
  public var glyphs: GlyphSet { abilities.usesASCII ? .ascii : .unicode }
  public var hasStatusLine: Bool { size.rows >= Self.rowsForStatus }

  func style(width: Int) -> PageStyle {
    PageStyle(language: language, width: max(10, width), glyphs: glyphs, marksLinks: true)
  }

  /// Rows for a text of this many lines: if it doesn't fit, one row goes to the status line.
  ///
  /// - Parameter rows: rows of the pane available for the text.
  func height(for lineCount: Int, in rows: Int) -> Int {
    hasStatusLine && lineCount > rows ? rows - 1 : rows
  }
}
