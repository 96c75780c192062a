internal import Careers
internal import TextLayout
internal import Typesetting

/// A pay chart as one SVG document.
struct PayChartSVG {
  let chart: PayChart
  private let style: PageStyle

  init(chart: PayChart, language: Language, bothLanguages: Bool) {
    self.chart = chart
    style = PageStyle(language: language, bothLanguages: bothLanguages, width: SVG.Font.body.cells(in: SVG.room))
  }

  var text: String {
    var page = SVGColumn(style: style)
    page.write(style.words(chart.title), tail: titlesAreOurs ? OurMark.mark : "", font: .title)
    for (index, group) in chart.groups.enumerated() {
      page.skip(8)
      if index > 0 { page.write(PayChart.otherUnit, font: .heading) }
      draw(group, on: &page)
    }
    writeUnstated(on: &page)
    page.skip(8)
    for text in [PayChart.explanation, chart.openEnd].compactMap(\.self) { page.write(text, font: .small) }
    page.writeSources(chart.citations)
    return SVG.document(
      language: style.language, title: style.words(chart.title), description: description, height: page.y + SVG.margin,
      body: page.elements)
  }

  private var titlesAreOurs: Bool { chart.hasOurTitles(in: style.languages) }

  // MARK: Groups

  private func draw(_ group: PayChart.Group, on page: inout SVGColumn) {
    let columns = PayChartSVGColumns(group, style: style)
    var label = SVGColumn(style: style, y: page.y, width: columns.titleWidth)
    label.write(group.unitText, font: .small)
    let top = label.y
    var rows = SVGColumn(style: style, y: top + 4, width: columns.titleWidth)
    var bars: [String] = []
    for job in group.jobs {
      bars += columns.bar(of: job.pay, y: rows.y)
      rows.write(job.title, marking: !titlesAreOurs)
      rows.skip(6)
    }
    page.add(label.elements + columns.axis(from: top, to: rows.y) + rows.elements + bars)
    page.skip(rows.y - page.y)
  }

  private func writeUnstated(on page: inout SVGColumn) {
    guard !chart.unstated.isEmpty else { return }
    let names = chart.unstated.map { record in
      style.shownLanguages(of: record.title).map { OurMark.words(record.title, in: $0, marking: !titlesAreOurs) }.joined(separator: " ")
    }
    page.skip(8)
    page.write(style.words(Wording.label(PayChart.unstatedLabel)) + names.joined(separator: style.comma))
  }

  // MARK: Words

  /// All figures in words.
  private var description: String {
    let groups = chart.groups.map { group in
      words(group.unitText) + style.colon + group.jobs.map { words($0.title) + " " + $0.pay.text }.joined(separator: style.semicolon)
    }
    let unstated = chart.unstated.map { words($0.title) }.joined(separator: style.comma)
    let none = unstated.isEmpty ? [] : [words(PayChart.unstatedLabel) + style.colon + unstated]
    return ([words(PayChart.explanation)] + groups + none).joined(separator: " ")
  }

  private func words(_ text: Text) -> String { text.words(in: style.language) }
}

extension PageStyle {
  /// The separator of clauses in a description.
  var semicolon: String { language == .english ? "; " : "；" }
}

/// The columns of a group: titles, bars on one axis, figures.
private struct PayChartSVGColumns {
  private static let gap = 12
  /// The most cells of a line of a title.
  private static let widestTitle = 30
  private static let thickness = 12
  /// The thickness of the part of a bar that stands for “or more”, and the length of its head.
  private static let thinness = 4
  private static let head = 10
  /// The narrowest bar.
  private static let narrowest = 3

  let titleWidth: Int
  private let style: PageStyle
  private let scale: PayScale
  private let barStart: Int
  private let barWidth: Int

  init(_ group: PayChart.Group, style: PageStyle) {
    self.style = style
    scale = group.scale
    let cell = SVG.Font.body.cell
    let labels = [group.unitText] + group.jobs.map(\.title)
    let titles = labels.flatMap { label in style.languages.map { CellWidth.of(OurMark.words(label, in: $0)) } }
    let figures = group.jobs.map { CellWidth.of(PayFigures.words($0.pay, on: group.scale, in: style.language)) }
    titleWidth = min(titles.max() ?? 0, Self.widestTitle) * cell
    barStart = SVG.margin + titleWidth + Self.gap
    barWidth = SVG.room - titleWidth - (figures.max() ?? 0) * cell - 2 * Self.gap
  }

  private func x(of figure: Int) -> Int { barStart + Int(scale.position(of: figure, in: barWidth).rounded()) }

  /// Lines at the ticks, and their figures above.
  func axis(from top: Int, to bottom: Int) -> [String] {
    scale.ticks.flatMap { tick in
      [
        SVG.line(fromX: x(of: tick), y: top, toX: x(of: tick), y: bottom, stroke: SVG.Color.line),
        SVG.text(PayFigures.tick(tick, on: scale, in: style.language), x: x(of: tick), baseline: top - 4, font: .small, anchor: .middle),
      ]
    }
  }

  /// The track, the bar on it, and the figures.
  func bar(of pay: PayRange, y: Int) -> [String] {
    let end = barStart + barWidth
    let limit = pay.isOpenEnded ? end - Self.head : end
    let start = min(x(of: pay.lowest), limit - Self.narrowest)
    let stop = min(max(x(of: pay.highest), start + Self.narrowest), limit)
    let top = y + 2
    let track = SVG.rectangle(x: barStart, y: top, width: barWidth, height: Self.thickness, fill: SVG.Color.track)
    let bar = SVG.rectangle(x: start, y: top, width: stop - start, height: Self.thickness, fill: SVG.Color.bar)
    let figures = SVG.text(
      PayFigures.words(pay, on: scale, in: style.language), x: end + Self.gap, baseline: y + SVG.Font.body.size)
    return [track] + (pay.isOpenEnded ? arrow(from: stop, to: end, top: top) : []) + [bar, figures]
  }

  /// From the highest figure to the very end of the track.
  private func arrow(from start: Int, to end: Int, top: Int) -> [String] {
    let middle = top + Self.thickness / 2
    let shaft = SVG.rectangle(
      x: start, y: middle - Self.thinness / 2, width: end - Self.head - start, height: Self.thinness, fill: SVG.Color.bar)
    let corners = [(end - Self.head, top), (end, middle), (end - Self.head, top + Self.thickness)]
    let points = corners.map { "\($0.0),\($0.1)" }.joined(separator: " ")
    return [shaft, SVG.element("polygon", ["points": points, "fill": SVG.Color.bar])]
  }
}
