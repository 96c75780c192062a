internal import Careers
internal import TextLayout

/// The columns of a ladder: title, bar, figures. Where a bar finds no room between the two, bar and figures go below the title, and where
/// they find none there either, the figures go below the bar.
struct PayColumns {
  private enum Shape {
    case beside, below, stacked
  }

  private static let indent = 2
  private static let gap = 2
  /// Bars shorter than this say nothing: beside the titles, and below them.
  private static let shortestBeside = 10
  private static let shortestBelow = 8
  /// Below the titles a longer one says no more.
  private static let longestBelow = 24
  private static let narrowestTitle = 16

  private let style: PageStyle
  private let shape: Shape
  private let titleWidth: Int
  private let figureWidth: Int
  private let bar: PayBar

  init(rows: [(title: Text, pay: Pay?)], highest: Int, style: PageStyle) {
    self.style = style
    let titles = rows.flatMap { row in style.languages.map { CellWidth.of(OurMark.words(row.title, in: $0)) } }
    figureWidth = rows.flatMap { Self.figures(of: $0.pay, in: style).map(CellWidth.of) }.max() ?? 0
    let whole = style.width - Self.indent
    let title = min(titles.max() ?? 0, max(Self.narrowestTitle, style.width * 2 / 5))
    let beside = whole - title - figureWidth - 2 * Self.gap
    let below = whole - Self.indent - figureWidth - Self.gap
    shape = beside >= Self.shortestBeside ? .beside : below >= Self.shortestBelow ? .below : .stacked
    titleWidth = shape == .beside ? title : whole
    let room = shape == .beside ? beside : min(Self.longestBelow, shape == .below ? below : whole - Self.indent)
    bar = PayBar(scale: PayScale(highest: highest), width: max(1, room), glyphs: style.glyphs)
  }

  /// The figures of the scale over the bars.
  var axis: StyledLine {
    StyledLine(Self.blanks(barStart) + bar.axis(in: style.language), .dim)
  }

  func lines(title: Text, pay: Pay?, marking: Bool) -> [StyledLine] {
    let titles = style.languages.flatMap {
      WrappedText.wrap(title.words(in: $0), tail: OurMark.tail(of: title, in: $0, marking: marking), to: titleWidth)
    }.map { StyledLine(Self.blanks(Self.indent) + $0) }
    let drawn = StyledLine(pay.map(bar.bar) ?? "", .accent)
    let figures = Self.figures(of: pay, in: style).map { StyledLine($0) }
    switch shape {
    case .beside: return beside(titles, bar: drawn, figures)
    case .below: return titles + beside([], bar: drawn, figures)
    case .stacked: return titles + [StyledLine(Self.blanks(barStart)) + drawn] + figures.map { StyledLine(Self.blanks(barStart)) + $0 }
    }
  }

  /// The titles, the bar on the first line, and the figures, line beside line.
  private func beside(_ titles: [StyledLine], bar drawn: StyledLine, _ figures: [StyledLine]) -> [StyledLine] {
    (0..<max(titles.count, figures.count)).map { index in
      (index < titles.count ? titles[index] : StyledLine()).padded(to: barStart)
        + (index == 0 ? drawn : StyledLine()).padded(to: bar.width + Self.gap)
        + (index < figures.count ? figures[index] : StyledLine())
    }
  }

  private var barStart: Int { shape == .beside ? Self.indent + titleWidth + Self.gap : 2 * Self.indent }

  private static func figures(of pay: Pay?, in style: PageStyle) -> [String] {
    style.languages.map { (pay?.text ?? Wording.notStated).words(in: $0) }
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
