public import Canvas
internal import Typesetting

/// A part of the screen.
public enum Pane: Hashable, Sendable, CaseIterable {
  case browse, detail, compare
}

/// Which panes the screen shows, and where.
///
/// The first row is the title line and the last the hint line; a rule separates panes.
public struct Arrangement: Hashable, Sendable {
  /// The smallest screen that every feature works on.
  public static let smallest = ScreenSize(columns: 40, rows: 12)
  /// From this width on, the list and the page are side by side.
  private static let twoPanes = 80
  /// From this width on, the list has room for more columns, and stays beside a page that is read.
  private static let wide = 120
  private static let narrowestBrowse = 36
  private static let narrowestDetail = 38
  private static let widestBrowse = 90

  public let size: ScreenSize
  /// The panes shown, from the left, with their columns on the screen.
  public let panes: [ShownPane]

  public struct ShownPane: Hashable, Sendable {
    public let pane: Pane
    public let columns: Range<Int>
  }

  /// - Parameters:
  ///   - current: the pane that receives keys.
  ///   - compared: the number of records compared; 0 if no comparison is open.
  ///   - isBilingual: whether the page needs room for two languages.
  init(size: ScreenSize, current: Pane, compared: Int, isBilingual: Bool) {
    self.size = size
    let whole = 0..<size.columns
    let fitting = Self.compareWidth(compared)
    if compared > 0, size.columns >= Self.narrowestBrowse + Self.narrowestDetail + 2 + fitting {
      panes = Self.threePanes(in: size.columns, compare: fitting)
    } else if current == .compare || size.columns < (current == .detail ? Self.wide : Self.twoPanes) || (current == .detail && isBilingual)
    {
      panes = [ShownPane(pane: current, columns: whole)]
    } else {
      let browse = min(Self.widestBrowse, size.columns >= Self.wide ? size.columns / 2 : size.columns * 19 / 40)
      panes = [
        ShownPane(pane: .browse, columns: 0..<browse), ShownPane(pane: .detail, columns: browse + 1..<size.columns),
      ]
    }
  }

  /// The rows of the screen between the title line and the hint line.
  public var body: Range<Int> { 1..<max(1, size.rows - 1) }

  /// A pane's columns on the screen; nil if it isn't shown.
  public func columns(of pane: Pane) -> Range<Int>? { panes.first { $0.pane == pane }?.columns }

  /// Cells.
  public func width(of pane: Pane) -> Int { columns(of: pane)?.count ?? 0 }

  public var isTooSmall: Bool { size.columns < Self.smallest.columns || size.rows < Self.smallest.rows }

  /// Three panes. Surplus width is shared: two fifths to the page, two to the comparison, one to the list.
  private static func threePanes(in width: Int, compare: Int) -> [ShownPane] {
    let surplus = width - 2 - narrowestBrowse - narrowestDetail - compare
    let browse = narrowestBrowse + surplus / 5
    let detail = narrowestDetail + surplus * 2 / 5
    let end = browse + 1 + detail
    return [
      ShownPane(pane: .browse, columns: 0..<browse), ShownPane(pane: .detail, columns: browse + 1..<end),
      ShownPane(pane: .compare, columns: end + 1..<width),
    ]
  }

  /// The least width at which all columns are readable.
  private static func compareWidth(_ count: Int) -> Int {
    State.compareMargin + ComparisonGrid.width(fitting: max(2, count))
  }
}
