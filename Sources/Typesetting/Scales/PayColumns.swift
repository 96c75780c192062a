internal import Careers
internal import TextLayout

/// The columns of a ladder: title, bar, figures. Where there is no room for a bar it goes, then the figures go below the title.
struct PayColumns {
  private static let indent = 2
  private static let gap = 2
  /// A bar shorter than this says nothing.
  private static let shortestBar = 10
  private static let narrowestTitle = 16

  private let style: PageStyle
  private let titleWidth: Int
  private let figureWidth: Int
  private let isStacked: Bool
  private let bar: PayBar?

  init(rows: [(title: Text, pay: Pay?)], highest: Int, style: PageStyle) {
    self.style = style
    let titles = rows.flatMap { row in style.languages.map { CellWidth.of(OurMark.words(row.title, in: $0)) } }
    let figures = rows.map { Self.figures(of: $0.pay, in: style).map(CellWidth.of).max() ?? 0 }
    figureWidth = figures.max() ?? 0
    let beside = style.width - Self.indent - Self.gap - figureWidth
    isStacked = beside < Self.narrowestTitle
    titleWidth = isStacked ? style.width - Self.indent : min(titles.max() ?? 0, beside, max(Self.narrowestTitle, style.width * 2 / 5))
    let room = style.width - Self.indent - titleWidth - figureWidth - 2 * Self.gap
    bar = room >= Self.shortestBar ? PayBar(scale: PayScale(highest: highest), width: room, glyphs: style.glyphs) : nil
  }

  /// The figures of the scale over the bars.
  var axis: StyledLine? {
    bar.map { StyledLine(String(repeating: " ", count: Self.indent + titleWidth + Self.gap) + $0.axis(in: style.language), .dim) }
  }

  func lines(title: Text, pay: Pay?, marking: Bool) -> [StyledLine] {
    let titles = style.languages.flatMap {
      WrappedText.wrap(title.words(in: $0), tail: OurMark.tail(of: title, in: $0, marking: marking), to: titleWidth)
    }
    let figures = Self.figures(of: pay, in: style)
    if isStacked {
      return titles.map { StyledLine(Self.blanks(Self.indent) + $0) } + figures.map { StyledLine(Self.blanks(2 * Self.indent) + $0) }
    }
    return (0..<max(titles.count, figures.count)).map { index in
      let title = StyledLine(Self.blanks(Self.indent) + (index < titles.count ? titles[index] : ""))
        .padded(to: Self.indent + titleWidth + Self.gap)
      let drawn = index == 0 ? pay.flatMap { pay in bar?.bar(of: pay) } : nil
      let figure = index < figures.count ? figures[index] : ""
      guard let bar else { return title + StyledLine(figure) }
      return title + StyledLine(drawn ?? "", .accent).padded(to: bar.width) + StyledLine(Self.blanks(Self.gap) + figure)
    }
  }

  private static func figures(of pay: Pay?, in style: PageStyle) -> [String] {
    style.languages.map { (pay?.text ?? Wording.notStated).words(in: $0) }
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
