internal import Canvas
internal import Careers
internal import Search
public import Typesetting

/// What follows from the rest of the state, laid out for the screen: made after every change, used to draw and to act on the next key.
///
/// A part that depends on nothing that has changed is taken over as it was.
public struct Layout: Sendable {
  public private(set) var arrangement = Arrangement(size: .init(columns: 0, rows: 0), current: .browse, compared: 0, isBilingual: false)
  /// What the conditions leave; nil until they are first opened.
  public private(set) var narrowing: Narrowing?
  public private(set) var lists = ListsLayout()
  /// The page in sight; nil while there is none.
  public private(set) var page: PageLayout?
  /// The comparison in sight; nil until the library has answered.
  public private(set) var comparison: ComparisonLayout?
  public private(set) var conditions = ConditionsLayout()
  public private(set) var picker: PickerLayout?
  public private(set) var handout: HandoutLayout?
  /// The documents of the catalogue, for the title line.
  private(set) var documents = ""
  private var documentsInputs: TitleLine.DocumentsInputs?
  /// How often each of these was made, since the program began.
  public private(set) var counts = Counts()

  public struct Counts: Hashable, Sendable {
    public var outlines = 0
    public var pages = 0
    public var comparisons = 0
  }

  init() {}

  init(of state: State, after former: Layout) {
    self = former
    arrangement = Arrangement(
      size: state.size, current: state.trail.current.pane, compared: state.compared?.ids.count ?? 0,
      isBilingual: state.session.isBilingual && state.cover == nil)
    layOutConditions(of: state)
    layOutLists(of: state)
    layOutComparison(of: state)
    layOutPage(of: state)
    picker = PickerLayout(of: state, in: self, after: former.picker)
    handout = HandoutLayout(of: state, in: self, after: former.handout)
    layOutDocuments(of: state)
  }

  // MARK: Parts

  private mutating func layOutConditions(of state: State) {
    if narrowing?.edition != state.answers.edition { narrowing = nil }
    if narrowing == nil { narrowing = state.answers.facts.map { Narrowing($0, of: state.answers) } }
    narrowing?.narrow(to: state.conditions)
    conditions = ConditionsLayout(of: state, in: self, after: conditions, counting: &narrowing)
  }

  private mutating func layOutLists(of state: State) {
    let former = lists
    lists = ListsLayout(of: state, in: self, after: former)
    if lists.outlineInputs != former.outlineInputs { counts.outlines += 1 }
  }

  private mutating func layOutDocuments(of state: State) {
    let inputs = TitleLine(state: state).documentsInputs
    guard inputs != documentsInputs else { return }
    documentsInputs = inputs
    documents = TitleLine.documents(of: state.listing.table, inputs)
  }

  private mutating func layOutPage(of state: State) {
    guard let inputs = PageLayout.Inputs(of: state, in: self) else {
      page = nil
      return
    }
    if page?.inputs == inputs { return }
    page = PageLayout(inputs)
    counts.pages += 1
  }

  private mutating func layOutComparison(of state: State) {
    guard let inputs = ComparisonLayout.Inputs(of: state, in: self) else {
      comparison = nil
      return
    }
    if comparison?.inputs == inputs { return }
    comparison = ComparisonLayout(inputs)
    counts.comparisons += 1
  }
}

// MARK: What panes have in common

extension State {
  /// From this many rows on, panes have a line that says how far one has read.
  private static let rowsForStatus = 16
  /// Cells before the text of a page, where the selection's mark stands.
  public static let pageMargin = 2
  /// Cells before the comparison, where the selection's mark stands.
  public static let compareMargin = 1

  public var arrangement: Arrangement { layout.arrangement }
  public var glyphs: GlyphSet { abilities.usesASCII ? .ascii : .unicode }
  public var hasStatusLine: Bool { size.rows >= Self.rowsForStatus }

  func style(width: Int) -> PageStyle {
    PageStyle(language: language, width: max(10, width), glyphs: glyphs, marksLinks: true)
  }

  /// Rows for a text of so many lines: where it doesn't fit as a whole, one row goes to the line that says so.
  ///
  /// - Parameter rows: what the pane has for the text.
  func height(for lineCount: Int, in rows: Int) -> Int {
    hasStatusLine && lineCount > rows ? rows - 1 : rows
  }
}
