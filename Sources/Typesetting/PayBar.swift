public import Careers
internal import TextLayout

/// Pay as a bar of cells on a scale.
public struct PayBar {
  public let scale: PayScale
  /// In cells.
  public let width: Int
  public let glyphs: GlyphSet

  public init(scale: PayScale, width: Int, glyphs: GlyphSet = .unicode) {
    self.scale = scale
    self.width = width
    self.glyphs = glyphs
  }

  /// A bar from the lowest figure to the highest, with an arrow for an open end.
  public func bar(of pay: Pay) -> String {
    guard let highest = pay.to else {
      let start = max(0, min(halves(pay.from), 2 * width - 4))
      return blank(start) + (start % 2 == 0 ? glyphs.bar : glyphs.rightHalf) + glyphs.openEnd
    }
    let start = max(0, min(halves(pay.from), 2 * width - 1))
    return blank(start) + filled(from: start, to: max(halves(highest), start + 1))
  }

  /// Full blocks between two half cells, with half blocks if an end is within a cell.
  private func filled(from start: Int, to end: Int) -> String {
    (start / 2..<(end + 1) / 2).map { cell in
      let left = 2 * cell >= start
      let right = 2 * cell + 1 < end
      return left ? (right ? glyphs.bar : glyphs.leftHalf) : glyphs.rightHalf
    }.joined()
  }

  /// The whole cells before a half cell.
  private func blank(_ start: Int) -> String {
    String(repeating: " ", count: start / 2)
  }

  private func halves(_ figure: Int) -> Int {
    Int(scale.position(of: figure, in: 2 * width).rounded())
  }

  /// The figures of the scale at even distances, as many as fit, always with both ends.
  public func axis(in language: Language) -> String {
    let count = scale.ticks.count - 1
    let strides = (1...max(1, count)).filter { count.isMultiple(of: $0) }
    let axes = strides.lazy.map { every in axis(in: language, ticks: stride(from: 0, through: count, by: every).map { scale.ticks[$0] }) }
    return axes.compactMap(\.self).first ?? Self.label(0, in: language)
  }

  /// The figures of these ticks, each at its tick, the last aligned with the end of the scale; nil if they don't fit.
  private func axis(in language: Language, ticks: [Int]) -> String? {
    ticks.reduce("" as String?) { axis, tick in
      let label = Self.label(tick, in: language)
      let start = min(Int(scale.position(of: tick, in: width).rounded()), width - CellWidth.of(label))
      guard let axis, start >= CellWidth.of(axis) + (axis.isEmpty ? 0 : 2) else { return nil }
      return axis + String(repeating: " ", count: start - CellWidth.of(axis)) + label
    }
  }

  /// 25000 as “25k”, in Chinese as “2.5萬”; 5000 as “5千”.
  public static func label(_ figure: Int, in language: Language) -> String {
    if figure == 0 { return "0" }
    let (divisor, sign) = language == .english ? (1_000, "k") : (1_000..<10_000).contains(figure) ? (1_000, "千") : (10_000, "萬")
    if figure < divisor / 10 { return "\(figure)" }
    let tenths = figure * 10 / divisor
    return tenths % 10 == 0 ? "\(tenths / 10)\(sign)" : "\(tenths / 10).\(tenths % 10)\(sign)"
  }
}

/// The columns of a ladder: title, bar, figures. If there is no room for a bar between the two, bar and figures go below the title; if
/// there is none there either, the figures go below the bar.
struct PayColumns {
  private enum Shape {
    case beside, below, stacked
  }

  private static let indent = 2
  private static let gap = 2
  /// The shortest useful bars, beside the titles and below them.
  private static let shortestBeside = 10
  private static let shortestBelow = 8
  /// The longest useful bar below the titles.
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

extension QFScale {
  /// The seven levels, as a heading over drawings.
  public static let header = QFLevel.range.map(String.init).joined()

  /// Seven cells, one a level: “···456·”.
  public func drawing(with glyphs: GlyphSet) -> String {
    QFLevel.range.map { number in
      levels.contains { $0.rawValue == number } ? "\(number)" : glyphs.noLevel
    }.joined()
  }
}
