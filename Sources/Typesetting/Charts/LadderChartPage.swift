public import Careers
internal import TextLayout

/// A pathway's ladder as lines of text: a rung for each level, and below it what belongs to the level, along a rail.
public struct LadderChartPage {
  public let chart: LadderChart
  public let style: PageStyle

  public init(_ chart: LadderChart, style: PageStyle) {
    self.chart = chart
    self.style = style
  }

  public var lines: [StyledLine] {
    let rail = StyledLine(style.glyphs.rule, .dim)
    let levels = chart.levels.map { rung(of: $0) + railed(contents(of: $0)) }
    return heading + [StyledLine()] + scaleHeader + Array(levels.joined(separator: [rail])) + [StyledLine()] + footer
  }

  /// Our names are marked once, at the heading, if all of them are ours.
  private var namesAreOurs: Bool { chart.hasOurNames(in: style.languages) }

  // MARK: Above and below the ladder

  private var heading: [StyledLine] {
    style.shownLanguages(of: chart.title).enumerated().flatMap { index, language in
      WrappedText.lines(OurMark.words(chart.title, in: language), style: index == 0 ? .strong : .plain, width: style.width)
    } + WrappedText.lines(style.words(Pathway.kind.title), style: .dim, width: style.width)
  }

  /// The heading of the levels, and the numbers over the drawn QF levels.
  private var scaleHeader: [StyledLine] {
    let words = style.words(Heading.levels.title) + (namesAreOurs ? OurMark.mark : "")
    guard factsAreBeside, CellWidth.of(words) < factStart else {
      let numbers = StyledLine(String(repeating: " ", count: factsAreBeside ? factStart : Self.railWidth) + QFScale.header, .dim)
      return WrappedText.lines(words, style: .strong, width: style.width) + [numbers]
    }
    return [StyledLine(words, .strong).padded(to: factStart) + StyledLine(QFScale.header, .dim)]
  }

  private var footer: [StyledLine] {
    let source = chart.citation.isEmpty ? [] : [OurMark.citation(chart.citation, in: style)]
    return (source + [style.words(OurMark.legend)]).flatMap { WrappedText.lines($0, style: .dim, width: style.width) }
  }

  // MARK: Rungs

  /// The cells of a rail and the blank after it.
  private static let railWidth = 2
  /// The shortest line between a name and the facts beside it.
  private static let shortestLine = 3

  /// Whether the facts of all levels fit beside their names.
  private var factsAreBeside: Bool {
    let names = chart.levels.map { CellWidth.of(name(of: $0)) }.max() ?? 0
    return names + Self.shortestLine + 2 <= factStart
  }

  /// The column where the facts begin, so that the drawn levels are one below the other.
  private var factStart: Int { style.width - (chart.levels.map { facts(of: $0).width }.max() ?? 0) }

  /// The name, a line as wide as there is room, and the facts if they fit.
  private func rung(of level: LadderChart.Step) -> [StyledLine] {
    guard factsAreBeside else {
      let lines = WrappedText.lines(name(of: level), style: .strong, width: style.width)
      return lines.dropLast() + [ruled(lines.last ?? StyledLine(), to: style.width)] + railed(wrappedFacts(of: level))
    }
    return [ruled(StyledLine(name(of: level), .strong), to: factStart - 1).padded(to: factStart) + facts(of: level)]
  }

  private func ruled(_ line: StyledLine, to end: Int) -> StyledLine {
    let room = end - line.width - 1
    return room < 1 ? line : line + StyledLine(" " + String(repeating: style.glyphs.line, count: room), .dim)
  }

  private func name(of level: LadderChart.Step) -> String {
    style.shownLanguages(of: level.title).map { OurMark.words(level.title, in: $0, marking: !namesAreOurs) }.joined(separator: " ")
  }

  /// The QF levels of the units, drawn and in figures, and the number of units.
  private func facts(of level: LadderChart.Step) -> StyledLine {
    StyledLine([Span(text: drawing(of: level), style: .accent), Span(text: "  " + words(of: level))])
  }

  private func wrappedFacts(of level: LadderChart.Step) -> [StyledLine] {
    let facts = facts(of: level)
    if facts.width <= roomBesideRail { return [facts] }
    return [StyledLine(drawing(of: level), .accent)] + WrappedText.lines(words(of: level), width: roomBesideRail)
  }

  private func words(of level: LadderChart.Step) -> String {
    [level.levelText, level.unitText].compactMap(\.self).map { style.words($0) }.joined(separator: style.separator)
  }

  private func drawing(of level: LadderChart.Step) -> String {
    QFLevel.range.map { number in
      level.qfLevels.contains { $0.rawValue == number } ? style.glyphs.bar : style.glyphs.noLevel
    }.joined()
  }

  // MARK: Along the rail

  private var roomBesideRail: Int { style.width - Self.railWidth }

  private func railed(_ lines: [StyledLine]) -> [StyledLine] {
    lines.map { StyledLine(style.glyphs.rule + " ", .dim) + $0 }
  }

  private func contents(of level: LadderChart.Step) -> [StyledLine] {
    let recognition = WrappedText.lines(
      style.words(level.recognitionText), style: level.recognition ? .plain : .dim, width: roomBesideRail)
    let caution = level.caution.map { WrappedText.lines(style.words($0) + OurMark.mark, style: .dim, width: roomBesideRail) } ?? []
    return level.jobTitles.flatMap { lines(of: $0.title) } + recognition + caution
  }

  /// A job title in each language shown, one below the other.
  private func lines(of title: Text) -> [StyledLine] {
    style.shownLanguages(of: title).enumerated().flatMap { index, language in
      WrappedText.lines(
        title.words(in: language), tail: OurMark.tail(of: title, in: language, marking: !namesAreOurs),
        style: index == 0 ? .plain : .dim, lead: index == 0 ? "- " : "  ", width: roomBesideRail)
    }
  }
}
