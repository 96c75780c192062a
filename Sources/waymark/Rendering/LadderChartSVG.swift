internal import Careers
internal import Typesetting

/// A pathway's ladder as one SVG document: two rails, and a box for each level.
struct LadderChartSVG {
  let chart: LadderChart
  private let style: PageStyle

  init(chart: LadderChart, language: Language, bothLanguages: Bool) {
    self.chart = chart
    style = PageStyle(language: language, bothLanguages: bothLanguages, width: SVG.Font.body.cells(in: SVG.room))
  }

  var text: String {
    var page = SVGColumn(style: style)
    page.write(chart.title, font: .title)
    page.write(Pathway.kind.title, font: .small)
    page.skip(8)
    page.write(style.words(Heading.levels.title), tail: namesAreOurs ? OurMark.mark : "", font: .heading)
    page.skip(4)
    drawLevels(on: &page)
    page.skip(8)
    page.writeSources(chart.citation.isEmpty ? [] : [chart.citation])
    return SVG.document(
      language: style.language, title: style.words(chart.title), description: description, height: page.y + SVG.margin,
      body: page.elements)
  }

  private var namesAreOurs: Bool { chart.hasOurNames(in: style.languages) }

  // MARK: Levels

  private static let padding = 14
  /// The height of the rails that is seen between two boxes.
  private static let gap = 20
  /// The distance of the rails from the edges of the boxes, and their thickness.
  private static let railInset = 48
  private static let railWidth = 6
  private static let leftWidth = 380

  private func drawLevels(on page: inout SVGColumn) {
    let top = page.y
    var boxes: [String] = []
    for (index, level) in chart.levels.enumerated() {
      if index > 0 { page.skip(Self.gap) }
      let box = box(of: level, y: page.y)
      boxes += box.elements
      page.skip(box.height)
    }
    let rails = [SVG.margin + Self.railInset, SVG.width - SVG.margin - Self.railInset - Self.railWidth].map { x in
      SVG.rectangle(x: x, y: top, width: Self.railWidth, height: page.y - top, fill: SVG.Color.line)
    }
    // The boxes hide the rails behind them.
    page.add(rails + boxes)
  }

  private func box(of level: LadderChart.Step, y: Int) -> (elements: [String], height: Int) {
    let x = SVG.margin + Self.padding
    var left = SVGColumn(style: style, x: x, y: y + Self.padding, width: Self.leftWidth)
    left.write(level.title, marking: !namesAreOurs, font: .heading)
    left.skip(2)
    for jobTitle in level.jobTitles { left.write(jobTitle.title, marking: !namesAreOurs) }
    let factStart = x + Self.leftWidth + Self.padding
    let factWidth = SVG.width - SVG.margin - Self.padding - factStart
    let right = facts(of: level, in: SVGColumn(style: style, x: factStart, y: y + Self.padding, width: factWidth))
    let height = max(left.y, right.y) + Self.padding - y
    let frame = SVG.rectangle(x: SVG.margin, y: y, width: SVG.room, height: height, fill: SVG.Color.paper, stroke: SVG.Color.quiet)
    return ([frame] + left.elements + right.elements, height)
  }

  /// The QF levels of its units as seven squares, and below them the facts in words.
  private func facts(of level: LadderChart.Step, in column: SVGColumn) -> SVGColumn {
    var column = column
    column.add(squares(of: level, x: column.x, y: column.y))
    column.skip(Self.square + 8)
    let words = [level.levelText, level.unitText].compactMap(\.self).map { style.words($0) }
    column.write(words.joined(separator: style.separator), font: .body)
    column.write(level.recognitionText)
    if let caution = level.caution { column.write(caution, font: .small) }
    return column
  }

  /// The size of a square, and the distance from one to the next.
  private static let square = 26
  private static let pitch = 32

  private func squares(of level: LadderChart.Step, x: Int, y: Int) -> [String] {
    QFLevel.range.enumerated().flatMap { index, number -> [String] in
      let isFilled = level.qfLevels.contains { $0.rawValue == number }
      let left = x + index * Self.pitch
      let font = SVG.Font(size: 13, isBold: isFilled, color: isFilled ? SVG.Color.paper : SVG.Color.quiet)
      return [
        SVG.rectangle(
          x: left, y: y, width: Self.square, height: Self.square, fill: isFilled ? SVG.Color.bar : SVG.Color.paper,
          stroke: isFilled ? SVG.Color.bar : SVG.Color.line),
        SVG.text("\(number)", x: left + Self.square / 2, baseline: y + 18, font: font, anchor: .middle),
      ]
    }
  }

  // MARK: Words

  /// All levels in words.
  private var description: String {
    let levels = chart.levels.map { level in
      let facts = [level.levelText, level.unitText, level.recognitionText].compactMap(\.self) + level.jobTitles.map(\.title)
      return words(level.title) + style.colon + facts.map(words).joined(separator: style.semicolon)
    }
    return ([words(Heading.levels.title)] + levels).joined(separator: style.language == .english ? ". " : "。")
  }

  private func words(_ text: Text) -> String { text.words(in: style.language) }
}
