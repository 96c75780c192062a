public import Careers
internal import TextLayout

/// A pay chart as lines of text.
public struct PayChartPage {
  public let chart: PayChart
  public let style: PageStyle

  public init(_ chart: PayChart, style: PageStyle) {
    self.chart = chart
    self.style = style
  }

  public var lines: [StyledLine] {
    let groups = chart.groups.enumerated().map { index, group in lines(of: group, isFirst: index == 0) }
    let parts = [heading] + groups + [unstated, footer]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [StyledLine()]))
  }

  /// Our titles are marked once, at the heading, if all of them are ours.
  private var titlesAreOurs: Bool { chart.hasOurTitles(in: style.languages) }

  private var heading: [StyledLine] {
    WrappedText.lines(style.words(chart.title), tail: titlesAreOurs ? OurMark.mark : "", style: .strong, width: style.width)
  }

  private func lines(of group: PayChart.Group, isFirst: Bool) -> [StyledLine] {
    let note = isFirst ? [] : WrappedText.lines(style.words(PayChart.otherUnit), style: .strong, width: style.width)
    let columns = PayChartColumns(group, style: style)
    let axisBelow = group.jobs.count > Self.longestWithoutAxisBelow ? [columns.axis] : []
    return note + columns.header + group.jobs.flatMap { columns.lines(of: $0, marking: !titlesAreOurs) } + axisBelow
  }

  /// The most jobs whose bars can be read by the axis above them alone.
  private static let longestWithoutAxisBelow = 10

  private var unstated: [StyledLine] {
    guard !chart.unstated.isEmpty else { return [] }
    let names = chart.unstated.map { record in
      style.shownLanguages(of: record.title).map { OurMark.words(record.title, in: $0, marking: !titlesAreOurs) }.joined(separator: " ")
    }
    let label = style.words(Wording.label(PayChart.unstatedLabel))
    return WrappedText.lines(label + names.joined(separator: style.comma), width: style.width)
  }

  private var footer: [StyledLine] {
    let explanations = [PayChart.explanation, chart.openEnd].compactMap(\.self).map { style.words($0) }
    let sources = chart.citations.map { OurMark.citation($0, in: style) }
    return (explanations + sources + [style.words(OurMark.legend)]).flatMap {
      WrappedText.lines($0, style: .dim, width: style.width)
    }
  }
}

extension PageStyle {
  /// The languages to print a text in: one if both read the same, as codes and product names do.
  package func shownLanguages(of text: Text) -> [Language] {
    Set(languages.map { text.words(in: $0) }).count == 1 ? [language] : languages
  }
}

/// The columns of a pay chart: title, bar, figures. If there is no room for a bar between the two, bar and figures go below the title; if
/// there is none there either, the figures go below the bar.
struct PayChartColumns {
  private enum Shape {
    case beside, below, stacked
  }

  private static let indent = 2
  private static let gap = 2
  /// The shortest useful bars, beside the titles and below them.
  private static let shortestBeside = 16
  private static let shortestBelow = 8
  /// Wider titles are wrapped; the bars need the room more.
  private static let titleWidths = 16...40

  private let style: PageStyle
  private let unit: String
  private let shape: Shape
  private let titleWidth: Int
  let bar: PayChartBar

  init(_ group: PayChart.Group, style: PageStyle) {
    self.style = style
    let unitText = group.unitText
    unit = style.languages.map { OurMark.words(unitText, in: $0) }.joined(separator: " ")
    let titles = group.jobs.flatMap { job in style.languages.map { CellWidth.of(OurMark.words(job.title, in: $0)) } }
    let figureWidth = group.jobs.map { CellWidth.of(PayFigures.words($0.pay, on: group.scale, in: style.language)) }.max() ?? 0
    let widest = min(max(Self.titleWidths.lowerBound, style.width * 3 / 8), Self.titleWidths.upperBound)
    let title = min(max(titles.max() ?? 0, CellWidth.of(unit)), widest)
    let beside = style.width - title - figureWidth - 2 * Self.gap
    let below = style.width - Self.indent - figureWidth - Self.gap
    shape = beside >= Self.shortestBeside ? .beside : below >= Self.shortestBelow ? .below : .stacked
    titleWidth = shape == .beside ? title : style.width
    let room = shape == .beside ? beside : shape == .below ? below : style.width - Self.indent
    bar = PayChartBar(scale: group.scale, width: max(1, room), glyphs: style.glyphs)
  }

  private var barStart: Int { shape == .beside ? titleWidth + Self.gap : Self.indent }

  /// The figures of the axis above their places on the bars. The last may reach over the figures of the jobs.
  var axis: StyledLine { axis(after: StyledLine()) }

  private func axis(after label: StyledLine) -> StyledLine {
    let figures = bar.axis(in: style.language, overhang: style.width - barStart - bar.width)
    return label.padded(to: barStart) + StyledLine(figures, .dim)
  }

  /// The unit and the axis, on one line if they fit.
  var header: [StyledLine] {
    guard shape == .beside, CellWidth.of(unit) <= titleWidth else {
      return WrappedText.lines(unit, style: .dim, width: style.width) + [axis]
    }
    return [axis(after: StyledLine(unit, .dim))]
  }

  func lines(of job: PayChart.Job, marking: Bool) -> [StyledLine] {
    let titles = titles(of: job, marking: marking)
    let drawn = StyledLine(bar.spans(of: job.pay))
    let figures = StyledLine(PayFigures.words(job.pay, on: bar.scale, in: style.language))
    let row = drawn + StyledLine(Self.blanks(Self.gap)) + figures
    let margin = StyledLine(Self.blanks(barStart))
    switch shape {
    case .beside: return titles.enumerated().map { $0 == 0 ? $1.padded(to: barStart) + row : $1 }
    case .below: return titles + [margin + row]
    case .stacked: return titles + [margin + drawn, margin + figures]
    }
  }

  private func titles(of job: PayChart.Job, marking: Bool) -> [StyledLine] {
    style.shownLanguages(of: job.title).enumerated().flatMap { index, language in
      WrappedText.wrap(
        job.title.words(in: language), tail: OurMark.tail(of: job.title, in: language, marking: marking), to: titleWidth
      ).map { StyledLine($0, index == 0 ? .plain : .dim) }
    }
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}

/// A range of pay on a track as wide as the axis: a bar for the figures that are stated, and an arrow to the end of the track for “or more”.
struct PayChartBar {
  let scale: PayScale
  /// In cells.
  let width: Int
  let glyphs: GlyphSet

  /// The track, the bar, and either the arrow or the rest of the track: `width` cells in all.
  func spans(of pay: PayRange) -> [Span] {
    // The arrow's head needs the last cell.
    let room = pay.isOpenEnded ? width - 1 : width
    let start = max(0, min(halves(pay.lowest), 2 * room - 1))
    let end = min(max(halves(pay.highest), start + 1), 2 * room)
    let rest = room - (end + 1) / 2
    let bar = (start / 2..<(end + 1) / 2).map { cell(2 * $0, from: start, to: end) }.joined()
    let after =
      pay.isOpenEnded
      ? Span(text: String(repeating: glyphs.line, count: rest) + glyphs.openEnd, style: .accent) : track(rest)
    return [track(start / 2), Span(text: bar, style: .accent), after]
  }

  /// One cell of a bar between two half cells.
  ///
  /// - Parameter left: the number of its left half.
  private func cell(_ left: Int, from start: Int, to end: Int) -> String {
    if left < start { return glyphs.rightHalf }
    return left + 1 < end ? glyphs.bar : glyphs.leftHalf
  }

  /// The track has the mark of an empty QF level.
  private func track(_ count: Int) -> Span {
    Span(text: String(repeating: glyphs.noLevel, count: count), style: .dim)
  }

  private func halves(_ figure: Int) -> Int {
    Int(scale.position(of: figure, in: 2 * width).rounded())
  }
}

extension PayChartBar {
  /// The figures of the axis, each with its middle at its place: as many at even distances as fit, always with both ends.
  ///
  /// - Parameter overhang: the cells after the axis that the last figure may use.
  func axis(in language: Language, overhang: Int) -> String {
    let count = max(1, scale.ticks.count - 1)
    let strides = (1...count).filter { count.isMultiple(of: $0) }
    let axes = strides.lazy.compactMap { every in
      axis(of: stride(from: 0, through: count, by: every).map { scale.ticks[$0] }, in: language, end: width + overhang)
    }
    return axes.first ?? PayFigures.tick(0, on: scale, in: language)
  }

  /// The figures of some ticks; nil if they don't fit.
  ///
  /// - Parameter end: the cell where the last must end.
  private func axis(of ticks: [Int], in language: Language, end: Int) -> String? {
    ticks.reduce("" as String?) { axis, tick in
      guard let axis else { return nil }
      let label = PayFigures.tick(tick, on: scale, in: language)
      let cells = CellWidth.of(label)
      let middle = Int(scale.position(of: tick, in: width).rounded())
      let gap = max(0, min(middle - cells / 2, end - cells)) - CellWidth.of(axis)
      return gap < (axis.isEmpty ? 0 : 1) ? nil : axis + String(repeating: " ", count: gap) + label
    }
  }
}

/// Figures in one notation for an axis and what is beside it: in English k on the axis alone, in Chinese 萬 on both.
package enum PayFigures {
  /// “9,500–20,000+”, in Chinese “0.95–2萬+”. No digit is dropped.
  package static func words(_ range: PayRange, on scale: PayScale, in language: Language) -> String {
    guard language == .traditionalChinese, isShort(scale) else { return range.text }
    let (lowest, highest) = (inTenThousands(range.lowest), inTenThousands(range.highest))
    return (range.lowest == range.highest ? lowest : lowest + "–" + highest) + "萬" + (range.isOpenEnded ? "+" : "")
  }

  /// A figure of the axis: “50k”, in Chinese “5萬”; in full on an axis that ends below 10,000.
  package static func tick(_ figure: Int, on scale: PayScale, in language: Language) -> String {
    guard isShort(scale), figure > 0 else { return Wording.grouped(figure) }
    return language == .english ? Wording.grouped(figure / 1_000) + "k" : inTenThousands(figure) + "萬"
  }

  /// Whether the axis has short figures. Its ticks are then whole thousands.
  private static func isShort(_ scale: PayScale) -> Bool { scale.end >= tenThousand }

  private static let tenThousand = 10_000

  /// 15985 as “1.5985”.
  private static func inTenThousands(_ figure: Int) -> String {
    let (whole, rest) = figure.quotientAndRemainder(dividingBy: tenThousand)
    guard rest > 0 else { return Wording.grouped(whole) }
    var decimals = String(String(tenThousand + rest).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return Wording.grouped(whole) + "." + decimals
  }
}
